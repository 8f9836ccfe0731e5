import { bundle } from '../bundle.ts';
import { UNJUDGED } from '../draft/shelter.ts';
import { placeOf, STAMP } from '../draft/stamp.ts';
import { isForeign } from './prose.ts';

/** Wrappers that say nothing of what they hold: without them, the paragraphs stand side by side. */
const WRAPPERS = `div, section, article, main, header, ${UNJUDGED}, center, span:has(p), body`;

/**
 * Leaves in the draft only what lies around the given places, with the wrappers undone, so that all its paragraphs
 * speak for one parent.
 */
export function joinAround(draft: Document, places: readonly number[]): void {
  const wanted = new Set(places);
  const blocks = [...draft.body.querySelectorAll(`[${STAMP}]`)].filter(element => wanted.has(placeOf(element)));
  const root = commonAncestor(blocks);
  if (!root) return;
  for (const element of root.querySelectorAll('[class], [id], [role], aside, nav, footer, form, dialog'))
    if (element.matches('aside, nav, footer, form, dialog') || isForeign(element)) element.remove();
  const story = draft.createElement('article');
  story.append(bundle(root.childNodes, root));
  // A wrapper may hold bare words, and so may the one beside it.
  for (const wrapper of [...story.querySelectorAll(WRAPPERS)])
    if (!wanted.has(placeOf(wrapper))) wrapper.replaceWith(' ', bundle(wrapper.childNodes, wrapper), ' ');
  const last = blocks.at(-1);
  const children = [...story.children];
  const end = children.findIndex(child => last && child.contains(last));
  for (const child of children.slice(end + 1))
    if (!child.matches('p, ul, ol, blockquote, h2, h3, h4, table, figure')) child.remove();
  draft.body.replaceChildren(story);
}

function commonAncestor(blocks: readonly Element[]): Element | null {
  let root = blocks[0]?.parentElement ?? null;
  for (const block of blocks) while (root && !root.contains(block)) root = root.parentElement;
  return root;
}
