import type { Block } from '../blocks/block.ts';
import type { Ledger } from '../blocks/ledger.ts';
import type { Page } from '../blocks/page.ts';
import type { Snapshot } from '../page/snapshot.ts';

/** A drawing that takes less room (px) is a sign, not a figure. */
const WIDE = 120;
const HIGH = 80;
const PLAYER = /^(?:amp-(?!img)|audio|embed|iframe|lite-|object|video)/;
/** What a frame is of stands in some attribute; most frames without are some script's own. */
const LEADS = /="\s*(?:https?:)?\/\//i;
/** Names by which networks know the quotations that they turn into posts. */
const POST = /embed|media|reddit|twitter/;

/** Whether the story has anything that `MediaTools` are for: a figure that is drawn, a player, or the quotation of a post. */
export function needsMedia({ page, ledger, snapshot }: { page: Page; ledger: Ledger; snapshot: Snapshot }): boolean {
  const isStory = (block: Block) => ledger.is(block, 'story');
  const isShown = (leaf: Node): boolean => {
    if (leaf.nodeType !== 1) return false;
    const element = leaf as Element;
    if (element.localName === 'svg') return isFigure(snapshot.elements[page.segments.placeOf(element)]);
    if (element.localName === 'table') return [...element.querySelectorAll('*')].some(isShown);
    return PLAYER.test(element.localName) && (element.localName !== 'iframe' || LEADS.test(element.outerHTML));
  };
  return (
    page.blocks.some(block => isStory(block) && block.leaves.some(isShown)) ||
    page.containers.some(
      ({ tag, element, first, last }) =>
        tag === 'blockquote' && POST.test(element.className) && page.blocks.slice(first, last).some(isStory),
    )
  );
}

/** Whether what is drawn on the live page is a figure, and no sign. */
export function isFigure(live: Element | undefined): live is Element {
  if (live?.localName !== 'svg') return false;
  const { width, height } = live.getBoundingClientRect();
  return (width >= WIDE && height >= HIGH) || (isTypeset(live) && width > 0);
}

/** Whether a drawing is as large as letters around it are: a formula. */
export function isTypeset(live: Element): boolean {
  return /\dex\b/.test(`${live.getAttribute('style')} ${live.getAttribute('width')}`);
}
