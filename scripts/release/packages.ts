import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { Fixable, ROOT } from '../lib/ensure.mjs';

/** Files by their path, whatever they are in: an archive of git, or a zip. */
export type Files = Readonly<Record<string, Uint8Array>>;

/**
 * The packages for both browsers and the sources, by name, made twice in folders of their own: from these files, and
 * again from the sources that came out. Gives back nothing that would not come out the same once more, elsewhere.
 */
export function makePackages(files: Files): Files {
  const first = packagesOf(files);
  const [, sources] = Object.entries(first).find(([name]) => name.endsWith('-sources.zip')) ?? [];
  if (!sources) throw new Error('No sources were zipped.');
  const second = packagesOf(unzipSync(sources));
  const different = Object.keys({ ...first, ...second }).filter(name => !same(first[name], second[name]));
  if (different.length > 0)
    throw new Fixable(`Made again from its sources, this comes out in another way: ${different.join(', ')}`);
  return first;
}

/** What is committed, with some of the files as they are to be. */
export function committed(edits: ReadonlyMap<string, string> = new Map()): Files {
  const zip = execFileSync('git', ['archive', '--format=zip', 'HEAD'], { cwd: ROOT, maxBuffer: 1 << 30 });
  const texts = [...edits].map(([path, text]) => [path, new TextEncoder().encode(text)] as const);
  return { ...unzipSync(zip), ...Object.fromEntries(texts) };
}

/** What is in the working folder, as reviewers would get it. */
export function workingFolder(): Files {
  wxt(ROOT, 'zip', '-b', 'firefox', '--sources');
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return unzipSync(readFileSync(join(ROOT, `.output/clearstory-${version}-sources.zip`)));
}

function packagesOf(files: Files): Files {
  const folder = mkdtempSync(join(tmpdir(), 'clearstory-release-'));
  try {
    for (const [name, bytes] of Object.entries(files)) {
      if (name.endsWith('/')) continue;
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    for (const browser of ['chrome', 'firefox']) wxt(folder, 'zip', '-b', browser);
    const output = join(folder, '.output');
    const zips = readdirSync(output).filter(name => name.endsWith('.zip'));
    return Object.fromEntries(zips.map(name => [name, readFileSync(join(output, name))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Nothing of the environment gets in: variables could make another build of it. */
function wxt(folder: string, ...args: string[]): void {
  const { PATH, HOME } = process.env;
  const program = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  execFileSync(process.execPath, [program, ...args], { cwd: folder, stdio: 'pipe', env: { PATH, HOME } });
}

const same = (one?: Uint8Array, other?: Uint8Array) => one && other && Buffer.compare(one, other) === 0;
