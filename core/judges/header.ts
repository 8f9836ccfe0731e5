import { type Block, type Container, linkShare } from '../blocks/block.ts';
import type { Ledger, Verdict } from '../blocks/ledger.ts';
import type { Page } from '../blocks/page.ts';
import { BY, isByline, isNames, leadsToWriter, writerIn } from '../text/byline.ts';
import { isDateLine } from '../text/dates.ts';
import { findByline } from './byline.ts';

/** What the reader shows over the story beside its title; '' where the page does not say. */
export interface HeaderFacts {
  readonly byline: string;
  /** As the page writes it. */
  readonly publishedTime: string;
}

/** How many lines on either side of the title belong to its header at most. */
const BEFORE = 8;
const AFTER = 16;
/** From the second such line (characters) on, the story has begun. */
const RUNNING_TEXT = 140;
const KICKER = 40;
/** A time that is no length of one, as recipes have them. */
const TIME = 'time:not([datetime^="P"], [datetime=""])';
/** Where a line is part of something else than the page's head. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'figure',
  'blockquote',
  'pre',
  'dl',
  'details',
  'nav',
  'aside',
  'footer',
]);
/** Folded words of a page's head that are no story's. */
const LABELS: Readonly<Record<string, readonly string[]>> = {
  en: 'by|text size|font size|opinion|analysis|exclusive|breaking|breaking news|review|columnist|caption|updated|last updated|published'.split(
    '|',
  ),
  de: 'von|kommentar|meinung|analyse|exklusiv'.split('|'),
  'es fr it pt': 'par|por|analisis|analisi|analyse|opiniao|opinion|opinione'.split('|'),
};
/** What has so many characters and an end is a sentence of the story. */
const SENTENCE = /^.{60}.*[.!?]["”’)]?$/s;

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
  const lines = headOf(page, ledger, title);
  const { lang } = page.facts;
  const found = findByline(page, lines);
  let { byline } = found;
  let date = publishedIn(page);
  let begun = false;
  const series = seriesIn(page, ledger, lines, lang);
  if (title) ledger.judge(title, TITLE);
  if (keep.includes(META.by)) return { byline, publishedTime: date };
  for (const [index, block] of lines.entries()) {
    if (block === title) continue;
    if (repeatsTitle(page, block, title)) {
      ledger.judge(block, TITLE);
      continue;
    }
    if (series.has(block.container.signature) && isDated(block, lang)) continue;
    const isDate = isDated(block, lang);
    const isLink = isKicker(page, block) && (!begun || leadsToWriter(elementOf(block)));
    const isWriter =
      found.blocks.has(block) ||
      isByline(lineOf(block), byline) ||
      (isLink && leadsToWriter(elementOf(block))) ||
      isBesideDate(lines, index, lang);
    const isStory = ledger.is(block, 'story');
    if (!isDate && !isWriter && !(isStory && (isLink || isLabel(page, block)))) {
      if (isStory) begun ||= SENTENCE.test(block.text);
      continue;
    }
    if (isDate || isWriter) date ||= dateIn(block, lang);
    if (isWriter) byline ||= writerIn([block.text.replace(/\s+\d.*/, '')], lang, BY);
    ledger.judge(block, isDate || isWriter ? IN_HEADER : META);
  }
  return { byline, publishedTime: date };
}

/** The lines of the page's head: around the title, or at the top of the story. */
function headOf(page: Page, ledger: Ledger, title: Block | null): Block[] {
  const start = title?.index ?? page.blocks.findIndex(block => ledger.is(block, 'story'));
  if (start < 0) return [];
  const box = title && boxAround(title.container);
  const head: Block[] = [];
  for (let index = Math.max(0, start - BEFORE); index < start; index++) {
    const block = page.blocks[index];
    if (block && box && index >= box.first && isLine(page, ledger, block)) head.push(block);
  }
  let long = 0;
  for (let index = start; index < page.blocks.length && index - start <= AFTER && long < 2; index++) {
    const block = page.blocks[index];
    if (!block || block.hidden) continue;
    if (block.size > RUNNING_TEXT && block.kind !== 'caption' && ledger.is(block, 'story')) long += 1;
    if (long < 2 && isLine(page, ledger, block) && !(long > 0 && block.kind === 'heading')) head.push(block);
  }
  return head;
}

