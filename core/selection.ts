import type { ReadResult } from './article.ts';
import { genuine } from './page/live.ts';
import type { Clean } from './pages/append-page.ts';
import { countWords, readingMinutes } from './text/words.ts';

/** What stands only in a list or a table, and what makes one. */
const PIECES = 'li, dt, dd, caption, colgroup, thead, tbody, tfoot, tr, th, td';
const FRAMES = 'ul, ol, dl, table, thead, tbody, tfoot, tr';
const WHOLE = 'ul, ol, dl, table';
/** What gives the words in it their form. */
const SHAPES = 'pre, h1, h2, h3, h4, h5, h6';

/**
 * What is selected in a page, as a story of its own: just as it stands there, without looking for clutter. Where the
 * page itself has no selection, as when it is in a frame or a field, the words that the browser has told are taken. The
 * live page is only looked at: nothing of it is cloned in its own document, where copies would come alive.
 */
export function readSelection(page: Document, said: string, clean: Clean): ReadResult {
  const inert = page.implementation.createHTMLDocument('');
  const holder = inert.createElement('div');
  const selection = page.getSelection();
  for (let index = 0; index < (selection?.rangeCount ?? 0); index++) {
    const range = selection?.getRangeAt(index);
    if (range && !range.collapsed) holder.append(copyOf(range, inert));
  }
  if (holder.textContent.trim() === '') holder.append(...paragraphsOf(said, inert));
  const text = holder.textContent.trim();
  if (text === '') return { ok: false, reason: 'no-story' };
  const url = new URL(page.location.href);
  const { html, places } = clean(holder.innerHTML, { url, base: URL.parse(page.baseURI) ?? url });
  const words = countWords(text);
  const root = page.documentElement;
  const article = {
    title: page.title.trim() || url.hostname,
    byline: '',
    excerpt: '',
    siteName: '',
    lang: root.lang,
    dir: getComputedStyle(root).direction === 'rtl' ? ('rtl' as const) : ('ltr' as const),
    publishedTime: '',
    url: url.href,
    words,
    minutes: readingMinutes(words),
    body: html,
    places,
    anchors: new Map<string, number>(),
    leadIn: null,
  };
  return { ok: true, article, removals: [], related: [], pagination: null, way: 'full' };
}

/** The range's contents, copied into an inert document, as a part of what they are a part of. */
function copyOf(range: Range, inert: Document): Node {
  const root = range.commonAncestorContainer;
  const copy = inert.importNode(root, true);
  hideUnseen(root, copy);
  const kept = inert.createRange();
  kept.setStart(twinOf(range.startContainer, root, copy), range.startOffset);
  kept.setEnd(twinOf(range.endContainer, root, copy), range.endOffset);
  const contents = kept.cloneContents();
  for (const unseen of contents.querySelectorAll('[hidden]')) unseen.remove();
  if ([...contents.children].some(child => child.matches(PIECES))) return framed(contents, root, inert);
  if (contents.querySelector('p, div, li, section, article, table, figure, pre')) return contents;
  return inElement(contents, inert.importNode(closest(root, SHAPES) ?? inert.createElement('p'), false));
}

/** Pieces of a list or a table within shells of what makes them one. */
function framed(pieces: DocumentFragment, root: Node, inert: Document): Node {
  let part: Node = pieces;
  for (let at: Node | null = root; at; at = parentOf(at)) {
    if (!(at instanceof Element) || !genuine(at, 'matches')(FRAMES)) continue;
    part = inElement(part, inert.importNode(at, false));
    if (genuine(at, 'matches')(WHOLE)) break;
  }
  return part;
}

function closest(root: Node, selector: string): Element | null {
  const element = root instanceof Element ? root : parentOf(root);
  return element instanceof Element ? genuine(element, 'closest')(selector) : null;
}

/** The node of a copy that stands where another stands in the original. */
function twinOf(node: Node, root: Node, copy: Node): Node {
  if (node === root) return copy;
  const parent = parentOf(node);
  if (!parent) return copy;
  const index = Array.prototype.indexOf.call(childrenOf(parent), node);
  return childrenOf(twinOf(parent, root, copy))[index] ?? copy;
}

/** Elements of the live page may hide these behind fields that are called so. */
function parentOf(node: Node): Node | null {
  return node instanceof Element ? genuine(node, 'parentNode') : node.parentNode;
}

function childrenOf(node: Node): NodeListOf<ChildNode> {
  return node instanceof Element ? genuine(node, 'childNodes') : node.childNodes;
}

/** What the page does not show is no part of what a person has selected, although it lies within. */
function hideUnseen(root: Node, copy: Node): void {
  if (!(root instanceof Element) || !(copy instanceof Element)) return;
  const copies = copy.querySelectorAll('*');
  for (const [index, element] of genuine(root, 'querySelectorAll')('*').entries())
    if (!genuine(element, 'checkVisibility')()) copies[index]?.setAttribute('hidden', '');
}

function inElement(part: Node, element: Element): Element {
  element.append(part);
  return element;
}

function paragraphsOf(said: string, inert: Document): Element[] {
  const lines = said.split(/\n+/).filter(line => line.trim() !== '');
  return lines.map(line => inElement(inert.createTextNode(line.trim()), inert.createElement('p')));
}
