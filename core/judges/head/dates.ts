import type { Block } from '../../blocks/block.ts';
import type { Ledger } from '../../blocks/ledger.ts';
import type { Page } from '../../blocks/page.ts';
import type { Calendar } from '../../text/calendar.ts';
import { isDateLine } from '../../text/dates.ts';

/** More characters than a date has. */
const LONG = 80;
/** "3 minutes read", "512 words". */
const COUNT = /^\d+ \S+(?: \S+)?$/;
const YEAR = /^\d{4}$/;
/** A time that is no length of one, as recipes have them. */
const TIME = 'time:not([datetime^="P"], [datetime=""])';

/** The day on which the page says that it was published, where it says but one. */
export function publishedIn({ facts, lexicon }: Page): string {
  const published = facts.meta('article:published_time', 'og:published_time');
  const told = facts.data.texts('datePublished').filter(isDate);
  if (told.length === 1 && told[0]) return told[0];
  if (published) return published;
  const marked = [...lexicon.wordsFor('header: days')].map(name => facts.meta(name)).filter(isDate);
  const days = [...told, ...marked];
  const [first = ''] = days;
  return days.every(day => day.slice(0, 10) === first.slice(0, 10)) ? first : '';
}

function isDate(text: string): boolean {
  return !Number.isNaN(Date.parse(text));
}

/**
 * The kinds of blocks of a series: three dates, times or years of one kind in the story, or two that are headings or have
 * text between them.
 */
export function seriesIn(page: Page, ledger: Ledger, head: readonly Block[], calendar: Calendar): ReadonlySet<number> {
  if (!head.some(block => isDated(block, calendar))) return new Set();
  const kinds = new Map<number, number[]>();
  let texts = 0;
  for (const block of page.blocks) {
    if (!ledger.is(block, 'story')) continue;
    const { signature } = block.container;
    if (block.size > LONG) texts += 1;
    else if (YEAR.test(block.text) || timeOf(block) || isDated(block, calendar)) {
      const at = kinds.get(signature) ?? [];
      at.push(texts);
      kinds.set(signature, at);
      if (block.kind === 'heading') texts += 1;
    }
  }
  return new Set([...kinds].filter(([, at]) => at.length > 2 || at[0] !== at.at(-1)).map(([signature]) => signature));
}

/** The date of a line, or of the part of it that is one. */
export function dateIn(block: Block, calendar: Calendar): string {
  const stamp = timeOf(block)?.getAttribute('datetime');
  return stamp || ([...piecesOf(block), block.text].find(part => isDateLine(part, calendar)) ?? '');
}

/** The parts of a line of the head: "October 28, 2024", "by Ada Quill". */
export function piecesOf({ text, lines, leaves }: Block): string[] {
  const parted = lines > 1 ? leaves.map(leaf => (leaf.nodeName === 'BR' ? '|' : leaf.textContent)).join('') : text;
  return parted
    .trim()
    .split(/\s[-–—]\s|\s*[|•]\s*|\s·\s|·(?=[\p{Lu}\d])|\s(?=(?:by|von|par|por|di|af|av|door|auth?or:)\s+\p{Lu})/u);
}

/** A heading with a date and words is one of the story: "March 1945: the bridge". */
export function isDated(block: Block, calendar: Calendar): boolean {
  if (block.kind === 'heading') return isDateLine(block.text, calendar, 0);
  if (isDateLine(block.text, calendar)) return true;
  const time = timeOf(block);
  if (time !== null && block.size < 90 && time.textContent.trim().length > block.size / 3) return true;
  const [day = '', ...others] = piecesOf(block);
  return others.length > 0 && isDateLine(day, calendar, 0) && others.every(other => COUNT.test(other));
}

function timeOf({ container, leaves, wraps }: Block): Element | null {
  if (wraps.some(wrap => wrap.matches(TIME))) return wraps.find(wrap => wrap.matches(TIME)) ?? null;
  const found = container.element.querySelector(TIME);
  return found && leaves.some(leaf => found.contains(leaf)) ? found : null;
}
