import type { InlineLook } from '../page/styles.ts';
import { saysSentence } from '../text/sentence.ts';
import type { LineBuilder } from './line.ts';
import { HEADING, IN_LINE, INLINE, MEDIA, SKIPPED } from './tags.ts';

/** A font of signs that are written as words. */
const ICON = /(?:^|\s)material-(?:icons|symbols)/;

/** What one presses to get somewhere else. */
export function isControl(element: Element): boolean {
  if (element.localName === 'a') return element.hasAttribute('href') && !leadsToItself(element);
  // A button that asks is an accordion's: its answer stands below it.
  return element.localName === 'button' && !/[?？؟]\s*$/.test(element.textContent);
}

/** Characters of a note beside a line; a page's number has fewer. */
const NOTE = 20;

/** Whether what stands beside a line are words of their own. */
export function isNote(element: Element): boolean {
  return !element.querySelector('img, picture, svg, video') && element.textContent.trim().length >= NOTE;
}

/** Whether what is there for browsers without scripts has a picture, as markup or as text. */
export function holdsPicture(noscript: Element): boolean {
  return /<img/i.test(noscript.textContent) || noscript.getElementsByTagName('img').length > 0;
}

/** An initial is set apart, and is the first letter of its word. */
export function isInitial(element: Element): boolean {
  return !element.firstElementChild && element.textContent.trim().length < 3;
}

/** What opens in the middle of a sentence, where its styles let it. */
const FOLD = /^(?:details|summary)$/;

/** Whether an element flows with the words around it. */
export function isInline(element: Element, line: LineBuilder, around: string): boolean {
  const { localName: tag } = element;
  if (tag === 'button') return line.hasWords || /^(?:h[1-6]|dt|summary|legend)$/.test(around);
  if (FOLD.test(tag)) return line.hasWords && around !== 'details' && isWithinLine(element, line, around);
  if (tag.includes('-')) return isWithinLine(element, line, around);
  return INLINE.has(tag) && !(tag === 'a' && holdsBlocks(element));
}

/** Elements in a heading with tools: in one that was never closed, each question to all of it would cost too much. */
const MOST_IN_HEADING = 50;

/** "[edit]": links in brackets, to another page; "Copy link" and "Permalink" beside a heading's own words. */
function isTool(element: Element): boolean {
  const said = element.textContent;
  if (element.matches('button, [role="button"]') || leadsToItself(element)) {
    const heading = element.closest('h1, h2, h3, h4, h5, h6');
    if (!heading || heading.getElementsByTagName('*').length > MOST_IN_HEADING || saysSentence(said)) return false;
    return said.length * 2 < heading.textContent.length;
  }
  return /^\s*\[[^[]*\]\s*$/.test(said) && element.querySelector('a[href]:not([href^="#"])') !== null;
}

/** Whether an element in a line is none of its words. */
export function isUnsaid(element: Element, look: InlineLook, around = ''): boolean {
  return (
    look === 'hidden' ||
    // The words of a drawn formula are there for the ear; the formula itself may be there for nobody else.
    (look === 'clipped' && !element.getElementsByTagName('math')[0]) ||
    // "Hide caption" is no part of it.
    (element.localName === 'button' && around === 'figcaption') ||
    (HEADING.test(around) && isTool(element)) ||
    isTwinOfFormula(element) ||
    ICON.test(element.getAttribute('class') ?? '')
  );
}

/** A subheading that is a link to where it stands. */
function leadsToItself(link: Element): boolean {
  const href = link.getAttribute('href') ?? '';
  return href.length > 1 && href.startsWith('#') && link.closest('[id]')?.getAttribute('id') === href.slice(1);
}

/** The inline elements that hold all of a line, outermost first. */
export function wrapsOf(leaves: readonly Node[], container: Element): Element[] {
  const wraps: Element[] = [];
  const first = leaves[0];
  let last = leaves.at(-1);
  // A break or a blank at the end stands outside of many a wrapper.
  for (let at = leaves.length - 1; at > 0 && isVoid(last); at--) last = leaves[at - 1];
  if (!first || !last || first.parentNode === container) return wraps;
  for (let around: Node | null = first.parentNode; around && around !== container; around = around.parentNode)
    if (around.nodeType === 1 && around.contains(last)) wraps.unshift(around as Element);
  return wraps;
}

function isVoid(node: Node | undefined): boolean {
  return node !== undefined && (node.nodeType === 3 ? (node as Text).data.trim() === '' : node.nodeName === 'BR');
}

/** Whether a link is a box: a card that leads somewhere as a whole. */
function holdsBlocks(link: Element): boolean {
  for (let child = link.firstElementChild; child; child = child.nextElementSibling)
    if (!INLINE.has(child.localName) && !MEDIA.has(child.localName) && !SKIPPED.has(child.localName)) return true;
  return false;
}

/** Whether a tag that the page has made up flows with words around it. */
function isWithinLine(element: Element, line: LineBuilder, around: string): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling)
    if (!INLINE.has(child.localName) && !IN_LINE.has(child.localName) && !/-|^summary$/.test(child.localName))
      return false;
  if (line.hasWords || /^(?:p|h[1-6]|li|dt|dd|td)$/.test(around)) return true;
  const next = element.nextSibling;
  if (next?.nodeType === 3) return (next as Text).data.trim() !== '';
  return next?.nodeType === 1 && INLINE.has((next as Element).localName);
}

/** No formula says three words in a row. */
const WORDS = /[\p{L}\p{N}]{2}\s+[\p{L}\p{N}]{2}\S*\s+[\p{L}\p{N}]{2}/u;

/** A formula that is drawn once more for the eye: what is said beside it is the formula. */
export function isTwinOfFormula(element: Element): boolean {
  if (element.getAttribute('aria-hidden') !== 'true') return false;
  const holdsFormula = (one: Element | null) => one?.getElementsByTagName('math')[0] !== undefined;
  return holdsFormula(element.parentElement) && !holdsFormula(element) && !WORDS.test(element.textContent);
}
