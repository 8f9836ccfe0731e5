import type { Block, Container } from '../../blocks/block.ts';
import type { Page } from '../../blocks/page.ts';

/** Elements by which a page marks its story; with less running text (characters) one may be its first part only. */
const MARKED: ReadonlySet<string> = new Set(['article', 'main']);
const ENOUGH = 600;
/** The share of the story that must stand in one kind of box before its like elsewhere is believed. */
const LEAST = 0.08;

/** What is never a part of a story, however alike it is made. */
export const OTHERS: ReadonlySet<string> = new Set(['nav', 'form', 'dialog', 'figure', 'button', 'label', 'address']);
/** Characters from which a line is running text. */
export const RUNNING = 60;

/** The kinds of boxes that a good part of the story stands in. */
export function kindsOf(story: readonly Block[]): ReadonlySet<number> {
  const sizes = new Map<number, number>();
  let total = 0;
  for (const block of story) {
    total += block.prose;
    sizes.set(kindOf(block), (sizes.get(kindOf(block)) ?? 0) + block.prose);
  }
  return new Set([...sizes].filter(([kind, size]) => kind >= 0 && size >= total * LEAST).map(([kind]) => kind));
}

/** Tag and names of the box around a block's own element. */
export function kindOf({ container }: Block): number {
  return container.parent?.signature ?? -1;
}

/** The marked element that the title heads or stands in, where it holds enough to be a story. */
export function markedStory(page: Page, title: Block): Container | null {
  const isMarked = ({ tag, element, prose }: Container) =>
    prose >= ENOUGH &&
    (MARKED.has(tag) || element.getAttribute('itemprop') === 'articleBody' || /^post-\d/.test(element.id));
  for (let around: Container | null = title.container; around; around = around.parent)
    if (isMarked(around)) return around;
  return page.containers.find(box => box.first > title.index && isMarked(box)) ?? null;
}
