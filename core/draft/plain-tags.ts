import { forEach, type Pace } from '../breath.ts';
import { isInline } from '../text/inline.ts';
import { rename } from './rename.ts';

/** Where a button is not for pressing but for reading: the question of an accordion, a term, a title. */
const READ = ':is(h1, h2, h3, h4, h5, h6, dt, summary, legend) button';

/** A button that opens what is said below it, and asks what is answered there. */
const OPENS =
  'button:is([aria-expanded], [aria-controls], :is([class*="faq" i], [class*="accordion" i]):not(body, main, article) *)';

/**
 * Turns tags that a page has made up, and buttons that are headings, into the plain ones that they stand for. Readability
 * would take the buttons out, and the sanitizer the tags: two blocks of words would run into one.
 */
export async function standPlain(root: Element, pace: Pace = {}): Promise<void> {
  for (const button of root.querySelectorAll(READ)) rename(button, 'span');
  for (const button of root.querySelectorAll(OPENS)) if (/[?？؟]\s*$/.test(button.textContent)) rename(button, 'div');
  const madeUp: Element[] = [];
  await forEach(root.querySelectorAll('*'), pace, element => {
    if (element.localName.includes('-')) madeUp.push(element);
  });
  // From the inside out, so that a wrapper sees what has become of its contents.
  for (const element of madeUp.reverse()) rename(element, isWithinLine(element) ? 'span' : 'div');
}

function isWithinLine(element: Element): boolean {
  if ([...element.children].some(child => !isInline(child))) return false;
  if (element.closest('p, h1, h2, h3, h4, h5, h6') || isFormula(element)) return true;
  return [element.previousSibling, element.nextSibling].some(
    beside => (beside instanceof Text && beside.data.trim() !== '') || (beside instanceof Element && isInline(beside)),
  );
}

/** The parts of a formula, of which one is drawn (and has no words) and one is said. */
function isFormula(element: Element): boolean {
  return element.textContent.trim() === ''
    ? element.querySelector('img') === null
    : element.firstElementChild?.localName === 'math';
}
