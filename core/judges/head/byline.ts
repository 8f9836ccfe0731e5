import type { Block, Container } from '../../blocks/block.ts';
import type { Page } from '../../blocks/page.ts';
import { BY, leadsToWriter, writerIn } from '../../text/byline.ts';
import type { Calendar } from '../../text/calendar.ts';
import { fold } from '../../text/fold.ts';
import { plainText } from '../../text/plain-text.ts';

/** The writers as the page names them, and the lines that do. */
export interface Byline {
  /** Names without "By", or '' where nobody is named. */
  readonly byline: string;
  readonly blocks: ReadonlySet<Block>;
}

/** What pages call the line that says who wrote it. */
const NAMED = /byline|author|dateline|writtenby/i;
/** Characters that a byline may have, and that names may. */
const MOST = 100;
const LONGEST = 60;
const WRITER = 'a[href], [rel~="author"], [itemprop~="name"]';
const MARKED = '[rel~="author"], [itemprop*="author"]';

/** Who wrote it: by the page's data, else by the marked line of its head. */
export function findByline(page: Page, head: readonly Block[]): Byline {
  const { facts } = page;
  const marked = markedIn(head);
  const names =
    marked && (nameIn(partsOf(marked.element), facts.calendar) || nameIn(piecesOf(marked.element), facts.calendar));
  const told = facts.data.authors.join(', ') || metaByline(page);
  const said = told && writerIn([plainText(told)], facts.calendar, /^by\s+/i);
  return { byline: said || names || '', blocks: new Set(marked?.blocks ?? []) };
}

function metaByline({ facts, lexicon }: Page): string {
  const said = facts.meta(...lexicon.wordsFor('header: writers'));
  return /^https?:/i.test(said) ? '' : said;
}

function nameIn(parts: readonly string[], calendar: Calendar): string {
  return writerIn(parts, calendar, BY);
}

/** The first marked element of the head that is no longer than a byline, and its blocks. */
function markedIn(head: readonly Block[]): { element: Element; blocks: readonly Block[] } | null {
  for (const block of head) {
    const marked = markOf(block);
    if (marked)
      return { element: marked, blocks: head.filter(({ leaves }) => leaves[0] && marked.contains(leaves[0])) };
  }
  return null;
}

function markOf(block: Block): Element | null {
  if (block.size > MOST || (block.kind === 'heading' && !leadsToWriter(block.container.element))) return null;
  let found: Element | null = block.wraps.find(isMarked) ?? null;
  if (!found && block.wraps.length === 0)
    for (const { parentElement } of block.leaves)
      for (let up = parentElement; up && up !== block.container.element; up = up.parentElement)
        if (isMarked(up)) found ??= up;
  for (let around: Container | null = block.container, steps = 0; around && steps < 4; around = around.parent, steps++)
    if (around.size <= MOST && isMarked(around.element)) found = around.element;
  return found;
}

function isMarked(element: Element): boolean {
  return element.matches(MARKED) || NAMED.test(`${element.getAttribute('class') ?? ''} ${element.id}`);
}

/** The writers that a byline links to or marks, as one; else its parts, one after another. */
function partsOf(byline: Element): readonly string[] {
  const marked = [...(byline.matches(WRITER) ? [byline] : []), ...byline.querySelectorAll(WRITER)]
    .filter(element => element.localName !== 'a' || element.matches('[rel~="author"]') || leadsToWriter(element))
    .map(element => textOf(element, ' '))
    .filter(name => name.length < LONGEST && /^\D+$/.test(name));
  const names = [...new Map(marked.map(name => [fold(name), name])).values()];
  return names.length > 0 ? [names.join(', ')] : textOf(byline, '|').split('|');
}

/** The texts of a byline that nothing parts but its markup. */
function piecesOf(byline: Element): string[] {
  return [...byline.querySelectorAll('*')]
    .filter(element => !element.firstElementChild)
    .map(element => plainText(element.textContent));
}

/** The text of an element with something between its blocks. */
function textOf(element: Element, between: string): string {
  const pieces: string[] = [];
  const visit = (node: Node): void => {
    if (node.nodeType === 3) pieces.push((node as Text).data);
    if (node.nodeType !== 1) return;
    const isApart = !INLINE_NAME.test(node.nodeName);
    // What only its styles set apart.
    pieces.push(isApart ? between : node.previousSibling?.nodeType === 1 ? ' ' : '');
    for (const child of node.childNodes) visit(child);
    if (isApart) pieces.push(between);
  };
  for (const child of element.childNodes) visit(child);
  return pieces.join('').replace(/\s+/g, ' ').trim();
}

const INLINE_NAME = /^(?:a|abbr|b|em|i|small|span|strong|time|u|sup|sub|mark|font)$/i;
