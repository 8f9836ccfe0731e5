import type { Container, Subject } from '../blocks/block.ts';
import type { Names } from '../blocks/by-name.ts';
import type { Page } from '../blocks/page.ts';

/** Elements that say what stands in them. */
const TAGS = 'article main aside ul table';
/** Words in names of boxes, a group for each thing that they promise. */
const WORDS: readonly string[] = [
  'comment comments reply respond discussion disqus forum review reviews rating',
  'related recommended recommendations recommend more also similar next prev previous popular trending latest read share sharing social follow facebook twitter tools toolbar actions buttons button print save newsletter subscribe subscription signup email mail paywall login register membership ad ads adv advert advertisement sponsor sponsored promo promotion banner cta outbrain taboola partner offer',
  'nav navigation menu breadcrumb breadcrumbs header footer sidebar side rail widget cookie consent modal popup skip',
  'author byline bio date time meta tag tags category categories info details published source profile avatar',
  'content article entry post body text story main page blog richtext prose paragraph',
  'lead intro summary excerpt description standfirst subtitle dek deck abstract kicker',
  'caption figure image img gallery photo media video credit player slide slideshow',
  'teaser card cards list item items feed grid link links box block row tile headline title',
  'toc contents note notes footnote footnotes references faq quote quotes table callout key highlights',
];
export const AROUND = `${TAGS} talk else frame about story lead picture card aids`;

const BY_TAG = new Map(TAGS.split(' ').map((tag, key) => [tag, key]));
const BY_WORD = new Map(WORDS.flatMap((words, group) => words.split(' ').map(word => [word, BY_TAG.size + group])));
const KEYS = BY_TAG.size + WORDS.length;
/** What is so many containers out says nothing more of a block. */
const FAR = 15;

/** How near each tag and each group of names is around a container, by its index: 15 is its own, 0 far away. */
export function readAround({ containers }: Page): Uint8Array[] {
  const rows: Uint8Array[] = [];
  const known = new Map<Names<Subject>, readonly number[]>();
  for (const { tag, names, parent } of containers) {
    const above = parent ? rows[parent.index] : undefined;
    const row = new Uint8Array(KEYS);
    if (above) for (let key = 0; key < row.length; key++) row[key] = Math.max(0, (above[key] ?? 0) - 1);
    const ofTag = BY_TAG.get(tag);
    if (ofTag !== undefined) row[ofTag] = FAR;
    const groups = known.get(names) ?? groupsOf(names);
    known.set(names, groups);
    for (const group of groups) row[group] = FAR;
    rows.push(row);
  }
  return rows;
}

function groupsOf({ parts }: Names<Subject>): number[] {
  const groups: number[] = [];
  for (const part of parts) {
    const group = BY_WORD.get(part);
    if (group !== undefined) groups.push(group);
  }
  return groups;
}

/** The next container out that holds more than this does. */
export function wider(from: Container, first: number, last: number): Container {
  let around = from;
  while (around.parent && around.first === first && around.last === last) around = around.parent;
  return around;
}
