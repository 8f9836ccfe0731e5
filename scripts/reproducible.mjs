/**
 * Builds the extension twice, each time from the zipped sources in a folder of its own, and compares every byte: what
 * the stores get is what the sources make. `npm run check:reproducible`.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { unzipSync } from 'fflate';

const root = resolve(import.meta.dirname, '..');

function run(folder, ...args) {
  execFileSync(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), ...args], { cwd: folder, stdio: 'pipe' });
}

function unpack(zip, folder) {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    if (name.endsWith('/')) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
}

/** Every file of a build with the hash of its bytes. */
function fingerprint(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
  return files
    .map(entry => join(entry.parentPath, entry.name))
    .map(file => `${relative(folder, file)} ${createHash('sha256').update(readFileSync(file)).digest('hex')}`)
    .sort();
}

function buildFrom(zip) {
  const folder = mkdtempSync(join(tmpdir(), 'clearstory-build-'));
  try {
    unpack(zip, folder);
    for (const browser of ['chrome', 'firefox']) run(folder, 'build', '-b', browser);
    return fingerprint(join(folder, '.output'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

run(root, 'zip', '-b', 'firefox');
const output = join(root, '.output');
const sources = readdirSync(output).find(name => name.endsWith('-sources.zip'));
if (!sources) throw new Error('No sources were zipped.');
const zip = join(output, sources);
const [first, second] = [buildFrom(zip), buildFrom(zip)];
const different = first.filter((line, index) => line !== second[index]);
if (different.length > 0 || first.length !== second.length) {
  console.error(`Two builds of the same sources differ:\n${different.join('\n')}`);
  process.exit(1);
}
console.log(`${first.length} files, the same bytes twice, from ${sources}.`);
