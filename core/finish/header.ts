import type { Article } from '../article.ts';
import type { Cut } from '../draft/declutter.ts';
import { placeOf } from '../draft/stamp.ts';
import { sentences } from '../rules/labels/sentences.ts';
import { fold } from '../text/fold.ts';
import { BY, isByline, isNames, leadsToWriter, writerIn } from './byline.ts';
import { isDateLine } from './dates.ts';
import { type Line, linesAmong } from './lines.ts';

/** What the reader's header shows apart from the story. */
export type Header = Pick<Article, 'title' | 'byline' | 'publishedTime' | 'siteName' | 'lang'>;

/** How far down lines may belong to the header: to the second line of running text, and never further than this. */
const DEEPEST = 14;
const RUNNING_TEXT = 140;
const KICKER = 40;
/** A list of names, dates or sections has fewer characters. */
const SHORT_LIST = 200;
/** With the blanks of its markup it has no more than these. */
const INDENTED_LIST = 5000;

/** What has so many characters and an end is a sentence of the story. */
const SENTENCE = /^.{60}.*[.!?]["”’)]?$/s;

/** A time that is no length of one, as recipes have them. */
const TIME = 'time:not([datetime^="P"], [datetime=""])';
/** Where a line is part of something else than the page's head. */
const ELSEWHERE = 'figure, blockquote, table, pre, dl, details';
/** Folded words of a page's head that are no story's. */
const LABELS = sentences({
  en: [
    /^(?:by|text size|font size|opinion|analysis|exclusive|breaking(?: news)?|review|columnist|caption|(?:last )?updated|published)$/,
  ],
  de: [/^(?:von|kommentar|meinung|analyse|exklusiv)$/],
  'es fr it pt': [/^(?:par|por|analisis|analisi|analyse|opiniao|opinione?)$/],
});

/**
 * Takes the byline, the date and the line that repeats the title out of the top of the story, and says who wrote it
 * and when. What is shown nowhere else stays: a byline is only taken when the header has one afterwards.
 */
export function liftHeader(body: Element, header: Header): { cuts: Cut[]; header: Header } {
  const cuts: Cut[] = [];
  let { byline, publishedTime } = header;
  const head = headOf(body);
  let begun = false;
  const days = daysIn(body, head, header.lang);
  for (const [index, line] of head.entries()) {
    if (isTitle(line, header)) {
      line.element.remove();
      continue;
    }
    if (days.has(line.element.localName) && isDay(line, header.lang)) continue;
    const isDate = isDated(line, header.lang);
    const isLink = isKicker(line) && (!begun || leadsToWriter(line.element));
    const isWriter =
      isByline(line, byline) || (isLink && leadsToWriter(line.element)) || isBesideDate(head, index, header);
    if (!isDate && !isWriter && !isLink && !isLabel(line)) {
      begun ||= SENTENCE.test(line.text);
      continue;
    }
    publishedTime ||= isDate || isWriter ? dateIn(line, header.lang) : '';
    if (isWriter) byline ||= writerIn([line.text.replace(/\s+\d.*/, '')], header.lang, BY);
    cuts.push({ rule: 'post-meta', kind: 'boilerplate', node: line.element, place: placeOf(line.element) });
    line.element.remove();
  }
  return { cuts, header: { ...header, byline, publishedTime } };
}

/** The kinds of blocks that name the days of a diary: of one kind, two and more stand further down in the story. */
function daysIn(body: Element, head: readonly Line[], lang: string): ReadonlySet<string> {
  if (!head.some(line => isDay(line, lang))) return new Set();
  const counts = new Map<string, number>();
  let texts = 0;
  for (const line of linesAmong(body.querySelectorAll('p, h2, h3, h4, h5, h6, div'))) {
    if (line.text.length > KICKER) texts += 1;
    else if (texts > 1 && isDay(line, lang))
      counts.set(line.element.localName, (counts.get(line.element.localName) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([name]) => name));
}

/** A date and no word beside it that says what happened to the page on it. */
function isDay({ element, text }: Line, lang: string): boolean {
  return (
    text.length <= KICKER && !element.querySelector(TIME) && !element.closest('a, li') && isDateLine(text, lang, 0)
  );
}

/** The date of a line, or of the part of it that is one. */
function dateIn({ element, text }: Line, lang: string): string {
  const stamp = element.querySelector(TIME)?.getAttribute('datetime');
  const parts = [text, ...text.split(/\s[-–—|•·]\s/)];
  return stamp ?? parts.find(part => isDateLine(part, lang)) ?? '';
}

function headOf(body: Element): Line[] {
  const head: Line[] = [];
  let long = 0;
  let depth = 0;
  for (const line of linesAmong([body, ...body.querySelectorAll('*')])) {
    depth += 1;
    if (depth > DEEPEST) break;
    if (line.text.length > RUNNING_TEXT && !line.element.closest('figure')) long += 1;
    if (long > 1) break;
    const isHeading = /^h[1-6]$/.test(line.element.localName);
    if (line.element.closest(ELSEWHERE) || isInLongList(line.element) || (long > 0 && isHeading)) continue;
    if (!line.element.querySelector('img, picture, figure, table, ul, p, div')) head.push(line);
  }
  return head;
}

function isInLongList(element: Element): boolean {
  const text = element.closest('ul, ol')?.textContent ?? '';
  return text.length > SHORT_LIST && (text.length > INDENTED_LIST || text.replace(/\s+/g, ' ').length > SHORT_LIST);
}

/** The title, or the part of it before the site's name. */
function isTitle({ element, text }: Line, header: Header): boolean {
  const line = fold(text);
  const title = fold(header.title);
  // Without blanks, as a title may stand on several lines.
  if (/^(?:h[1-3]|p)$/.test(element.localName) && line.replaceAll(' ', '') === title.replaceAll(' ', '')) return true;
  return line.length > 20 && title.startsWith(`${line} `) && line.length > title.length * 0.6;
}

/** A heading with a date and words is one of the story: "March 1945: the bridge". */
function isDated(line: Line, lang: string): boolean {
  if (/^h[2-6]$/.test(line.element.localName)) return isDateLine(line.text, lang, 0);
  return isDateLine(line.text, lang) || isTimeElement(line);
}

function isTimeElement({ element, text }: Line): boolean {
  const time = element.querySelector(TIME);
  return time !== null && text.length < 90 && time.textContent.trim().length > text.length / 3;
}

/** "Ada Quill, The Sound Herald" right before or after the date. */
function isBesideDate(head: readonly Line[], index: number, header: Header): boolean {
  const line = head[index];
  if (!line || line.text.length > 80 || /[.!?:,;…]$/.test(line.text) || /^h[1-6]$/.test(line.element.localName))
    return false;
  if (!/\s/.test(line.text) || !isNames(line.text)) return false;
  return [head[index - 1], head[index + 1]].some(beside => beside && isDated(beside, header.lang));
}

/** The section's name above the title: a short line that is nothing but a link to another page. */
function isKicker({ element, text }: Line): boolean {
  if (text.length > KICKER || /^h[1-6]$/.test(element.localName)) return false;
  const links = [...element.querySelectorAll('a')];
  if (links.some(link => (link.getAttribute('href') ?? '').startsWith('#'))) return false;
  return links.length > 0 && fold(links.map(link => link.textContent).join(' ')) === fold(text);
}

/** A word that only names a kind, or the page's own address. */
function isLabel({ element, text }: Line): boolean {
  if (/^https?:\/\/\S+$/.test(text)) return !element.querySelector('a');
  return /^[\p{L}\s]+:?$/u.test(text) && LABELS().some(label => label.test(fold(text)));
}
