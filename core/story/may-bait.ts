import type { BaitSources } from '../text/bait.ts';

/** What is longer (characters) tells something. */
const LONGEST = 900;

/** Whether a story may begin with what only baits: a sentence of its first paragraph hooks. */
export function mayBait(body: Element, { questions, calls, promises }: BaitSources): boolean {
  const opening = [...body.querySelectorAll('p')].find(paragraph => paragraph.textContent.trim() !== '');
  const text = opening?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  if (text.length > LONGEST) return false;
  const lines = text.toLowerCase().replace(/([.!?…]["”’')]*) /g, '$1\n');
  return [...questions, ...calls, ...promises].some(source => new RegExp(source, 'mu').test(lines));
}
