// npm run build:library: core/ as one ESM file, and its types, for others to use. See docs/library.md.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { saferPackages } from './lib/safer-packages.ts';

const ROOT = resolve(import.meta.dirname, '..');
const OUT = join(ROOT, 'dist');

const bundle = await rolldown({
  input: { clearstory: join(ROOT, 'core/library.ts') },
  // The packages go in as the extension ships them: those are the ones that all tests of safety have seen.
  plugins: [saferPackages()],
});
rmSync(OUT, { recursive: true, force: true });
// Not minified: whoever takes it in can read it first, and makes it small in their own build.
await bundle.write({ dir: OUT, format: 'es' });
await bundle.close();
const compiler = join(ROOT, 'node_modules/.bin/tsc');
execFileSync(
  compiler,
  ['-p', 'core', '--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--outDir', join(OUT, 'types')],
  { cwd: ROOT, stdio: 'inherit' },
);
