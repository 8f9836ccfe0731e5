import { bundle } from '../bundle.ts';
import { linkedLength } from '../text/words.ts';
import { rename } from './rename.ts';
import { STAMP } from './stamp.ts';

const LEAST_PROSE = 80;
const MOSTLY_LINKS = 0.3;

/** Parts of names for which Readability takes an element out, unless it bears one of `KEPT`, too. */
const TAKEN =
  /-ad-|banner|breadcrumbs|cover-wrap|extra|header|menu|related|remark|rss|sidebar|social|sponsor|supplemental|ad-break|pagination|pager/i;
const KEPT = /and|article|body|column|content|main|shadow|mathjax/i;
/** Names of what may well hold most of a page's words, and is never the story. */
const NEVER = /modal|dialog|popup|cookie|consent|privacy|terms|footer|comment/i;
const TAKEN_ROLES = new Set('menu menubar complementary navigation'.split(' '));
/** The share of the page's running text that makes an element what the page is about, whatever it is called. */
const MOST = 0.5;

/** Names of boxes whose picture is none of the story's. */
const PAID = /\bad|banner|sponsor/i;
/** What the foot of a page or of an article has, and the end of a story has not. */
const FURNITURE = 'form, input, button, iframe, article, img, h2, h3, h4, h5, h6, [rel~="author"]';
const ABOUT = /meta|info|note|bio|comment|cookie/i;
/** What stands before and behind a side note of the story. */
const BESIDE = /^(?:p|[uo]l|h[2-6])$/;
/** A `div` with more than the first share of its text in links goes with Readability; one of the story has not the second. */
const LINKED = { much: 0.2, most: 0.5 };
/** Characters of such a part: less is a label, more has paragraphs enough to speak for it. */
const PART = { shortest: 40, longest: 1500, elements: 80 };
/** A `div` under a name that Readability neither counts nor takes out, and that the sanitizer undoes. */
export const UNJUDGED = 'hgroup';
/** A side note that is the story: with the title in it, or no gallery and no menu. */
const TOLD_ASIDE = 'main aside:is(:has(h1), :not(:has(figure p, figcaption, nav)))';
/** What no sentence of the story holds, or stands in. */
const APART = 'nav, aside, footer, header';
const FOREIGN_BLOCKS = 'form, input, button, iframe, article, a img, a:not(p a, li a)';
/** Names of parts that are full of links and none of the story's. */
const FOREIGN = /author|card|newsletter|promo|share|subscri|tags|teaser|widget/i;

/**
 * Keeps parts of the story from being taken for clutter by name once the rules have had their say: a heading whose id
 * is a slug of its own words ("how-to-share-an-ad"), a side note or a picture between two paragraphs, below a quote
 * the name of who said it, and sentences with long links in a `div` of their own.
 */
export function shelter(draft: Document): void {
  for (const heading of draft.querySelectorAll('h2[class], h2[id], h3[class], h3[id], h4[class], h4[id]')) {
    heading.removeAttribute('class');
    heading.removeAttribute('id');
  }
  // A box of one paragraph will be that paragraph, and a caption is known by its name.
  for (const words of draft.querySelectorAll('div[class*="caption" i] > p:only-child:not([class])'))
    words.className = words.parentElement?.className ?? '';
  for (const aside of draft.querySelectorAll('aside')) if (isSideNote(aside)) asSection(aside);
  for (const frame of draft.querySelectorAll('p + div:has(+ p):has(> img:only-child)'))
    if (frame.textContent.trim() === '' && !PAID.test(frame.className)) asSection(frame);
  for (const source of draft.querySelectorAll('blockquote footer, blockquote [class*="footer"]')) asSection(source);
  for (const footer of draft.querySelectorAll('article > footer, article > div > footer'))
    if (endsStory(footer)) asSection(footer);
  unnameAround(draft);
}

