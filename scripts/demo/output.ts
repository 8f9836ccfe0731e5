import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Shown } from './shown.ts';

/** Leaves the pictures, the story and the list of removals in demo-output/, and says what is in them. */
export async function keepOutput(
  root: string,
  address: string,
  before: Buffer,
  after: Buffer,
  shown: Shown,
): Promise<void> {
  const folder = join(root, 'demo-output');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'before.png'), before);
  await writeFile(join(folder, 'after.png'), after);
  await writeFile(join(folder, 'story.txt'), storyText(address, shown));
  await writeFile(join(folder, 'removed.txt'), removedText(address, shown));
  console.log(summary(address, shown));
}

function storyText(address: string, { title, facts, blocks }: Shown): string {
  return `${[title, facts.filter(Boolean).join(' · '), address, ...blocks].filter(Boolean).join('\n\n')}\n`;
}

function removedText(address: string, { removed }: Shown): string {
  const kinds = removed.map(({ kind, previews }) => `${kind} (${previews.length})\n${previews.map(bullet).join('\n')}`);
  return `Removed from ${address}\n\n${kinds.join('\n\n')}\n`;
}

function bullet(text: string): string {
  return `  - ${text}`;
}

function summary(address: string, { title, facts, blocks, words, removed, related }: Shown): string {
  const cuts = removed.reduce((sum, { previews }) => sum + previews.length, 0);
  return [
    '',
    `  ${title}`,
    `  ${[...facts.filter(Boolean), `${words} words in ${blocks.length} blocks`].join(' · ')}`,
    `  ${address}`,
    '',
    `  Begins: ${first(blocks[0])}`,
    `  Ends:   ${first(blocks.at(-1))}`,
    '',
    `  Removed ${cuts} things, each of which the reader can put back:`,
    ...removed.map(({ kind, previews }) => `    ${String(previews.length).padStart(3)}  ${kind}`),
    ...(related.length > 0 ? ['', `  Related posts, as plain links: ${related.length}`] : []),
    '',
    '  demo-output/before.png   the page as it was',
    '  demo-output/after.png    the same page in the reader',
    '  demo-output/story.txt    the story',
    '  demo-output/removed.txt  what was removed',
    '',
    '  No window was opened. Where there is a display, this command opens a browser to try it in.',
    '',
  ].join('\n');
}

function first(text = ''): string {
  return text.length > 90 ? `${text.slice(0, 90).replace(/\s+\S*$/, '')} …` : text;
}
