import type { Block, Container } from '../blocks/block.ts';
import type { Page } from '../blocks/page.ts';

/** Elements that a story needs to make sense; all other wrappers mean nothing and go. */
const SHELLS: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote figure figcaption aside details summary address menu'.split(' '),
);
/** What holds words and no blocks. */
export const PHRASING: ReadonlySet<string> = new Set('p h1 h2 h3 h4 h5 h6 dt summary figcaption address'.split(' '));
export const LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'menu']);
/** A figure with more running text (characters) than a caption has is a box. */
const LONGEST_CAPTION = 900;
/** What is shown beside the story: with so few characters of it, it is a part of it. */
const NOTE = 4000;

/** The blocks that a piece of markup is made of. */
interface Blocks {
  readonly page: Page;
  readonly holds: (block: Block) => boolean;
}

/** The element that a container stays, or null where it is a wrapper that means nothing. */
export function shellOf(container: Container, choice: Blocks): string | null {
  const { tag, parent } = container;
  if (!SHELLS.has(tag)) return null;
  // A paragraph or a heading of nothing but a picture is the picture.
  if (container.size === 0 && PHRASING.has(tag) && tag !== 'figcaption') return null;
  if (tag === 'li' && !LISTS.has(parent?.tag ?? '')) return 'p';
  if (tag === 'figure' && container.prose > LONGEST_CAPTION) return null;
  if (tag === 'figcaption' && parent?.tag !== 'figure') return 'p';
  if (tag === 'details') return folds(container, choice) ? tag : null;
  if (tag === 'summary' && !(parent?.tag === 'details' && folds(parent, choice))) return 'p';
  if (tag === 'aside') return isNote(container, choice) ? tag : null;
  // A paragraph that the parser let hold blocks, by a script, is a wrapper.
  if (tag === 'p' && container.end > container.index + 1) return null;
  return tag;
}

/** Whether there is a line that opens a fold, and something in it. */
function folds(fold: Container, choice: Blocks): boolean {
  const { page, holds } = choice;
  const said = page.blocksOf(fold).filter(block => holds(block) && block.size + block.media > 0);
  const lines = said.filter(block => childHolding(block, fold)?.tag === 'summary');
  return lines.length > 0 && lines.length < said.length;
}

/** Whether an aside stands within the story, and not around it. */
function isNote({ first, last, size }: Container, choice: Blocks): boolean {
  if (size > NOTE) return false;
  const { page, holds } = choice;
  const isSaid = (block: Block | undefined) => block !== undefined && holds(block);
  return isSaid(page.blocks[first - 1]) && isSaid(page.blocks[last]);
}

/** The child of a container that holds a block, or null where the block stands in the container itself. */
export function childHolding(block: Block, container: Container): Container | null {
  let child: Container | null = block.container;
  if (child === container) return null;
  while (child && child.parent !== container) child = child.parent;
  return child;
}
