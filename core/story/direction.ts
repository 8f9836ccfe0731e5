import type { Article } from '../article.ts';
import { stepsThrough } from '../blocks/steps.ts';
import { LEFTWARDS } from './leftwards.ts';

type Direction = Article['dir'];

const LETTER = /\p{L}/u;
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
  const dir = directionOf(all.slice(0, ENOUGH));
  // Lists may lie in lists as deep as they like: the text of each would be read once for each one around it.
  const known = new Map<Element | null, string>();
  for (const [element, { start, end }] of spansIn(body)) {
    let runs = element.getAttribute('dir') ?? known.get(element.parentElement) ?? dir;
    if (element.matches(PARTS)) {
      const text = all.slice(start, Math.min(end, start + ENOUGH));
      const own = directionOf(text);
      if (own !== runs && own === directionOf(LETTER.exec(text)?.[0] ?? '')) {
        element.setAttribute('dir', own);
        runs = own;
      }
    }
    known.set(element, runs);
  }
  return dir;
}

/** A part of a text, in characters from its beginning. */
interface Span {
  readonly start: number;
  end: number;
}

/** Where in the text of an element that of each element in it stands, in document order. */
function spansIn(body: Element): ReadonlyMap<Element, Span> {
  const spans = new Map<Element, Span>();
  let at = 0;
  const enter = (node: Node) => {
    if (node.nodeType === 1) spans.set(node as Element, { start: at, end: at });
    else at += (node as Text).length;
    return true;
  };
  const leave = (node: Node) => {
    const span = spans.get(node as Element);
    if (span) span.end = at;
  };
  for (const _ of stepsThrough(body, { enter, leave }));
  return spans;
}

function directionOf(text: string): Direction {
  const count = (pattern: RegExp) => text.split(pattern).length - 1;
  return count(LEFTWARDS) * 2 > count(LETTER) ? 'rtl' : 'ltr';
}
