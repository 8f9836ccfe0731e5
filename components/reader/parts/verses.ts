import type { StoryDom } from '../story-dom.ts';

/** A line of verse is seldom longer, in characters. */
const LONGEST_LINE = 64;
const FEWEST_LINES = 3;

/** Marks poems, so that their lines stay lines and turn over with an indent. */
export function keepVerses(story: StoryDom): void {
  for (const element of story.elements) {
    if (isVerse(element)) element.setAttribute('data-verse', '');
  }
}

function isVerse(element: Element): boolean {
  if (element.matches('p:has(> br)')) return areVerses(linesOf(element));
  // Preformatted, but no program: themes have a block for verse that is nothing but a `pre`.
  return element.matches('pre:not(:has(code))') && !/[{}<>;=$]|^\s{4}/m.test(element.textContent);
}

function areVerses(lines: readonly string[]): boolean {
  return lines.length >= FEWEST_LINES && lines.every(line => line.length <= LONGEST_LINE && line !== '');
}

function linesOf(paragraph: Element): string[] {
  const lines = [''];
  for (const node of paragraph.childNodes) {
    if (node.nodeName.toLowerCase() === 'br') lines.push('');
    else lines.push((lines.pop() ?? '') + (node.textContent ?? ''));
  }
  return lines.map(line => line.trim());
}
