import { paidParts } from '../page/paid.ts';
import { placeOf } from './stamp.ts';

/** What hides an element in markup; Readability drops all of these. */
const VEILED = '[aria-hidden="true"], [inert], [hidden], [style*="display"], [style*="visibility"]';
/** What is never the story, even where it holds long text. */
const LAYER = 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"], nav, form, template, [popover]';
/** Where the running text of a story stands. */
const CONTAINER =
  'article, main, [role="main"], [itemprop="articleBody"], .entry-content, .post-content, .article-body';
/** Characters from which a paragraph is running text. */
const LONG = 80;
/** The share of the page's running text from which an element must be what the page is about. */
const MOST = 0.35;
/** Longer hidden text may be a part of the story that waits for a click. */
const SCRAP = 60;

/**
 * Makes the story readable through whatever lies over it. A page hides its story from assistive technology while a modal
 * is open, or keeps the rest of it hidden until somebody clicks; the text is there all the same. Takes the veil off what
 * holds running text of the story, and drops what the page's own styles hide and nobody would miss (`hidden`: places of
 * the outermost such elements). Parts that the page marks as paid stay veiled.
 */
export function unveil(draft: Document, hidden: ReadonlySet<number>): void {
  const paid = paidParts(draft);
  const total = proseOf(draft);
  for (const element of draft.querySelectorAll<HTMLElement>(VEILED)) {
    if (isVeiled(element) && holdsStory(element, total) && !isPaid(element, paid)) lift(element);
  }
  if (hidden.size === 0) return;
  for (const element of [...draft.querySelectorAll('*')]) {
    if (hidden.has(placeOf(element)) && element.isConnected && isExpendable(element)) element.remove();
  }
}

function isVeiled(element: HTMLElement): boolean {
  const { display, visibility } = element.style;
  const isMarked = element.matches('[aria-hidden="true"], [inert], [hidden]');
  return isMarked || display === 'none' || visibility === 'hidden';
}

function lift(element: HTMLElement): void {
  for (const name of ['aria-hidden', 'inert', 'hidden']) element.removeAttribute(name);
  for (const name of ['display', 'visibility']) element.style.removeProperty(name);
}

function holdsStory(element: Element, total: number): boolean {
  if (element.closest(LAYER) || element.querySelector(':scope > dialog, :scope > [aria-modal="true"]')) return false;
  const prose = proseOf(element);
  if (prose === 0) return false;
  return prose >= total * MOST || goesOn(element);
}

/** Whether running text of the same container stands beside it: then it is the rest of the story. */
function goesOn(element: Element): boolean {
  const container = element.parentElement?.closest(CONTAINER);
  return container ? paragraphsOf(container).some(paragraph => !element.contains(paragraph)) : false;
}

function paragraphsOf(root: ParentNode): Element[] {
  return [...root.querySelectorAll('p')].filter(
    paragraph => paragraph.textContent.length >= LONG && linkedIn(paragraph) < paragraph.textContent.length / 2,
  );
}

function proseOf(root: ParentNode): number {
  return paragraphsOf(root).reduce((sum, paragraph) => sum + paragraph.textContent.length, 0);
}

function linkedIn(element: Element): number {
  return [...element.querySelectorAll('a')].reduce((sum, link) => sum + link.textContent.length, 0);
}

function isPaid(element: Element, paid: string): boolean {
  return paid !== '' && (element.closest(paid) !== null || element.querySelector(paid) !== null);
}

function isExpendable(element: Element): boolean {
  if (/^(?:html|body|main|article)$/.test(element.localName)) return false;
  if (element.matches(LAYER)) return true;
  const length = element.textContent.trim().length;
  const isScrap = length < SCRAP && !element.querySelector('img, picture, video, table, pre, math');
  return isScrap || linkedIn(element) > length / 2;
}
