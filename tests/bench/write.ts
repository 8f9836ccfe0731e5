// npm run bench:write: BENCHMARKS.md, out of what the benches found last. Says which of them is still to be run.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { OUT } from './lib/record.ts';

const ROOT = resolve(import.meta.dirname, '../..');

interface Part {
  readonly name: string;
  readonly command: string;
  readonly about: string;
}

const PARTS: readonly Part[] = [
  {
    name: 'quality',
    command: 'npm run bench:quality',
    about:
      'Labelled real pages, each read in Chromium from memory, at its own address, with no script and no request. The rules were made while these pages were looked at; other sites decide.',
  },
  {
    name: 'folds',
    command: 'npm run train && npm run bench:quality -- --folds',
    about: 'The same pages, each by a model that has seen no page of its site.',
  },
  {
    name: 'leave-out',
    command: 'npm run bench:quality -- --set news --limit 15 --leave-out judge --leave-out rule',
    about: 'What each judge and rule brings on news: how much everything changes without it.',
  },
  {
    name: 'speed',
    command: 'npm run bench',
    about: 'Against the plain way (a clone, Readability, DOMPurify) and defuddle, in one run, in turns.',
  },
  { name: 'growth', command: 'npm run bench -- --growth', about: 'How time grows with the page.' },
  {
    name: 'styles',
    command: 'npm run bench -- --styles',
    about: 'What it costs to ask for styles: against a reading that is answered by defaults.',
  },
  {
    name: 'click',
    command: 'npm run bench:click',
    about: 'From the click to the painted story, in the built extension, first look at a page.',
  },
];

const found = PARTS.filter(({ name }) => existsSync(join(OUT, `${name}.md`)));
for (const { name, command } of PARTS)
  if (!found.some(part => part.name === name)) console.log(`Still to be run for ${name}: ${command}`);
const sections = found.map(({ name, command, about }) => {
  const file = join(OUT, `${name}.md`);
  const day = statSync(file).mtime.toISOString().slice(0, 10);
  return `## ${name}\n\n${about} \`${command}\`, ${day}.\n\n${readFileSync(file, 'utf8').trim()}\n`;
});
writeFileSync(
  join(ROOT, 'BENCHMARKS.md'),
  `# Benchmarks

Written by \`npm run bench:write\`. [tests/bench/README.md](tests/bench/README.md) defines every number and every option; what was tried and did not pay stands with the [decisions](docs/decisions).

${sections.join('\n')}`,
);
// As every other file is.
execFileSync(join(ROOT, 'node_modules/.bin/biome'), ['format', '--write', 'BENCHMARKS.md'], { cwd: ROOT });
console.log('BENCHMARKS.md');
