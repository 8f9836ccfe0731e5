import type { Calendar } from './calendar.ts';
import { isDateLine } from './dates.ts';
import { fold } from './fold.ts';

/** A line of the page, and the element that holds it. */
interface Line {
  readonly element: Element;
  readonly text: string;
}

const LONGEST = 120;
const MOST_WORDS = 16;
/** "By" in the languages that put a word before the writer's name. */
export const BY =
  /^(?:(?:(?!(?:ads?|sponsored|powered|presented|supported) )\p{L}+ )?by|von|(?:text|geschrieben) von|par|por|de|di|door|av|af|przez|autor|autorin|auteur|autore|author|автор|от|tekst|text|testo|texte|texto)\s*:?\s+(?=\p{Lu})/iu;
/** Words between names. */
const JOINING = new Set(
  'and und et y e en og och i und for with the of de la van von der del di da dos at on'.split(' '),
);
const EMAIL = /\S+@\S+\.\S+/;
/** Addresses of the pages about writers. */
const WRITERS =
  /\/(?:authors?|autor(?:en|es)?|auteurs?|staff|people|person|profiles?|contributors?|writers?|team|the-team|journalists?|reporters?|by|redakteure?|columnists?|users?)\//i;

/** Whether a line is the known writer's name, or "By" and names, or names with an address, and no sentence. */
export function isByline({ text, element }: Line, byline: string): boolean {
  if (text.length > LONGEST || /[.!?]$/.test(text)) return false;
  const isHeading = /^h[1-6]$/.test(element.localName);
  const line = fold(text.replace(BY, ''));
  const name = fold(byline.replace(BY, ''));
  const isKnown = name.length > 3 && (line === name || (line.startsWith(`${name} `) && line.length < name.length + 40));
  if (isKnown && !isHeading) return true;
  if (BY.test(text)) return isNames(text.replace(BY, ''));
  return !isHeading && EMAIL.test(text) && isNames(text.replace(EMAIL, ''));
}

/** Names and titles and nothing else: each word has a capital, or joins two that have. */
export function isNames(text: string): boolean {
  const words = text.split(/[\s,&|/•·–—-]+/).filter(Boolean);
  const isName = (word: string) => /^[\p{Lu}\d(@]/u.test(word) || JOINING.has(word.toLowerCase());
  return words.length > 0 && words.length <= MOST_WORDS && words.every(isName);
}

/** Whether a link to the page about a writer is, or is in, this. */
export function leadsToWriter(element: Element): boolean {
  const links = element.matches('a[href]') ? [element] : [...element.querySelectorAll('a[href]')];
  return links.some(link => WRITERS.test(`${link.getAttribute('href')}/`));
}

/** No name: the word "By" alone, signs, an address of the web, or what a template had nothing for. */
const NOBODY = /^(?:by|von|par|por|undefined|null|\P{L}*|(?:https?:|www\.|\S+\.\w+\/)\S*)$/iu;

/**
 * The writers of a byline that comes in parts: the first that are names, else the first that say anything, or ''. `by`:
 * what may stand before them; data about a page begin with a name, and "Von" may be one.
 */
export function writerIn(parts: readonly string[], calendar: Calendar, by: RegExp): string {
  const said = parts
    .flatMap(part => part.split(/\s*[|•·]\s*|\s+[-–—]+(?:\s+|$)/))
    .map(part => part.trim().replace(by, ''))
    .map(part => withoutDay(part.replace(EMAIL, '').trim() || part, calendar))
    .filter(part => !NOBODY.test(part) && !/^\d+ \p{Ll}/u.test(part) && !isDateLine(part, calendar));
  return said.find(isNames) ?? said[0] ?? '';
}

/** A name without the day that stands right behind it: "Ada Quill on Wed, 03/05/2025". */
function withoutDay(name: string, calendar: Calendar): string {
  const words = name.replace(/(\p{L})(?=\d{4}-)/u, '$1 ').split(' ');
  const first = Math.max(1, words.length - MOST_WORDS);
  const day = words.findIndex((_, at) => at >= first && isDateLine(words.slice(at).join(' '), calendar, 0));
  return (day < 0 ? name : words.slice(0, day).join(' ')).replace(/\s*,$/, '');
}
