import type { Cut } from '../draft/declutter.ts';
import { placeOf } from '../draft/stamp.ts';
import { sentences } from '../rules/labels/sentences.ts';
import { fold } from '../text/fold.ts';
import { linesOf } from './lines.ts';

/** How many last lines are looked at, and how long a line after the note may be. */
const LAST = 7;
const SHORT = 120;

/** What somebody does for a living, behind the first name alone. */
const LIVING = sentences({
  en: [
    /^\S+ (?:is|was|has been|works as|covers|writes|reports)\b.{0,120}\b(?:reporter|writer|editor|journalist|author|columnist|correspondent|producer|contributor|blogger|covering|newsroom|magazine|shopper|freelancer?)s?\b/i,
  ],
});

/**
 * Takes the note on the writer from the story's first line, where it says what she does for a living, and from its end:
 * among the last lines, one that begins with the known writer's name, with the line before it that is the name alone. A
 * name in a sentence of the story further up is left. Where the site itself signs, what it says of itself at the end may
 * be the point of it all, and stays.
 */
export function liftSignOff(body: Element, byline: string, siteName: string): Cut[] {
  const site = fold(siteName).replaceAll(' ', '');
  const names = namesIn(byline).filter(name => site === '' || !site.includes(name.replaceAll(' ', '')));
  if (names.length === 0) return [];
  const lines = linesOf(body);
  const tail = lines.slice(Math.max(Math.ceil(lines.length / 2), lines.length - LAST));
  const isNote = (text: string) =>
    names.some(name => fold(text).startsWith(`${name} `) || isAbout(text, name) || isAddress(text, name));
  const isName = (text: string) => names.some(name => fold(text.slice(0, 80)) === name);
  const opening = lines.slice(0, 1).filter(({ text }) => names.some(name => isAbout(text, name)));
  const found = tail.filter(({ text, element }, index) => {
    if (element.closest('blockquote, figure, table, pre')) return false;
    const rest = tail.slice(index + 1);
    if (isName(text)) return rest.every(later => later.text.length < SHORT || isNote(later.text));
    return isNote(text) && rest.every(later => later.text.length < SHORT || isNote(later.text));
  });
  return [...opening, ...found].map(({ element }) => {
    element.remove();
    return { rule: 'author-box', kind: 'boilerplate', node: element, place: placeOf(element) };
  });
}

/** "Write to Ada Quill at …": a short line with the full name and an address. */
function isAddress(text: string, name: string): boolean {
  return text.length < SHORT && text.includes('@') && fold(text).includes(name);
}

/** "Ada is a writer …": the first name alone, and what somebody does for a living. */
function isAbout(text: string, name: string): boolean {
  const first = name.split(' ', 1)[0] ?? '';
  return first.length > 2 && fold(text).startsWith(`${first} `) && LIVING().some(living => living.test(text));
}

/** Full names in a byline: two words at least, so that no first name is taken for the writer. */
function namesIn(byline: string): string[] {
  return byline
    .replace(/^by\s+/i, '')
    .split(/,|&|\||\band\b|\bund\b|\bet\b|\by\b/i)
    .map(fold)
    .filter(name => /\S \S/.test(name) && name.length < 40 && !/^the /.test(name));
}
