import type { Container } from '../blocks/block.ts';
import type { Names } from '../blocks/by-name.ts';
import type { Page } from '../blocks/page.ts';

/** Elements that say what stands in them. */
const TAGS = 'article main aside nav header footer figure blockquote ul table form section';
/** Words in names of boxes, grouped by what they promise. Each group is one thing that is known of a block. */
const WORDS: Readonly<Record<string, string>> = {
  talk: 'comment comments reply respond discussion disqus forum review reviews rating',
  more: 'related recommended recommendations recommend more also similar next prev previous popular trending latest read',
  share: 'share sharing social follow facebook twitter tools toolbar actions buttons button print save',
  letter: 'newsletter subscribe subscription signup email mail paywall login register membership',
  ad: 'ad ads adv advert advertisement sponsor sponsored promo promotion banner cta outbrain taboola partner offer',
  frame:
    'nav navigation menu breadcrumb breadcrumbs header footer sidebar side rail widget cookie consent modal popup skip',
  about: 'author byline bio date time meta tag tags category categories info details published source profile avatar',
  story: 'content article entry post body text story main page blog richtext prose paragraph',
  lead: 'lead intro summary excerpt description standfirst subtitle dek deck abstract kicker',
  picture: 'caption figure image img gallery photo media video credit player slide slideshow',
  card: 'teaser card cards list item items feed grid link links box block row tile headline title',
  aids: 'toc contents note notes footnote footnotes references faq quote quotes table callout key highlights',
};
const KEYS = [...TAGS.split(' '), ...Object.keys(WORDS)];
const BY_TAG = new Map(TAGS.split(' ').map((tag, index) => [tag, index]));
const BY_WORD = new Map(
  Object.values(WORDS).flatMap((words, index) =>
    words.split(' ').map((word): [string, number] => [word, BY_TAG.size + index]),
  ),
);
/** An element or a name so far out says nothing more of a block. */
const FAR = 15;

/** How near the next element of each tag, and the next name of each group, is around each container: 15 is its own. */
export function readSurroundings(page: Page): (container: Container) => Record<string, number> {
  const rows: Uint8Array[] = [];
  const known = new Map<Names, number[]>();
  for (const { tag, names, parent } of page.containers) {
    const above = parent ? rows[parent.index] : undefined;
    const row = Uint8Array.from(KEYS, (_, key) => Math.max(0, (above?.[key] ?? 0) - 1));
    const ofTag = BY_TAG.get(tag);
    if (ofTag !== undefined) row[ofTag] = FAR;
    const groups = known.get(names) ?? groupsOf(names);
    known.set(names, groups);
    for (const group of groups) row[group] = FAR;
    rows.push(row);
  }
  return ({ index }) => Object.fromEntries(KEYS.map((key, at) => [key, rows[index]?.[at] ?? 0]));
}

function groupsOf({ parts }: Names): number[] {
  return [...parts].flatMap(part => BY_WORD.get(part) ?? []);
}