/** Whether what a page calls the foot of its story is sentences of it: extraction takes every `footer` for the page's. */
function endsStory(footer: Element): boolean {
  if (footer.querySelector(FURNITURE)) return false;
  const names = namesOf(footer);
  if (FOREIGN.test(names) || ABOUT.test(names)) return false;
  const isSentences = (paragraph: Element) =>
    paragraph.textContent.length >= LEAST_PROSE && isTold(paragraph) && !paragraph.querySelector('a');
  if (![...footer.querySelectorAll('p')].some(isSentences)) return false;
  return linkedLength(footer) <= footer.textContent.length * MOSTLY_LINKS;
}

/** Takes names that would cost it its life off what holds most of the running text: "with-sidebar" is no sidebar. */
function unnameAround(draft: Document): void {
  const paragraphs = [...draft.body.querySelectorAll('p')].filter(
    ({ textContent }) => textContent.length >= LEAST_PROSE,
  );
  const total = paragraphs.reduce((sum, { textContent }) => sum + textContent.length, 0);
  let place: Element | undefined;
  const held = new Map<Element, number>();
  for (const paragraph of paragraphs)
    for (let around = paragraph.parentElement; around && around !== draft.body; around = around.parentElement)
      held.set(around, (held.get(around) ?? 0) + paragraph.textContent.length);
  for (const [element, length] of held) {
    if (length < total * MOST || !isStoryPlace(element)) continue;
    if (!place || place.contains(element)) place = element;
    const names = namesOf(element);
    if (TAKEN.test(names) && !KEPT.test(names) && !NEVER.test(names))
      for (const name of ['class', 'id']) element.removeAttribute(name);
    if (TAKEN_ROLES.has(element.getAttribute('role') ?? '')) element.removeAttribute('role');
    if (element.matches(TOLD_ASIDE)) asSection(element);
  }
  for (const block of place?.querySelectorAll('div') ?? []) if (isPart(block)) rename(block, UNJUDGED);
}

function namesOf(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
}

/** Paragraphs or entries with links in them, and no links beside them: a card leads to its story from outside its words. */
function isPart(block: Element): boolean {
  // Asked of every block: no more of it is read than a part has.
  if (block.getElementsByTagName('*')[PART.elements] || !block.querySelector('a')) return false;
  const { length } = block.textContent.trim();
  if (length < PART.shortest || length > PART.longest) return false;
  const linked = linkedLength(block);
  if (linked <= length * LINKED.much || linked > length * LINKED.most) return false;
  if (block.closest(APART) || block.querySelector(FOREIGN_BLOCKS)) return false;
  const told = [...block.querySelectorAll('p, li')];
  if (told.filter(isTold).length <= told.length / 2) return false;
  const names = namesOf(block);
  return ![TAKEN, NEVER, FOREIGN].some(name => name.test(names));
}

/** An entry, or a sentence, that does not begin with its link. */
function isTold(block: Element): boolean {
  const text = block.textContent.trim();
  const link = block.querySelector('a')?.textContent.trim();
  if (link && text.startsWith(link)) return false;
  return block.localName === 'li' || (text.length >= PART.shortest && /[.!?…:)”"]$/.test(text));
}

/** A consent layer may hold more words than the story, but not the page's heading or landmark. */
function isStoryPlace(element: Element): boolean {
  return element.closest('main, article') !== null || element.querySelector('h1, main, article') !== null;
}

function isSideNote(aside: Element): boolean {
  const { previousElementSibling: before, nextElementSibling: after } = aside;
  if (!BESIDE.test(before?.localName ?? '') || !BESIDE.test(after?.localName ?? '')) return false;
  const text = aside.textContent.trim();
  if (text.length < LEAST_PROSE || aside.querySelector('form, input, iframe, article')) return false;
  return linkedLength(aside) <= text.length * MOSTLY_LINKS;
}

/** The same element under a name that says nothing, with its place. */
function asSection(element: Element): void {
  const section = element.ownerDocument.createElement('section');
  const place = element.getAttribute(STAMP);
  if (place !== null) section.setAttribute(STAMP, place);
  section.append(bundle(element.childNodes, element));
  element.replaceWith(section);
}
