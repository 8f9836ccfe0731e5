import { bundle } from '../bundle.ts';
import { linkedLength } from '../text/words.ts';
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

/**
 * Keeps parts of the story from being taken for clutter by name once the rules have had their say: a heading whose id
 * is a slug of its own words ("how-to-share-an-ad"), a side note with real text between two paragraphs, and below a quote
 * the name of who said it.
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
  for (const source of draft.querySelectorAll('blockquote footer, blockquote [class*="footer"]')) asSection(source);
  unnameAround(draft);
}

/** Takes names that would cost it its life off what holds most of the running text: "with-sidebar" is no sidebar. */
function unnameAround(draft: Document): void {
  const paragraphs = [...draft.body.querySelectorAll('p')].filter(
    ({ textContent }) => textContent.length >= LEAST_PROSE,
  );
  const total = paragraphs.reduce((sum, { textContent }) => sum + textContent.length, 0);
  const held = new Map<Element, number>();
  for (const paragraph of paragraphs)
    for (let around = paragraph.parentElement; around && around !== draft.body; around = around.parentElement)
      held.set(around, (held.get(around) ?? 0) + paragraph.textContent.length);
  for (const [element, length] of held) {
    if (length < total * MOST || !isStoryPlace(element)) continue;
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    if (TAKEN.test(names) && !KEPT.test(names) && !NEVER.test(names))
      for (const name of ['class', 'id']) element.removeAttribute(name);
    if (TAKEN_ROLES.has(element.getAttribute('role') ?? '')) element.removeAttribute('role');
  }
}

/** A consent layer may hold more words than the story, but not the page's heading or landmark. */
function isStoryPlace(element: Element): boolean {
  return element.closest('main, article') !== null || element.querySelector('h1, main, article') !== null;
}

function isSideNote(aside: Element): boolean {
  if (aside.previousElementSibling?.localName !== 'p' || aside.nextElementSibling?.localName !== 'p') return false;
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
