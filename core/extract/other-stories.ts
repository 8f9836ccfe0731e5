import type { Cut } from '../draft/declutter.ts';
import { placeOf } from '../draft/stamp.ts';
import { RELATED_RULE } from '../page/related.ts';
import { fold } from '../text/fold.ts';
import { outermostOf } from './bounds.ts';

/** Another story must follow at least this much of this one (characters), so that no list of parts is taken apart. */
const ENOUGH = 300;
const SHORT = 75;
/** A heading of more characters (folded) is no section's name. */
const LONG = 14;

const STORIES = 'article, [itemscope][itemtype*="Article"]';
/** Where a page keeps the address of each story that it appends. */
const OWN_ADDRESS = ['data-url', 'data-permalink', 'data-href', 'data-article-url', 'data-full-url', 'itemid'];

/**
 * Cuts the stories that follow this one in the same page: an `article` after this story's heading that has a permalink
 * of its own, as a linked heading or as the number of another post, or an h1 of its own as this one has. Parts of this
 * story have none of these.
 */
export function cutOtherStories(draft: Document, url: URL, title: string): Cut[] {
  const stories = [...draft.querySelectorAll(STORIES)];
  const heading = headingOf(draft, fold(title));
  const around = stories.filter(story => heading && story.contains(heading));
  const own =
    around.find(story => isOneOfMany(story, stories)) ??
    around[0] ??
    stories.find(story => story.textContent.length > ENOUGH && (!heading || placeOf(story) > placeOf(heading)));
  // Where even the first one leads elsewhere, these are the cards of a list, and the list is what the page is about.
  if (!own || (!own.contains(heading ?? null) && leadsAway(own, url))) return [];
  const others = stories.filter(story => story !== own && placeOf(story) > placeOf(own) && isOther(story, own, url));
  // Below a post that bears the title, posts with numbers of their own are no parts of it, however short it is.
  const isTitled = heading && own.contains(heading);
  const least = isTitled && others.every(story => isOtherPost(story, own)) ? SHORT : ENOUGH;
  if (others.length === 0 || ownText(own, others) < least) return [];
  return outermostOf(others)
    .filter(story => !own.contains(story) || isLast(story, own))
    .map(story => {
      const cut: Cut = { rule: RELATED_RULE, kind: 'teaser', node: story, place: placeOf(story) };
      story.remove();
      return cut;
    });
}

/** The heading that says the title, or that the page's title says among other words. */
function headingOf(draft: Document, title: string): Element | undefined {
  const headings = [...draft.querySelectorAll('h1, h2')].map(element => ({ element, text: fold(element.textContent) }));
  const exact = headings.find(({ text }) => text === title);
  const within = headings.find(
    ({ element, text }) => element.localName === 'h1' && text.length > LONG && title.includes(text),
  );
  return (exact ?? within)?.element;
}

/** Whether it stands beside others of its make, each with a title of its own: the stories of an endless page. */
function isOneOfMany(story: Element, stories: readonly Element[]): boolean {
  return stories.some(
    other =>
      other.className !== '' &&
      other.className === story.className &&
      !story.contains(other) &&
      hasOtherTitle(other, story),
  );
}

function isOther(story: Element, own: Element, url: URL): boolean {
  if (isOtherPost(story, own) || hasOtherTitle(story, own) || hasOtherAddress(story, own, url)) return true;
  return headingAddress(story, url)?.host === url.host && leadsAway(story, url);
}

/** Each of the two has a number as WordPress gives it, and not the same. */
function isOtherPost(story: Element, own: Element): boolean {
  const [number, ownNumber] = [story, own].map(
    element => ` ${element.getAttribute('id')} ${element.getAttribute('class')} `.match(/\spost-(\d+)\s/)?.[1],
  );
  return Boolean(number && ownNumber) && number !== ownNumber;
}

/** Each of the two is headed by an h1, and they say different things: chapters of one story are headed by less. */
function hasOtherTitle(story: Element, own: Element): boolean {
  const [title, ownTitle] = [story, own].map(element => fold(element.querySelector('h1')?.textContent ?? ''));
  return Boolean(title && ownTitle) && title !== ownTitle && !own.contains(story);
}

function hasOtherAddress(story: Element, own: Element, url: URL): boolean {
  const [path, ownPath] = [story, own].map(element => {
    const name = OWN_ADDRESS.find(attribute => element.hasAttribute(attribute));
    const address = name ? URL.parse(element.getAttribute(name) ?? '', url) : null;
    return address?.host === url.host ? address.pathname : null;
  });
  return Boolean(path && ownPath) && path !== ownPath;
}

function leadsAway(story: Element, url: URL): boolean {
  const address = headingAddress(story, url);
  return address !== null && (address.host !== url.host || address.pathname !== url.pathname);
}

/** Where the heading that a story begins with leads to, if it leads anywhere. */
function headingAddress(story: Element, url: URL): URL | null {
  const heading = story.querySelector('h1, h2, h3, p');
  if (!heading || heading.localName === 'p') return null;
  const link = heading.querySelector('a[href]') ?? heading.closest('a[href]');
  return link && URL.parse(link.getAttribute('href') ?? '', url);
}

function ownText(own: Element, others: readonly Element[]): number {
  const inner = outermostOf(others.filter(story => own.contains(story)));
  return own.textContent.length - inner.reduce((sum, story) => sum + story.textContent.length, 0);
}

/** Whether nothing but other stories follows within this one. */
function isLast(story: Element, own: Element): boolean {
  for (let node: Element | null = story; node && node !== own; node = node.parentElement) {
    for (let next = node.nextElementSibling; next; next = next.nextElementSibling) {
      if (next.localName !== 'article' && next.textContent.trim().length > 80) return false;
    }
  }
  return true;
}
