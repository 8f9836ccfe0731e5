import { STAMP } from './stamp.ts';

const LEAST_PROSE = 80;
const MOSTLY_LINKS = 0.3;

/**
 * Keeps parts of the story from being taken for clutter by name once the rules have had their say: a heading whose id
 * is a slug of its own words ("how-to-share-an-ad"), and a side note with real text between two paragraphs.
 */
export function shelter(draft: Document): void {
  for (const heading of draft.querySelectorAll('h2[class], h2[id], h3[class], h3[id], h4[class], h4[id]')) {
    heading.removeAttribute('class');
    heading.removeAttribute('id');
  }
  for (const aside of draft.querySelectorAll('aside')) if (isSideNote(aside)) asSection(aside);
}

function isSideNote(aside: Element): boolean {
  if (aside.previousElementSibling?.localName !== 'p' || aside.nextElementSibling?.localName !== 'p') return false;
  const text = aside.textContent.trim();
  if (text.length < LEAST_PROSE || aside.querySelector('form, input, iframe, article')) return false;
  const linked = [...aside.querySelectorAll('a')].reduce((sum, link) => sum + link.textContent.trim().length, 0);
  return linked <= text.length * MOSTLY_LINKS;
}

/** The same element under a name that says nothing, with its place. */
function asSection(aside: Element): void {
  const section = aside.ownerDocument.createElement('section');
  const place = aside.getAttribute(STAMP);
  if (place !== null) section.setAttribute(STAMP, place);
  section.append(...aside.childNodes);
  aside.replaceWith(section);
}
