import type { Cut } from '../draft/declutter.ts';
import { placeOf } from '../draft/stamp.ts';
import { fold } from '../text/fold.ts';
import { isDateLine } from './dates.ts';
import { type Line, linesOf } from './lines.ts';

/** What the reader's header shows apart from the story. */
export interface Header {
  readonly title: string;
  readonly byline: string;
  readonly publishedTime: string;
  readonly siteName: string;
  readonly lang: string;
}

/** How far down lines may belong to the header: to the first line of running text, and never further than this. */
const DEEPEST = 14;
const RUNNING_TEXT = 140;
const NAME_LINE = 120;
const KICKER = 40;

/** "By" in the languages that put a word before the writer's name. */
const BY =
  /^(?:by|words by|story by|written by|reported by|von|text von|par|por|de|di|door|av|af|przez|autor|autorin|auteur|autore|author|автор|от|tekst|text|testo|texte|texto)\s*:?\s+(?=\p{Lu})/iu;
/** Words between names. */
const JOINING = new Set('and und et y e en og och i und for with the of de la van von der del di da dos'.split(' '));

/** Where a line is part of something else than the page's head. */
const ELSEWHERE = 'figure, li, blockquote, table, pre, dl, details';

/**
 * Takes the byline, the date and the line that repeats the title out of the top of the story, and says who wrote it
 * and when. What is shown nowhere else stays: a byline is only taken when the header has one afterwards.
 */
export function liftHeader(body: Element, header: Header): { cuts: Cut[]; header: Header } {
  const cuts: Cut[] = [];
  let { byline, publishedTime } = header;
  for (const line of headOf(linesOf(body))) {
    if (isTitle(line, header)) {
      line.element.remove();
      continue;
    }
    const isDate = isDateLine(line.text, header.lang) || isTimeElement(line);
    const isByline = isBylineLine(line, byline);
    if (!isDate && !isByline && !isKicker(line)) continue;
    if (isDate) publishedTime ||= line.element.querySelector('time')?.getAttribute('datetime') ?? line.text;
    if (isByline) byline ||= line.text.replace(BY, '');
    cuts.push({ rule: 'post-meta', kind: 'boilerplate', node: line.element, place: placeOf(line.element) });
    line.element.remove();
  }
  return { cuts, header: { ...header, byline, publishedTime } };
}

function headOf(lines: readonly Line[]): Line[] {
  const head: Line[] = [];
  for (const line of lines.slice(0, DEEPEST)) {
    if (line.text.length > RUNNING_TEXT && !line.element.closest('figure')) break;
    if (!line.element.closest(ELSEWHERE) && !line.element.querySelector('img, picture, figure, table, ul, p, div'))
      head.push(line);
  }
  return head;
}

function isTitle(line: Line, header: Header): boolean {
  return /^h[1-3]$/.test(line.element.localName) && fold(line.text) === fold(header.title);
}

function isTimeElement({ element, text }: Line): boolean {
  const time = element.querySelector('time');
  return time !== null && text.length < 90 && time.textContent.trim().length > text.length / 3;
}

/** A line of the known writer's name, or of "By" and names only. */
function isBylineLine({ text, element }: Line, byline: string): boolean {
  if (text.length > NAME_LINE || /[.!?]$/.test(text) || /^h[1-6]$/.test(element.localName)) return false;
  const line = fold(text.replace(BY, ''));
  const name = fold(byline.replace(BY, ''));
  if (name.length > 3 && (line === name || (line.startsWith(name) && line.length < name.length + 40))) return true;
  if (!BY.test(text)) return false;
  const words = text
    .replace(BY, '')
    .split(/[\s,&|/•·]+/)
    .filter(Boolean);
  return words.length <= 10 && words.every(word => /^[\p{Lu}\d(@]/u.test(word) || JOINING.has(word.toLowerCase()));
}

/** The section's name above the title: a short line that is nothing but a link. */
function isKicker({ element, text }: Line): boolean {
  if (text.length > KICKER || /^h[1-6]$/.test(element.localName)) return false;
  const links = [...element.querySelectorAll('a')];
  return links.length > 0 && fold(links.map(link => link.textContent).join(' ')) === fold(text);
}
