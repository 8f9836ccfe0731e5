import { placeOf, STAMP } from '../draft/stamp.ts';
import { isDateLine } from '../finish/dates.ts';
import { linesAmong } from '../finish/lines.ts';
import { fold } from '../text/fold.ts';
import { linkedLength, saysMore } from '../text/words.ts';

/** How many elements after the heading are looked at: what stands further down is the story, or somebody else's. */
const NEAR = 70;
/** Characters of a standfirst: less is a label, more is the story itself. */
const LENGTH = { named: 25, plain: 60, most: 700 };
const MOST = 3;
const MOSTLY_LINKS = 0.3;
/** Characters that a line and the page's description must share to be the same. */
const SAME = 30;

/** Parts of class tokens and ids by which pages call the lines under their title. */
const NAMES = new Set(
  'standfirst dek deck sub subtitle subhead subheading subheadline subline strap strapline summary abstract lede lead excerpt intro introduction description chapo chapeau vorspann sommario entradilla bajada copete ingress manchet sapo highlights takeaways keypoints'.split(
    ' ',
  ),
);
/** Parts of names of blocks that are somebody else's, whatever else they are called. */
const OTHERS = new Set(
  'author authors byline bio caption credit image photo video gallery player social share tags category newsletter subscribe product products related comments ad ads sponsor breadcrumb menu nav date time timestamp toc'.split(
    ' ',
  ),
);
const ELSEWHERE =
  'nav, aside, footer, form, figure, table, button, a, dialog, address, noscript, [role="navigation"], [role="dialog"], [hidden]';

/** What a line of words does not hold. */
const BLOCKS = 'div, p, section, ul, ol, dl, table, h1, h2, h3, h4, h5, h6, img, picture, time, button, form, figure';

/** A line or a list of points under the title, as it stood before extraction. */
export interface Standfirst {
  readonly place: number;
  readonly node: Element;
  /** Whether it may be the last thing of the story; any other line is none of its lines where nothing follows. */
  readonly ends?: boolean;
  /** Whether it is known by its place not to be in the story, though something there may say the same. */
  readonly sure?: boolean;
}

/**
 * The lines and points between the story's title (`title`: its place) and its text that belong to the story: called so
 * by the page, or the same as its description, or the first whole sentence under the title. Copies, as extraction takes
 * the draft apart.
 */
export function findStandfirst(draft: Document, title: number): Standfirst[] {
  if (title < 0) return [];
  const titled = draft.querySelector(`[${STAMP}="${title}"]`);
  if (!titled) return [];
  const near = [...linesAmong(following(titled, title + NEAR))].filter(({ element }) => !element.closest(ELSEWHERE));
  const descriptions = describe(draft);
  const heading = fold(titled.textContent);
  const lines = near.filter(line => isSentence(line.element, line.text) && fold(line.text) !== heading);
  const known = lines.filter(({ element, text }) => isDescribed(text, descriptions) || isNamed(element));
  const plain = lines.filter(({ element, text }) => text.length >= LENGTH.plain && !isOthers(element)).slice(0, 1);
  const points = near.map(({ element }) => element.closest('ul, ol')).filter(list => list !== null && isPoints(list));
  const found = new Set([...(known.length > 0 ? known.slice(0, MOST) : plain).map(line => line.element), ...points]);
  return [...found].flatMap(element =>
    element && ![...found].some(outer => outer !== element && outer?.contains(element))
      ? [{ place: placeOf(element), node: element.cloneNode(true) as Element }]
      : [],
  );
}

/** What follows an element, up to a place. */
function* following(element: Element, last: number): Iterable<Element> {
  const first = placeOf(element);
  const walker = element.ownerDocument.createTreeWalker(element.ownerDocument.body, NodeFilter.SHOW_ELEMENT);
  walker.currentNode = element;
  for (let next = walker.nextNode() as Element | null; next; next = walker.nextNode() as Element | null) {
    const place = placeOf(next);
    if (place > last) return;
    if (place > first) yield next;
  }
}

function describe(draft: Document): string[] {
  return [...draft.querySelectorAll('meta[name="description" i], meta[property="og:description" i]')]
    .map(meta => fold(meta.getAttribute('content') ?? ''))
    .filter(text => text.length >= SAME);
}

function isDescribed(text: string, descriptions: readonly string[]): boolean {
  const line = fold(text);
  return line.length >= SAME && descriptions.some(known => known.startsWith(line) || line.startsWith(known));
}

function isSentence(element: Element, text: string): boolean {
  if (text.length < LENGTH.named || text.length > LENGTH.most || text.split(' ').length < 5) return false;
  if (element.closest('li') || element.querySelector(BLOCKS) || isDateLine(text, '')) return false;
  if (linkedLength(element) > text.length * MOSTLY_LINKS) return false;
  return !/^(?:by|von|par|por|di)\s+(?=\p{Lu})/iu.test(text);
}

/** Whether the block, or a wrapper that holds nothing else, has such a name. */
function isNamed(element: Element): boolean {
  if (isOthers(element)) return false;
  const length = element.textContent.trim().length;
  for (let block: Element | null = element; block; block = block.parentElement) {
    if (saysMore(block, length)) return false;
    if (partsOf(block).some(part => NAMES.has(part))) return true;
  }
  return false;
}

function isOthers(element: Element): boolean {
  const around = [element, element.parentElement, element.parentElement?.parentElement];
  return around.some(block => block && partsOf(block).some(part => OTHERS.has(part)));
}

function partsOf(element: Element): string[] {
  return `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
}

/** A list of sentences that are no links: what the story says in short. */
function isPoints(list: Element): boolean {
  const items = [...list.querySelectorAll(':scope > li')];
  const { length } = list.textContent.replace(/\s+/g, ' ').trim();
  if (items.some(item => item.querySelector(BLOCKS))) return false;
  return items.length > 1 && length >= items.length * LENGTH.plain && linkedLength(list) <= length * MOSTLY_LINKS;
}
