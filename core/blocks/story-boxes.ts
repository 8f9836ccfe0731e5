import type { Container } from './block.ts';
import type { Ledger } from './ledger.ts';
import type { Page } from './page.ts';

/** A box with less of the text (a share) of the one around it is not the same story once more. */
const SAME = 0.9;

/** Whether a page calls a box a story. */
export function isStoryBox({ tag, element }: Container): boolean {
  return (
    tag === 'article' || (element.hasAttribute('itemscope') && /Article/.test(element.getAttribute('itemtype') ?? ''))
  );
}

/** Whether a page may hold more stories than one: boxes that it calls so, with running text that nobody has taken. */
export function mayHoldMore(page: Page, ledger: Ledger): boolean {
  const isOpen = (box: Container) => page.blocksOf(box).some(block => block.prose > 0 && !ledger.is(block, 'clutter'));
  const [first, ...rest] = page.containers.filter(box => isStoryBox(box) && isOpen(box));
  return first !== undefined && rest.some(box => box.first >= first.last || box.prose < first.prose * SAME);
}
