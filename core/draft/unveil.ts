import { forEach, type Pace } from '../breath.ts';
import { paidParts } from '../page/paid.ts';
import { linkedLength } from '../text/words.ts';
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
export async function unveil(draft: Document, hidden: ReadonlySet<number>, pace: Pace = {}): Promise<void> {
  const veiled = [...draft.querySelectorAll<HTMLElement>(VEILED)].filter(mayHoldStory);
  if (veiled.length > 0) {
    const paid = paidParts(draft);
    const prose = await proseIn(draft, pace);
    await forEach(veiled, pace, element => {
      if (isVeiled(element) && holdsStory(element, prose) && !isPaid(element, paid)) lift(element);
    });
  }
  if (hidden.size === 0) return;
  await forEach(draft.querySelectorAll('*'), pace, element => {
    if (hidden.has(placeOf(element)) && element.isConnected && isExpendable(element)) element.remove();
  });
}

/** A cheap look at many: running text stands in paragraphs. */
function mayHoldStory(element: Element): boolean {
  return element.getElementsByTagName('p').length > 0;
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

function holdsStory(element: Element, prose: Prose): boolean {
  if (element.closest(LAYER) || element.querySelector(':scope > dialog, :scope > [aria-modal="true"]')) return false;
  let held = 0;
  for (const paragraph of element.querySelectorAll('p')) held += prose.lengths.get(paragraph) ?? 0;
  if (held === 0) return false;
  return held >= prose.total * MOST || goesOn(element, prose);
}

/** Whether running text of the same container stands beside it: then it is the rest of the story. */
function goesOn(element: Element, { lengths }: Prose): boolean {
  const container = element.parentElement?.closest(CONTAINER);
  if (!container) return false;
  for (const paragraph of container.querySelectorAll('p'))
    if (lengths.has(paragraph) && !element.contains(paragraph)) return true;
  return false;
}

/** The paragraphs of running text and how long each is, and all together. */
interface Prose {
  readonly lengths: ReadonlyMap<Element, number>;
  readonly total: number;
}

async function proseIn(draft: Document, pace: Pace): Promise<Prose> {
  const lengths = new Map<Element, number>();
  let total = 0;
  await forEach(draft.querySelectorAll('p'), pace, paragraph => {
    const { length } = paragraph.textContent;
    if (length < LONG || linkedLength(paragraph) >= length / 2) return;
    lengths.set(paragraph, length);
    total += length;
  });
  return { lengths, total };
}

function isPaid(element: Element, paid: string): boolean {
  return paid !== '' && (element.closest(paid) !== null || element.querySelector(paid) !== null);
}

function isExpendable(element: Element): boolean {
  if (/^(?:html|body|main|article)$/.test(element.localName)) return false;
  if (element.matches(LAYER)) return true;
  const { length } = element.textContent.replace(/\s+/g, ' ').trim();
  const isScrap = length < SCRAP && !element.querySelector('img, picture, video, table, pre, math');
  return isScrap || linkedLength(element) > length / 2;
}
