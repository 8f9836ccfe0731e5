import type { SafeHtml } from '../../core/article.ts';
import { type Pace, takeBreath } from '../../core/breath.ts';
import { parseInert } from '../../core/finish/parse.ts';
import { makeElement } from './host.ts';

/** Elements, or letters of markup, from which a story is laid out and made to work part by part. */
export const LARGE = 2500;
const LONG = 1_000_000;

/** Markup of so many letters is made into elements before the reader opens, with breaths in between. */
const AHEAD = 200_000;

/** The class of what holds a part of a large story: what of it is out of sight is not laid out. */
export const PART = 'part';

/** Elements of one part, and the letters that weigh as much as one. */
const PART_SIZE = 100;
const PER_ELEMENT = 1000;

/** Between two parts no line may be torn. */
const BLOCKS =
  'p, div, ul, ol, dl, figure, blockquote, pre, table, section, hr, details, aside, h1, h2, h3, h4, h5, h6';

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
  pace: Pace,
): Promise<MadeStory | undefined> {
  if (html.length < AHEAD) return undefined;
  const nodes: Node[] = [];
  for (const node of makeNodes(page, html, pictures)) {
    nodes.push(node);
    await takeBreath(pace);
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
  if (html.length > LONG || inert.getElementsByTagName('*').length > LARGE)
    for (const nodes of partsOf(inert)) yield wrap(page, nodes.map(copyOf));
  else for (const node of inert.childNodes) yield copyOf(node);
}

function silence(image: HTMLImageElement): void {
  for (const name of ['src', 'srcset', 'sizes']) image.removeAttribute(name);
}

function* partsOf(body: Element): Iterable<Node[]> {
  let part: Node[] = [];
  let size = 0;
  for (const node of body.childNodes) {
    if (size >= PART_SIZE && node instanceof Element && node.matches(BLOCKS)) {
      yield part;
      part = [];
      size = 0;
    }
    part.push(node);
    size += sizeOf(node);
  }
  yield part;
}

function sizeOf(node: Node): number {
  const inside = node instanceof Element ? node.getElementsByTagName('*').length : 0;
  return 1 + inside + lettersOf(node) / PER_ELEMENT;
}

function lettersOf(node: Node): number {
  return node.textContent?.length ?? 0;
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
