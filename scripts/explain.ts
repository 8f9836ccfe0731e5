// npm run explain -- FILE_OR_URL [--grep WORDS]: what was said of each block of a page, by whom and why.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle, openStages } from '../tests/bench/lib/browser.ts';
import type { Explained } from './explain/explain.ts';

const SHOWN = 100;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { grep: { type: 'string' }, url: { type: 'string' } },
});
const [source] = positionals;
if (!source) {
  console.error('Usage: npm run explain -- FILE_OR_URL [--grep WORDS] [--url ADDRESS_OF_THE_FILE]');
  process.exit(1);
}

const isAddress = /^https?:/.test(source);
const html = isAddress ? await (await fetch(source)).text() : readFileSync(source, 'utf8');
const address = values.url ?? (isAddress ? source : `https://page.example${pathToFileURL(resolve(source)).pathname}`);

const { stages, close } = await openStages(await bundle(resolve(import.meta.dirname, 'explain/in-page.ts')), 1);
const [stage] = stages;
if (stage) {
  await stage.show(address, html);
  const blocks = (await stage.page.evaluate('explainPage()')) as Explained[];
  const wanted = values.grep?.toLowerCase();
  for (const [index, { fate, kind, where, text, trail }] of blocks.entries()) {
    if (wanted && !text.toLowerCase().includes(wanted)) continue;
    console.log(`${String(index).padStart(4)} ${fate.toUpperCase()} [${kind}] ${where}`);
    console.log(`     ${text.length > SHOWN && !wanted ? `${text.slice(0, SHOWN)}…` : text}`);
    for (const said of trail) console.log(`       ${said}`);
  }
}
await close();
