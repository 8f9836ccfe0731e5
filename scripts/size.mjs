/**
 * What is in a script that we ship: its modules with their minified characters, and by how much the whole would be
 * smaller without each of them, gzipped. (What two modules have in common is paid for once and counts for neither.)
 *
 * npm run size -- --script extra-tools --browser firefox --depth 2
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'wxt';
import { record } from '../tests/bench/lib/record.ts';

const { values } = parseArgs({
  options: {
    script: { type: 'string', default: 'reader' },
    browser: { type: 'string', default: 'chrome' },
    /** How many folders of a path are told apart; 0 for all. */
    depth: { type: 'string', default: '0' },
  },
});
const depth = Number(values.depth);

const root = resolve(import.meta.dirname, '..');

/** A module's path in the project, or its package's; its folder where that is enough. */
function nameOf(path) {
  const parts = relative(root, path)
    .replace(/^.*node_modules\//, '')
    .split(sep);
  return depth > 0 ? parts.slice(0, Math.max(1, Math.min(depth, parts.length - 1))).join('/') : parts.join('/');
}

/** The script cut into pieces, each with the module that it comes from. */
function pieces(file) {
  const source = new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')));
  const found = [];
  for (const [row, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    for (let column = 0; column < line.length; column++) {
      const { originalSource } = source.findEntry(row, column);
      const owner = originalSource ? nameOf(resolve(dirname(file), originalSource)) : '(bundler)';
      if (found.at(-1)?.owner === owner) found.at(-1).text += line[column];
      else found.push({ owner, text: line[column] });
    }
  }
  return found;
}

const weigh = list => gzipSync(list.map(({ text }) => text).join(''), { level: 9 }).length;
const silent = () => {};
const logger = { debug: silent, log: silent, info: silent, warn: console.warn, error: console.error };
const folder = mkdtempSync(join(tmpdir(), 'clearstory-size-'));
try {
  await build({
    browser: values.browser,
    outDir: folder,
    logger: { ...logger, fatal: console.error, success: silent },
    vite: () => ({ build: { sourcemap: 'hidden' } }),
  });
  const file = join(folder, `${values.browser}-mv3`, `${values.script}.js`);
  const all = pieces(file);
  const whole = weigh(all);
  const parts = [...Map.groupBy(all, ({ owner }) => owner)].map(([module, own]) => ({
    module,
    minified: own.reduce((sum, { text }) => sum + text.length, 0),
    gzipped: whole - weigh(all.filter(({ owner }) => owner !== module)),
  }));
  const rows = parts.toSorted((one, other) => other.gzipped - one.gzipped);
  console.table(rows);
  const sum = `${values.script}.js for ${values.browser}: ${whole.toLocaleString('en')} bytes gzipped`;
  console.log(sum);
  const lines = rows.map(({ module, minified, gzipped }) => `| ${module} | ${minified} | ${gzipped} |`);
  if (depth > 0) record('size', `| | minified | gzipped |\n|---|---:|---:|\n${lines.join('\n')}\n\n${sum}.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
