/**
 * Makes both packages from these sources, as the stores have them: `node scripts/rebuild.mjs`. It needs Node 20.19 or
 * newer and npm, installs the packages that the lock file names, and builds with the Node that is one of them.
 *
 * node scripts/rebuild.mjs clearstory-1.0.0-firefox.zip   also says whether that package holds the same files
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackages, Fixable, ROOT, say, startedAgain, withAdvice } from './lib/ensure.mjs';

const OUTPUT = join(ROOT, '.output');

await withAdvice(async () => {
  ensurePackages();
  if (startedAgain()) return;
  for (const browser of ['chrome', 'firefox']) {
    say(`Building for ${browser} with Node ${process.versions.node}`);
    const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
    const { status } = spawnSync(process.execPath, [wxt, 'zip', '-b', browser], { cwd: ROOT, stdio: 'inherit' });
    if (status !== 0) throw new Fixable(`The build for ${browser} failed.`);
  }
  say('SHA-256');
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const made = readdirSync(OUTPUT).filter(name => name.startsWith(`clearstory-${version}-`));
  for (const name of made) console.log(`${sumOf(readFileSync(join(OUTPUT, name)))}  ${name}`);
  if (process.argv[2]) await compare(process.argv[2]);
});

/** A signed package is the same but for the signature, which lies in META-INF. */
async function compare(path) {
  const { unzipSync } = await import('fflate');
  const files = Object.entries(unzipSync(readFileSync(path))).filter(([name]) => !name.startsWith('META-INF/'));
  const isFirefox = files.some(([name, bytes]) => name === 'manifest.json' && /"gecko"/.test(Buffer.from(bytes)));
  const folder = join(OUTPUT, isFirefox ? 'firefox-mv3' : 'chrome-mv3');
  const built = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
  const different = files.filter(([name, bytes]) => sumOf(bytes) !== sumOf(readOrNothing(join(folder, name))));
  if (different.length > 0 || built.length !== files.length)
    throw new Fixable(`${path} is not what these sources make: ${different.map(([name]) => name).join(', ')}`);
  say(`${path} holds the same ${files.length} files, byte for byte.`);
}

function sumOf(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}

function readOrNothing(path) {
  try {
    return readFileSync(path);
  } catch {
    return '';
  }
}
