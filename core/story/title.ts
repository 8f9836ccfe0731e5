import type { Block } from '../blocks/block.ts';
import type { Page } from '../blocks/page.ts';
import { fold } from '../text/fold.ts';
import { plainText } from '../text/plain-text.ts';

/** What parts a title from the name of its site. */
const BETWEEN = /\s+[|–—·»•:-]+\s+/;
/** A heading with fewer words, which the title does not say, may name a section. */
const FEW_WORDS = 3;
/** The share of a heading's words that the title says when both are one in other words. */
const SAME = 0.5;
/** Where a heading says more of the site than of the story, and where it says the story's title after all. */
const SITE: ReadonlySet<string> = new Set(['header', 'nav']);
const STORY: ReadonlySet<string> = new Set(['article', 'main']);

/** The name of the site as the page writes it, or ''. */
export function siteNameOf({ facts }: Page): string {
  return plainText(facts.siteName);
}

/** The title as the story has it on its page, without the name of the site. `heading`: the block that says it. */
export function storyTitle(page: Page, heading: Block | null): string {
  const { facts } = page;
  const host = facts.url.hostname;
  const sites = new Set(
    [siteNameOf(page), host.replace(/^www\./, ''), ...host.split('.').slice(0, -1)]
      .map(keyOf)
      .filter(key => key.length > 2),
  );
  const [headline = '', another = headline] = new Set(facts.data.texts('headline'));
  const told = (headline === another && headline) || facts.meta('dc:title', 'dcterm:title') || facts.sharedTitle;
  const said = withoutSite(plainText(told || facts.documentTitle), sites);
  return titleOf(said, heading ? { text: heading.text, isTitle: isStoryTitle(page, heading) } : null, sites);
}

function isStoryTitle(page: Page, heading: Block): boolean {
  const headings = page.blocks.filter(block => block.kind === 'heading' && block.container.tag === 'h1');
  return (
    headings.length === 1 && headings[0] === heading && (!page.isWithin(heading, SITE) || page.isWithin(heading, STORY))
  );
}

function keyOf(text: string): string {
  return fold(text).replaceAll(' ', '');
}

/** "Herald Online" on herald.example, too; but only behind the title, where nothing else has so few words. */
function isSiteLike(text: string, sites: ReadonlySet<string>): boolean {
  const key = keyOf(text);
  return (
    sites.has(key) || (text.split(' ').length <= 3 && [...sites].some(site => site.length > 4 && key.startsWith(site)))
  );
}

function withoutSite(title: string, sites: ReadonlySet<string>): string {
  const [first = '', ...rest] = title.split(BETWEEN);
  const last = rest.at(-1);
  if (last !== undefined && isSiteLike(last, sites))
    return title.slice(0, title.lastIndexOf(last)).replace(/\s+\S+\s+$/, '');
  return rest.length > 0 && sites.has(keyOf(first)) ? title.slice(first.length).replace(/^\s+\S+\s+/, '') : title;
}

/** The heading, unless it says no title: the name of the site or of a section, or a kind before the title. */
function titleOf(
  title: string,
  heading: { text: string; isTitle: boolean } | null,
  sites: ReadonlySet<string>,
): string {
  if (!heading || sites.has(keyOf(heading.text))) return title;
  const { text, isTitle } = heading;
  if (!title || sites.has(keyOf(title))) return text;
  const words = fold(text).split(' ');
  const others = new Set(fold(title).split(' '));
  const share = words.filter(word => others.has(word)).length / words.length;
  const isShouted = text === text.toUpperCase() && text !== text.toLowerCase();
  const isTurned = share === 1 && words.length === others.size && fold(text) !== fold(title);
  if (fold(text).endsWith(` ${fold(title)}`) || isTurned || (isShouted && share >= SAME)) return title;
  return share >= SAME || (isTitle && words.length >= FEW_WORDS) ? text : title;
}