function isLine(page: Page, ledger: Ledger, block: Block): boolean {
  if (block.hidden || block.size === 0 || block.size > 400) return false;
  const verdict = ledger.verdict(block);
  if (verdict?.is === 'clutter' && verdict.by !== 'post-meta' && verdict.by !== 'author-box') return false;
  return (
    block.kind !== 'table' && block.kind !== 'code' && block.kind !== 'control' && !page.isWithin(block, ELSEWHERE)
  );
}

/** The box that the title shares with the lines above it: it holds no running text to speak of. */
function boxAround(container: Container): Container | null {
  let box: Container | null = null;
  for (let around: Container | null = container; around?.parent; around = around.parent) {
    if (around.tag === 'body' || around.tag === 'main' || around.size > 1200) break;
    box = around;
  }
  return box;
}

/** The day on which the page says that it was published, where it says but one. */
function publishedIn({ facts }: Page): string {
  const published = facts.meta('article:published_time', 'og:published_time');
  const told = facts.data.texts('datePublished').filter(isDate);
  if (told.length === 1 && told[0]) return told[0];
  if (published) return published;
  const marked = [
    'datepublished',
    'date',
    'pubdate',
    'publish-date',
    'dc.date',
    'dc.date.issued',
    'dcterms.date',
    'dcterms.created',
    'citation_publication_date',
    'citation_date',
    'parsely-pub-date',
  ]
    .map(name => facts.meta(name))
    .filter(isDate);
  const days = [...told, ...marked];
  const [first = ''] = days;
  return days.every(day => day.slice(0, 10) === first.slice(0, 10)) ? first : '';
}

function isDate(text: string): boolean {
  return !Number.isNaN(Date.parse(text));
}

/** The kinds of blocks of a series: dates and times of one kind, of which two and more stand further down in the story. */
function seriesIn(page: Page, ledger: Ledger, head: readonly Block[], lang: string): ReadonlySet<number> {
  if (!head.some(block => isDated(block, lang))) return new Set();
  const counts = new Map<number, number>();
  let texts = 0;
  for (const block of page.blocks) {
    if (!ledger.is(block, 'story')) continue;
    const { signature } = block.container;
    if (block.size > KICKER * 2) texts += 1;
    else if (texts > 1 && isDated(block, lang)) counts.set(signature, (counts.get(signature) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([signature]) => signature));
}

/** The date of a line, or of the part of it that is one. */
function dateIn(block: Block, lang: string): string {
  const stamp = timeOf(block)?.getAttribute('datetime');
  const parts = [block.text, ...block.text.split(/\s[-–—|•·]\s/)];
  return stamp || (parts.find(part => isDateLine(part, lang)) ?? '');
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

/** A heading with a date and words is one of the story: "March 1945: the bridge". */
function isDated(block: Block, lang: string): boolean {
  if (block.kind === 'heading') return isDateLine(block.text, lang, 0);
  if (isDateLine(block.text, lang)) return true;
  const time = timeOf(block);
  return time !== null && block.size < 90 && time.textContent.trim().length > block.size / 3;
}

/** "Ada Quill, The Sound Herald" right before or after the date. */
function isBesideDate(head: readonly Block[], index: number, lang: string): boolean {
  const block = head[index];
  if (!block || block.size > 80 || /[.!?:,;…]$/.test(block.text) || block.kind === 'heading') return false;
  if (!/\s/.test(block.text) || !isNames(block.text)) return false;
  return [head[index - 1], head[index + 1]].some(beside => beside && isDated(beside, lang));
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
  return /^[\p{L}\s]+:?$/u.test(block.text) && Object.values(LABELS).some(words => words.includes(page.key(block)));
}

function timeOf({ container, leaves, wraps }: Block): Element | null {
  if (wraps.some(wrap => wrap.matches(TIME))) return wraps.find(wrap => wrap.matches(TIME)) ?? null;
  const found = container.element.querySelector(TIME);
  return found && leaves.some(leaf => found.contains(leaf)) ? found : null;
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
