import { placeOf } from '../draft/stamp.ts';
import { linesOf } from '../finish/lines.ts';
import { fold } from '../text/fold.ts';

/** What may hold questions with their answers, by the page's data or by its name; most of these are looked at closer. */
const MARKED = '[itemtype$="/FAQPage"], [class*="faq" i], [id*="faq" i]';
const NAME = /(?:^|[^a-z])faqs?(?![a-z])/i;
const CAMEL = /(\p{Ll})(?=\p{Lu})/gu;
/** Where questions are asked by somebody else, or what holds more than them. */
const NEVER =
  'nav, nav *, form, form *, dialog, dialog *, body, main, article, li, a, button, h1, h2, h3, h4, p, :has(h1)';
/** Characters from which a line is an answer, and of the longest question. */
const ANSWER = 60;
const QUESTION = 200;

/** An answer by the page's data. */
const DATA = '[itemprop~="acceptedAnswer"], [itemtype$="/Answer"]';
/** A shorter word of the title does not say what it is about. */
const TELLING = 5;

/** The story's title, and the place of its heading. */
interface Titled {
  readonly title: string;
  readonly place: number;
}

/** Questions with their answers, as they stood before extraction. */
export interface Questions {
  readonly place: number;
  /** A copy, with the heading before it. */
  readonly nodes: readonly Element[];
}

/**
 * The boxes of questions and answers that a page puts behind its story, in wrappers of their own that extraction often
 * leaves out. Copies, as extraction takes the draft apart.
 */
export function findQuestions(draft: Document, { title, place: from }: Titled): Questions[] {
  const boxes: Element[] = [];
  for (const box of draft.body.querySelectorAll(MARKED)) {
    if (placeOf(box) < from || boxes.at(-1)?.contains(box) || !isNamed(box) || box.matches(NEVER)) continue;
    if (isOurs(box, title)) boxes.push(box);
  }
  return boxes.map(box => {
    const before = box.previousElementSibling;
    const heading = before && /^h[2-4]$/.test(before.localName) && !box.querySelector('h2') ? [before] : [];
    return { place: placeOf(box), nodes: [...heading, box].map(node => node.cloneNode(true) as Element) };
  });
}

function isNamed(box: Element): boolean {
  const names = `${box.getAttribute('class') ?? ''} ${box.getAttribute('id') ?? ''}`.replace(CAMEL, '$1-');
  return box.hasAttribute('itemtype') || NAME.test(names);
}

/**
 * Whether two questions at least are asked and answered, and they are this story's: by the page's data, or because half
 * of them name what its title names. A site asks about itself below each of its stories.
 */
function isOurs(box: Element, title: string): boolean {
  const lines = linesOf(box);
  const asked = lines.filter(({ text }) => text.length <= QUESTION && /[?？؟]$/.test(text));
  const told = lines.filter(({ text }) => text.length >= ANSWER && !/[?？؟]$/.test(text));
  if (asked.length < 2 || told.length < asked.length / 2) return false;
  const words = fold(title)
    .split(' ')
    .filter(word => word.length >= TELLING);
  const named = asked.filter(({ text }) => words.some(word => fold(text).includes(word)));
  return named.length >= asked.length / 2 || box.matches(DATA) || box.querySelector(DATA) !== null || isInData(box);
}

function isInData({ ownerDocument }: Element): boolean {
  return [...ownerDocument.querySelectorAll('script[type="application/ld+json"]')].some(({ textContent }) =>
    textContent.includes('"FAQPage"'),
  );
}

/** Puts those that the story does not say back where they stood: mostly at its end. */
export function restoreQuestions(body: Element, boxes: readonly Questions[]): void {
  if (boxes.length === 0) return;
  const said = fold(body.textContent);
  const size = body.textContent.length;
  for (const { place, nodes } of boxes) {
    const lines = nodes.flatMap(node => linesOf(node)).filter(({ text }) => text.length >= ANSWER);
    if (lines.some(({ text }) => said.includes(fold(text)))) continue;
    if (lines.reduce((sum, { text }) => sum + text.length, 0) > size) continue;
    const root = body.firstElementChild ?? body;
    const next = [...root.children].find(child => placeOf(child) > place);
    if (next) next.before(...nodes);
    else root.append(...nodes);
  }
}
