import { type Block, linkShare } from '../blocks/block.ts';
import type { Ledger, Verdict } from '../blocks/ledger.ts';
import type { Page } from '../blocks/page.ts';
import { BY, isByline, isNames, leadsToWriter, writerIn } from '../text/byline.ts';
import type { Calendar } from '../text/calendar.ts';
import { isDateLine } from '../text/dates.ts';
import { findByline } from './head/byline.ts';
import { dateIn, isDated, piecesOf, publishedIn, seriesIn } from './head/dates.ts';
import { linesOfHead } from './head/lines.ts';

/** What the reader shows over the story beside its title; '' where the page does not say. */
export interface HeaderFacts {
  readonly byline: string;
  /** As the page writes it. */
  readonly publishedTime: string;
}

const KICKER = 40;
/** What has so many characters and an end is a sentence of the story. */
const SENTENCE = /^.{60}.*[.!?]["”’)]?$/s;

/** What is said of something by its name. */
const FACT = /^\p{L}[\p{L} ]{1,20}[:：](?!\/)/u;

const TITLE: Verdict = { is: 'header', by: 'header', why: 'title' };
const IN_HEADER: Verdict = { is: 'header', by: 'post-meta', why: 'shown-above', kind: 'boilerplate' };
const META: Verdict = { is: 'clutter', by: 'post-meta', why: 'page-head', kind: 'boilerplate', evidence: 'structure' };

/**
 * Says of the lines around the title which are shown over the story: the title itself, who wrote it and when. What is
 * shown nowhere else stays: a byline is only taken when the header has one afterwards. `keep`: rules that a site keeps.
 */
export function judgeHeader(
  page: Page,
  ledger: Ledger,
  title: Block | null,
  keep: readonly string[] = [],
): HeaderFacts {
  const lines = linesOfHead(page, ledger, title);
  const { calendar } = page.facts;
  const found = findByline(page, lines);
  let { byline } = found;
  let date = publishedIn(page);
  let begun = false;
  const series = seriesIn(page, ledger, lines, calendar);
  if (title) ledger.judge(title, TITLE);
  if (keep.includes(META.by)) return { byline, publishedTime: date };
  for (const [index, block] of lines.entries()) {
    if (block === title) continue;
    if (repeatsTitle(page, block, title)) {
      ledger.judge(block, TITLE);
      continue;
    }
    if (series.has(block.container.signature) && isDated(block, calendar)) continue;
    const isDate = isDated(block, calendar);
    if (isDate && isFact(lines, index, calendar)) continue;
    const isLink = isKicker(page, block) && (!begun || leadsToWriter(elementOf(block)));
    const isWriter =
      found.blocks.has(block) ||
      isByline(lineOf(block), byline) ||
      (isLink && leadsToWriter(elementOf(block))) ||
      isBesideDate(lines, index, calendar);
    const isStory = ledger.is(block, 'story');
    const isMeta = isStory ? isLink || isLabel(page, block) : !begun && isCredit(block);
    if (!isDate && !isWriter && !isMeta) {
      if (isStory) begun ||= SENTENCE.test(block.text);
      continue;
    }
    if (isDate || isWriter) date ||= dateIn(block, calendar);
    const pieces = piecesOf(block);
    const named = isWriter ? [block.text, block.text.replace(/\s+\d.*/, '')] : pieces.filter(piece => BY.test(piece));
    byline ||= writerIn(named, calendar, BY) || (isDate && block.links === 0 ? nameBehindDate(page, pieces) : '');
    ledger.judge(block, isDate || isWriter ? IN_HEADER : META);
  }
  return { byline, publishedTime: date };
}

/** "When: 8 March" beside "Where: The inn": a date with a name of its own, in a list of such that name no writer. */
function isFact(lines: readonly Block[], index: number, calendar: Calendar): boolean {
  const namedIn = (block: Block | undefined) =>
    block && block.links === 0 ? piecesOf(block).filter(piece => FACT.test(piece) && !BY.test(piece)) : [];
  const [day, ...others] = [index, index - 1, index + 1].flatMap(at => namedIn(lines[at]));
  // "Published: 8 March" says of the page when it is of.
  return day !== undefined && !isDateLine(day, calendar, 0) && others.some(other => !isDateLine(other, calendar));
}

/** "March 5, 2025 · 3 min · Ada Quill": no word for "by", and none that names the site. */
function nameBehindDate({ facts }: Page, pieces: readonly string[]): string {
  const [day = '', ...others] = pieces;
  const isName = (piece: string) => isNames(piece) && /^\D+\s\D+$/.test(piece) && !facts.documentTitle.includes(piece);
  return (isDateLine(day, facts.calendar, 0) && others.find(isName)) || '';
}

/** The title, or the part of it before the site's name. */
function repeatsTitle(page: Page, block: Block, title: Block | null): boolean {
  if (!title || block.size > 300) return false;
  const line = page.key(block);
  const key = page.key(title);
  // Without blanks, as a title may stand on several lines.
  if (line.replaceAll(' ', '') === key.replaceAll(' ', '')) return true;
  return line.length > 20 && key.startsWith(`${line} `) && line.length > key.length * 0.6;
}

/** "Ada Quill, The Sound Herald" right before or after the date. */
function isBesideDate(head: readonly Block[], index: number, calendar: Calendar): boolean {
  const block = head[index];
  if (!block || block.size > 80 || /\d|[.!?:,;…]$/.test(block.text) || block.kind === 'heading') return false;
  if (!/\s/.test(block.text) || !isNames(block.text)) return false;
  return [index - 1, index + 1].some(at => {
    const beside = head[at];
    return beside && isDated(beside, calendar) && !isFact(head, at, calendar);
  });
}

/** The section's name above the title: a short line that is nothing but a link to another page. */
function isKicker(page: Page, block: Block): boolean {
  if (block.text.length > KICKER || block.kind === 'heading' || block.links === 0 || linkShare(block) < 0.95)
    return false;
  return (
    block.anchors.every(({ element }) => !(element.getAttribute('href') ?? '').startsWith('#')) &&
    page.key(block) !== ''
  );
}

/** A word that only names a kind, or the page's own address. */
function isLabel(page: Page, block: Block): boolean {
  if (/^https?:\/\/\S+$/.test(block.text)) return block.links === 0;
  // Folded, a word of speech is a word like any other.
  if (!/^[\p{L}\s]+:?$/u.test(block.text)) return false;
  return page.lexicon.wordsFor('header: labels').has(page.key(block).replaceAll(' ', '-'));
}

/** "Photographs: Ada Quill": one word for what was done, and a name. */
function isCredit({ text, kind }: Block): boolean {
  return kind !== 'heading' && /^\p{L}+:(?: [^\s\d]+){2,3}(?<![.!?])$/u.test(text) && isNames(text);
}

/** The innermost element that holds all of a block, as far as links and times in it are asked for. */
function elementOf({ wraps, container, anchors }: Block): Element {
  return (
    wraps[0] ??
    (container.last - container.first === 1 ? container.element : (anchors[0]?.element ?? container.element))
  );
}

function lineOf(block: Block): { element: Element; text: string } {
  return { element: block.container.element, text: block.text };
}
