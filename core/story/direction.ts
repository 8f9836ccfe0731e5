import type { Article } from '../article.ts';

type Direction = Article['dir'];

const LEFTWARDS = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe]/g;
const LETTER = /\p{L}/gu;
/** So many characters tell how a text runs. */
const ENOUGH = 4000;
/** What may run another way than the story around it. */
const PARTS = 'p, h2, h3, h4, h5, h6, ul, ol, li, dl, blockquote, figcaption, table';

/**
 * The direction of a story is that of most of its letters, whatever the page's styles say. Its parts that begin and mostly
 * run the other way are marked.
 */
export function setDirections(body: Element): Direction {
  const all = body.textContent;
  if (all.search(LEFTWARDS) < 0) return 'ltr';
  const dir = directionOf(all.slice(0, ENOUGH));
  for (const part of body.querySelectorAll(PARTS)) {
    const text = part.textContent.slice(0, ENOUGH);
    const runs = directionOf(text);
    const around = part.closest('[dir]')?.getAttribute('dir') ?? dir;
    if (runs !== around && runs === directionOf(text.match(LETTER)?.[0] ?? '')) part.setAttribute('dir', runs);
  }
  return dir;
}

function directionOf(text: string): Direction {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return count(LEFTWARDS) * 2 > count(LETTER) ? 'rtl' : 'ltr';
}
