import type { SafeHtml } from '../../core/article.ts';
import { isInline } from '../../core/text/inline.ts';
import { parseInert } from '../../core/text/parse.ts';
import { LARGE, lettersOf, weightOf } from '../../core/text/weight.ts';
import { type Yielding, yieldNow } from '../../core/yield.ts';
import { makeElement } from './host.ts';

/** Markup of so many letters is made into elements before the reader opens, with turns of the page in between. */
const AHEAD = 200_000;

/** The class of what holds a part of a large story: what of it is out of sight is not laid out. */
export const PART = 'part';

/** What a part weighs. */
const PART_WEIGHT = 100;

/** What a story will show, made and not yet shown. It goes into a page once. */
export interface MadeStory {
  readonly html: SafeHtml;
  readonly nodes: Node[];
}

/** Makes what a long story will show, in slices; undefined for all others, which are made as fast as they are shown. */
export async function makeStory(
  page: Document,
  html: SafeHtml,
  pictures: boolean,
  yielding: Yielding,
): Promise<MadeStory | undefined> {
  if (html.length < AHEAD) return undefined;
  const nodes: Node[] = [];
  for (const node of makeNodes(page, html, pictures)) {
    nodes.push(node);
    await yieldNow(yielding);
  }
  return { html, nodes };
}

/**
 * Makes nodes of safe markup: the one place where markup becomes a page's. Of a large story they are its parts. Without
 * pictures, nothing of them is asked for.
 */
export function* makeNodes(page: Document, html: SafeHtml, pictures: boolean): Iterable<Node> {
  const inert = parseInert(html);
  // Here and not later: a picture is asked for as soon as a copy of it belongs to a document that is shown.
  if (!pictures) for (const image of inert.querySelectorAll('img')) silence(image);
  // Copies, not the parsed nodes themselves: of these nothing is left that the parser or anybody else holds on to.
  const copyOf = (node: Node) => page.importNode(node, true);
  if (weightOf(inert) > LARGE) for (const nodes of partsOf(inert)) yield wrap(page, nodes.map(copyOf));
  else for (const node of inert.childNodes) yield copyOf(node);
}

function silence(image: HTMLImageElement): void {
  for (const name of ['src', 'srcset', 'sizes']) image.removeAttribute(name);
}

function* partsOf(body: Element): Iterable<Node[]> {
  let part: Node[] = [];
  let size = 0;
  for (const node of body.childNodes) {
    // No line may be torn.
    if (size >= PART_WEIGHT && node instanceof Element && !isInline(node)) {
      yield part;
      part = [];
      size = 0;
    }
    part.push(node);
    size += weightOf(node);
  }
  yield part;
}

/** A line has some 70 letters, and every element a little room around it: near enough for the scroll bar. */
function wrap(page: Document, nodes: readonly Node[]): Element {
  const part = makeElement(page, 'div');
  part.className = PART;
  part.append(...nodes);
  const lines = lettersOf(part) / 70 + part.childElementCount;
  // By script, as a page's policy forbids the attribute.
  part.style.containIntrinsicHeight = `auto ${Math.ceil(lines * 1.6)}em`;
  return part;
}
