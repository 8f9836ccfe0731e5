import type { Container } from '../blocks/block.ts';
import type { Page } from '../blocks/page.ts';

/** Elements that say what stands in them. */
const TAGS = 'article main';
/** What names of boxes promise: the words of each are handed in. */
const GROUPS = ['talk', 'else', 'frame', 'story', 'picture', 'aids'] as const;
export const AROUND = `${TAGS} ${GROUPS.join(' ')}`;

const BY_TAG = new Map(TAGS.split(' ').map((tag, key) => [tag, key]));
export const KEYS = BY_TAG.size + GROUPS.length;
/** What is so many containers out says nothing more of a block. */
const FAR = 15;

/** How near each tag and each group of names is around each container, `KEYS` of them: 15 is its own, 0 far away. */
export function readAround({ containers, lexicon }: Page): Uint8Array {
  const groups = groupsByWord(lexicon);
  const rows = new Uint8Array(KEYS * containers.length);
  for (const { tag, names, parent, index } of containers) {
    const at = index * KEYS;
    const above = parent ? parent.index * KEYS : at;
    for (let key = 0; key < KEYS; key++) rows[at + key] = (rows[above + key] || 1) - 1;
    const ofTag = BY_TAG.get(tag);
    if (ofTag !== undefined) rows[at + ofTag] = FAR;
    for (const part of names.parts) for (const group of groups.get(part) ?? []) rows[at + group] = FAR;
  }
  return rows;
}

function groupsByWord(lexicon: Page['lexicon']): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  GROUPS.forEach((name, group) => {
    for (const word of lexicon.wordsFor(`around: ${name}`))
      groups.set(word, [...(groups.get(word) ?? []), BY_TAG.size + group]);
  });
  return groups;
}

/** The next container out that holds more than this does. */
export function wider(from: Container, first: number, last: number): Container {
  let around = from;
  while (around.parent && around.first === first && around.last === last) around = around.parent;
  return around;
}
