import { isInline } from '../../../core/text/inline.ts';
import type { StoryDom } from '../story-dom.ts';

/** What is one thing, whatever it is made of. */
const WHOLE = 'figure, table, pre';

/** The block of the story that something in it belongs to: the smallest that would be taken out; null between blocks. */
export function blockAt(target: Element, story: StoryDom): Element | null {
  const beside = target.closest('.cardbox');
  for (let at: Element | null = beside ? besideCard(beside) : target; at && at !== story.holder; at = at.parentElement)
    if (isBlock(at, story)) return at.parentElement?.closest(WHOLE) ?? at;
  return null;
}

/** The next block of a story behind the element with a number (`way` 1), or the last before it (-1). */
export function blockFrom(index: number, way: 1 | -1, story: StoryDom): Element | null {
  for (let at = index; at >= 0 && at < story.elements.length; at += way) {
    const element = story.elements[at];
    if (!element || !isBlock(element, story) || !says(element) || !story.holder.contains(element)) continue;
    const isWhole = element.matches(WHOLE);
    if (isWhole || ![...element.children].some(child => isBlock(child, story))) return blockAt(element, story);
  }
  return null;
}

/** A card stands before the link that it plays, and behind the post that it quotes. */
function besideCard(card: Element): Element | null {
  const next = card.nextElementSibling;
  return next?.querySelector(':scope > a[hidden]') || next?.matches('a[hidden]') ? next : card.previousElementSibling;
}

function isBlock(element: Element, { elements }: StoryDom): boolean {
  return !isInline(element) && elements.includes(element);
}

function says(element: Element): boolean {
  return element.textContent.trim() !== '' || element.matches(':is(hr, :has(img, video, audio))');
}
