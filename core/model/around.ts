import type { Container, Subject } from '../blocks/block.ts';
import type { Names } from '../blocks/by-name.ts';
import type { Page } from '../blocks/page.ts';

/** Elements that say what stands in them. */
const TAGS = 'article main aside ul table';
/** What names of boxes promise: the words of each are handed in. */
const GROUPS = ['talk', 'else', 'frame', 'about', 'story', 'lead', 'picture', 'card', 'aids'] as const;
export const AROUND = `${TAGS} ${GROUPS.join(' ')}`;

const BY_TAG = new Map(TAGS.split(' ').map((tag, key) => [tag, key]));
const KEYS = BY_TAG.size + GROUPS.length;
/** What is so many containers out says nothing more of a block. */
const FAR = 15;

/** How near each tag and each group of names is around a container, by its index: 15 is its own, 0 far away. */
export function readAround({ containers, lexicon }: Page): number[][] {
  const lists = GROUPS.map(group => lexicon.wordsFor(`around: ${group}`));
  const rows: number[][] = [];
  const nothing = new Array<number>(KEYS).fill(0);
  const known = new Map<Names<Subject>, readonly number[]>();
  for (const { tag, names, parent } of containers) {
    const above = (parent && rows[parent.index]) ?? nothing;
    const row = above.map(near => (near || 1) - 1);
    const ofTag = BY_TAG.get(tag);
    if (ofTag !== undefined) row[ofTag] = FAR;
    const groups = known.get(names) ?? groupsOf(names, lists);
    known.set(names, groups);
    for (const group of groups) row[group] = FAR;
    rows.push(row);
  }
  return rows;
}

function groupsOf(names: Names<Subject>, lists: readonly ReadonlySet<string>[]): number[] {
  return lists.flatMap((list, group) => (names.isMadeOf(list) ? [BY_TAG.size + group] : []));
}

/** The next container out that holds more than this does. */
export function wider(from: Container, first: number, last: number): Container {
  let around = from;
  while (around.parent && around.first === first && around.last === last) around = around.parent;
  return around;
}
