import type { Block, Container } from '../blocks/block.ts';
import type { Ledger, Verdict } from '../blocks/ledger.ts';
import { isInside, type Page } from '../blocks/page.ts';
import { isStoryBox } from '../blocks/story-boxes.ts';

/** Another story must follow at least this much of this one (characters), so that no list of parts is taken apart. */
const ENOUGH = 300;
const SHORT = 75;
const ARTICLE: ReadonlySet<string> = new Set(['article']);
/** What stands behind another story in this one's box, and is more than a label. */
const MORE = 80;
/** Where a page keeps the address of each story that it appends. */
const OWN_ADDRESS = ['data-url', 'data-permalink', 'data-href', 'data-article-url', 'data-full-url', 'itemid'];

const ANOTHER: Verdict = {
  is: 'clutter',
  by: 'related-section',
  why: 'another-story',
  kind: 'teaser',
  evidence: 'another-story',
};

/**
 * Takes out the stories that follow this one in the same page: an `article` after this story's heading that has a
 * permalink of its own, as a linked heading or as the number of another post, or an h1 of its own as this one has. Parts
 * of this story have none of these.
 */
export function judgeNextStories(page: Page, ledger: Ledger, title: Block | null): void {
  const stories = page.containers.filter(isStoryBox);
  const around = title ? stories.filter(story => isInside(title, story)) : [];
  const own =
    around.find(story => isOneOfMany(page, story, stories)) ??
    around[0] ??
    stories.find(story => story.size > ENOUGH && (!title || story.first > title.index));
  // Where even the first one leads elsewhere, these are the cards of a list, and the list is what the page is about.
  if (!own || (!(title && isInside(title, own)) && leadsAway(page, own))) return;
  const others = stories.filter(
    story => story.first >= own.first && story !== own && story.index > own.index && isOther(page, story, own),
  );
  // Below a post that bears the title, posts with numbers of their own are no parts of it, however short it is.
  const isTitled = title !== null && isInside(title, own);
  const least = isTitled && others.every(story => isOtherPost(story, own)) ? SHORT : ENOUGH;
  if (others.length === 0 || ownSize(own, others) < least) return;
  for (const story of outermost(others))
    if (!isTaken(page, ledger, story) && (!isInside(story, own) || isLast(page, story, own)))
      ledger.judge(story, ANOTHER);
}

/** Whether somebody has said already what it is. */
function isTaken(page: Page, ledger: Ledger, story: Container): boolean {
  return page.blocksOf(story).every(block => ledger.is(block, 'clutter'));
}

/** Whether it stands beside others of its make, each with a title of its own: the stories of an endless page. */
function isOneOfMany(page: Page, story: Container, stories: readonly Container[]): boolean {
  return stories.some(
    other =>
      other.names.kin !== '' &&
      other.names.kin === story.names.kin &&
      !isInside(other, story) &&
      hasOtherTitle(page, other, story),
  );
}

function isOther(page: Page, story: Container, own: Container): boolean {
  if (isOtherPost(story, own) || hasOtherTitle(page, story, own) || hasOtherAddress(page, story, own)) return true;
  return headingAddress(page, story)?.host === page.facts.url.host && leadsAway(page, story);
}

/** Each of the two has a number as WordPress gives it, and not the same. */
function isOtherPost(story: Container, own: Container): boolean {
  const [number, ownNumber] = [story, own].map(
    ({ element }) => ` ${element.getAttribute('id')} ${element.getAttribute('class')} `.match(/\spost-(\d+)\s/)?.[1],
  );
  return Boolean(number && ownNumber) && number !== ownNumber;
}

/** Each of the two is headed by an h1, and they say different things: chapters of one story are headed by less. */
function hasOtherTitle(page: Page, story: Container, own: Container): boolean {
  const [title, ownTitle] = [story, own].map(box => {
    const heading = page.blocksOf(box).find(block => block.kind === 'heading' && block.container.tag === 'h1');
    return heading ? page.key(heading) : '';
  });
  return Boolean(title && ownTitle) && title !== ownTitle && !isInside(story, own);
}

function hasOtherAddress({ facts }: Page, story: Container, own: Container): boolean {
  const [path, ownPath] = [story, own].map(({ element }) => {
    const name = OWN_ADDRESS.find(attribute => element.hasAttribute(attribute));
    const address = name ? URL.parse(element.getAttribute(name) ?? '', facts.url) : null;
    return address?.host === facts.url.host ? address.pathname : null;
  });
  // What stands below this page's own address is a part of it, as the posts of a thread are.
  const isPart = path?.startsWith(facts.url.pathname) && facts.url.pathname !== '/';
  return Boolean(path && ownPath) && path !== ownPath && !isPart;
}

function leadsAway(page: Page, story: Container): boolean {
  const address = headingAddress(page, story);
  const { url } = page.facts;
  return address !== null && (address.host !== url.host || address.pathname !== url.pathname);
}

/** Where the heading that a story begins with leads to, if it leads anywhere. */
function headingAddress(page: Page, story: Container): URL | null {
  const first = page.blocksOf(story).find(block => /^(?:h[1-3]|p)$/.test(block.container.tag) && block.size > 0);
  if (first?.kind !== 'heading') return null;
  const link = first.anchors[0]?.element;
  return link ? URL.parse(link.getAttribute('href') ?? '', page.facts.url) : null;
}

function ownSize(own: Container, others: readonly Container[]): number {
  const inner = outermost(others.filter(story => isInside(story, own)));
  return own.size - inner.reduce((sum, story) => sum + story.size, 0);
}

function outermost(stories: readonly Container[]): Container[] {
  return stories.filter(
    story => !stories.some(other => other !== story && other.index < story.index && other.end >= story.end),
  );
}

/** Whether nothing but other stories follows within this one. */
function isLast(page: Page, story: Container, own: Container): boolean {
  for (let index = story.last; index < own.last; index++) {
    const block = page.blocks[index];
    if (block && block.prose > MORE && !page.isWithin(block, ARTICLE)) return false;
    if (block && block.prose > MORE && nearestStory(block) === own) return false;
  }
  return true;
}

function nearestStory(block: Block): Container | null {
  for (let around: Container | null = block.container; around; around = around.parent)
    if (isStoryBox(around)) return around;
  return null;
}
