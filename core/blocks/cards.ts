import { fold } from '../text/fold.ts';
import { TRACKING } from '../text/site.ts';
import { countWords, preview } from '../text/words.ts';
import type { Block, Container, Extent, Subject } from './block.ts';
import { type Label, labelled } from './list-label.ts';
import type { Page } from './page.ts';
import { isInFolder } from './site-lists.ts';

/** A title has so many words, or so many characters. */
const TITLE = { words: 4, characters: 20 };
const LONGEST_TITLE = 250;
/** Characters of a title that are shown. */
const SHOWN = 140;
/** What a card says of its story is shorter (characters), and a card has no more blocks. */
const LONGEST_EXCERPT = 400;
const MOST_BLOCKS = 14;
const MOSTLY_LINKS = 0.7;
const CUT_SHORT = /(?:…|\.{3})["”’»)\]]*$/;

/** Another story of this site, as a link has it. */
export interface OtherStory {
  readonly title: string;
  readonly url: URL;
}

/** What leads to one other story of this site by its title, with the picture and the few words that stand with it. */
export interface Card extends Pick<Extent, 'first' | 'last'> {
  /** The box or the line that is all of it. */
  readonly subject: Subject;
  /** The line that says the title. */
  readonly title: Block;
  /** Where it leads: several stories where links follow each other in one line. */
  readonly stories: readonly OtherStory[];
}

/** The cards of a page, in its order. */
export function cardsOf(page: Page): Card[] {
  const leads = leadsOf(page);
  const cards: Card[] = [];
  let over: Label | null = null;
  for (let index = 0; index < page.blocks.length; ) {
    const block = page.blocks[index];
    if (!block) break;
    const whole = cardAt(page, block, leads);
    const card = whole ?? (over?.isSure ? shortCardAt(page, block, leads, over) : null);
    if (whole) over = null;
    else if (!card && block.size > 0 && !isCutShort(page, block)) over = labelled(page, block);
    if (card) cards.push(card);
    index = card?.last ?? index + 1;
  }
  return cards;
}

/** Whether a line breaks off, as what is said of another story does. */
export function isCutShort(page: Page, block: Block): boolean {
  const last = block.anchors.at(-1)?.element.textContent.trim() ?? '';
  const told = block.text.endsWith(last) ? block.text.slice(0, -last.length).trimEnd() : '';
  return [block.text, told].some(text => CUT_SHORT.test(text)) || isMore(page, block.text);
}

/** To which other stories blocks and boxes lead. */
interface Leads {
  /** Each once, where a link may say a title. */
  readonly ofBlock: readonly (readonly OtherStory[] | undefined)[];
  /** The one address that a box leads to, or '' where it leads to several. */
  readonly ofBox: readonly (string | undefined)[];
}

function leadsOf(page: Page): Leads {
  const ofBox = new Array<string | undefined>(page.containers.length);
  const add = (box: Container | null, address: string) => {
    if (box) ofBox[box.index] = (ofBox[box.index] ?? address) === address ? address : '';
  };
  const ofBlock = page.blocks.map(block => {
    // Names of sections and writers stand in many a card.
    const stories = storiesIn(
      page,
      block,
      (text, url) => page.links.isOfSite(url) && (text === '' || hasWords(text) || isMore(page, text)),
    );
    for (const { url } of stories) add(block.container, url.href);
    return stories;
  });
  // Boxes come after those around them.
  for (const { index, parent } of [...page.containers].reverse()) {
    const address = ofBox[index];
    if (address !== undefined) add(parent, address);
  }
  return { ofBlock, ofBox };
}

/** The other stories that the links of a line lead to, each once, with the first title that each is called by. */
function storiesIn(page: Page, { anchors }: Block, mayBe: (text: string, url: URL) => boolean): readonly OtherStory[] {
  const stories = new Map<string, OtherStory>();
  for (const { element } of anchors) {
    const title = element.textContent.replace(/\s+/g, ' ').trim();
    const url = otherStoryAt(page, element);
    if (url && mayBe(title, url)) stories.set(url.href, { url, title: stories.get(url.href)?.title || title });
  }
  return [...stories.values()];
}

/** The address of another story that a link leads to, without what tells who sent the visitor; or null. */
function otherStoryAt(page: Page, link: Element): URL | null {
  const { url: own } = page.facts;
  const known = page.links.targetOf(link);
  if (!known || isInFolder(page, known, 'other-stories: folders')) return null;
  const target = /[?#]/.test(known.href) ? withoutTracking(known) : known;
  if (target.pathname + target.search === '/') return null;
  const [path = '', ownPath = ''] = [target, own].map(({ pathname }) => `${pathname.replace(/\/+$/, '')}/`);
  // What is below this page's own address is a part of it: its pages, and the posts of a thread.
  const isOwn = path === ownPath ? target.search === own.search : ownPath !== '/' && path.startsWith(ownPath);
  return isOwn ? null : target;
}

/** Of an address that others ask for, too, and that is not changed for them. */
function withoutTracking(address: URL): URL {
  const target = new URL(address);
  // By hand: in a Firefox content script a URL's parameters cannot be walked through.
  const parameters = target.search.slice(1).split('&');
  target.search = parameters.filter(pair => !TRACKING.test(pair.split('=', 1)[0] ?? '')).join('&');
  target.hash = '';
  return target;
}

function cardAt(page: Page, block: Block, { ofBlock, ofBox }: Leads): Card | null {
  const stories = ofBlock[block.index] ?? [];
  const [story] = stories;
  if (!story) return null;
  if (stories.length > 1) return lineOf(block, stories, isTitle);
  let subject: Subject = block;
  for (let box: Container | null = block.container; box && ofBox[box.index] === story.url.href; box = box.parent) {
    if (box.prose > LONGEST_EXCERPT || box.last - box.first > MOST_BLOCKS || box.fields > 0) break;
    // What is said of a story stands below its title, or stops short of the link that goes on.
    const over = page.blocks.slice(box.first, block.index);
    if (over.some(line => line.prose > 0 && line.kind !== 'heading' && !isCutShort(page, line))) break;
    subject = box;
  }
  const lines = page.blocksOf(subject).filter(line => ofBlock[line.index]?.length && isTitleLine(page, line));
  const title = lines.find(({ kind }) => kind === 'heading') ?? lines[0] ?? headingIn(page, subject);
  if (!title) return null;
  const { first, last } = subject;
  return {
    first,
    last,
    subject,
    title,
    stories: [{ url: story.url, title: preview(titleIn(title) || title.text, SHOWN) }],
  };
}

/** A title that is no link: what is said below it and the link that goes on lead there. */
function headingIn(page: Page, subject: Subject): Block | undefined {
  return page.blocksOf(subject).find(line => line.kind === 'heading' && line.links === 0 && isTitle(line.text));
}

/** A line of links too short to be known for titles, where words over it say that they are. */
function shortCardAt(page: Page, block: Block, { ofBox }: Leads, { isAnySite }: Label): Card | null {
  const mayBe = (text: string, url: URL) => text !== '' && (isAnySite || page.links.isOfSite(url));
  const stories = storiesIn(page, block, mayBe);
  const around = page.around(page.whole(block));
  return around && !ofBox[around.index] ? lineOf(block, stories, Boolean) : null;
}

/** Titles that follow each other in one line or one table, with little between them. */
function lineOf(block: Block, stories: readonly OtherStory[], mayBe: (text: string) => boolean): Card | null {
  const { first, last, size, linked, prose } = block;
  if (stories.length === 0 || prose > 0 || linked < size * MOSTLY_LINKS) return null;
  return stories.every(({ title }) => mayBe(title)) ? { first, last, subject: block, title: block, stories } : null;
}

/** Whether a text says that a story goes on where it leads. */
function isMore(page: Page, text: string): boolean {
  return page.meaningOf(fold(text)).readMore !== undefined;
}

/** Nothing but a title, or one at the beginning of what breaks off. */
function isTitleLine(page: Page, block: Block): boolean {
  const text = titleIn(block);
  if (isMore(page, text)) return false;
  const isTold = block.prose > 0 && block.kind !== 'heading';
  return isTitle(text) && (!isTold || (block.text.startsWith(text) && isCutShort(page, block)));
}

/** The title in a line with one: what its first link says there. */
export function titleIn({ anchors, size, text }: Block): string {
  const link = anchors.find(anchor => anchor.size > 0);
  return link && link.size < size ? link.element.textContent.replace(/\s+/g, ' ').trim() : link ? text : '';
}

function isTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && hasWords(text);
}

function hasWords(text: string): boolean {
  return text.length >= TITLE.characters || countWords(text) >= TITLE.words;
}
