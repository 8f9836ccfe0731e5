import { withoutNumbers } from '../lexicon/vocabulary.ts';
import type { Block } from './block.ts';
import type { Page } from './page.ts';

/** Characters of a part's own title, as a list of parts has it. */
const TITLE = 8;
/** The same words with one number and the next: "Part 1 | Part 2". */
const COUNTED = /(\D{1,60}0) \1/;

/** The lines beside its title in which a page names itself: by its title, a part of that, its address, or its number among others. */
export function ownLines(page: Page, title: Block | null): Block[] {
  const key = title ? page.key(title) : '';
  const own = page.facts.url;
  const isOwn = (link: Element) => {
    const target = page.links.targetOf(link);
    return target?.pathname === own.pathname && target.search === own.search && target.hash === '';
  };
  return page.blocks.filter(block => {
    if (block === title || block.size === 0 || block.prose > block.linked + block.size / 2) return false;
    const said = page.key(block);
    const isTitled = key !== '' && (said.includes(key) || (said.length >= TITLE && key.includes(said)));
    const isCounted = block.links > 0 && COUNTED.test(withoutNumbers(said));
    return isTitled || isCounted || block.anchors.some(({ element }) => isOwn(element));
  });
}
