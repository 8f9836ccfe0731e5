import type { Segments } from '../blocks/segments.ts';
import { INLINE } from '../blocks/tags.ts';
import type { Snapshot } from '../page/snapshot.ts';
import { FORMER_ID } from '../page/unname.ts';

/** Where a link within the page leads, as places of the live page. */
export interface Target {
  /** The fragment, decoded, without `#`. */
  readonly fragment: string;
  /** The place of the element that it names. */
  readonly first: number;
  /** The place of the last element within that one. */
  readonly last: number;
  /** Places of the elements around it, nearest first. */
  readonly around: readonly number[];
  /** Whether it is empty and stands before what it means. */
  readonly isMark: boolean;
}

/** Notes what the page's own links name. To be asked right before the story is taken out of the snapshot. */
export function linkTargets({ draft }: Snapshot, segments: Segments): readonly Target[] {
  const fragments = new Set<string>();
  for (const link of draft.querySelectorAll('a[href*="#"]')) {
    const fragment = decoded((link.getAttribute('href') ?? '').split('#')[1] ?? '');
    if (fragment) fragments.add(fragment);
  }
  if (fragments.size === 0) return [];
  const named = new Map<string, Element>();
  for (const element of draft.querySelectorAll(`[id], [${FORMER_ID}], a[name]`)) {
    const names = ['id', FORMER_ID, ...(element.localName === 'a' ? ['name'] : [])];
    for (const written of names.map(attribute => element.getAttribute(attribute)))
      for (const name of [written, written?.replace(/^user-content-/, '')])
        if (name && fragments.has(name) && !named.has(name)) named.set(name, element);
  }
  return [...named].map(([fragment, element]) => toTarget(fragment, element, segments));
}

function toTarget(fragment: string, element: Element, segments: Segments): Target {
  const around: number[] = [];
  if (isEmpty(element)) takeWordsBehind(element);
  const isMark = isEmpty(element);
  // A mark behind the last words of a paragraph is none of that paragraph's.
  const { parentElement } = element;
  const begin = isMark && standsLast(element) ? parentElement?.parentElement : parentElement;
  for (let parent = begin; parent; parent = parent.parentElement) around.push(segments.placeOf(parent));
  const first = segments.placeOf(element);
  return { fragment, first, last: first + element.getElementsByTagName('*').length, around, isMark };
}

function isEmpty({ textContent, localName }: Element): boolean {
  return textContent.trim() === '' && localName !== 'img';
}

/** A mark within a line holds what it stands before from now on, so that it stays there in the story. */
function takeWordsBehind(mark: Element): void {
  const { previousSibling, nextSibling: next } = mark;
  if (!next || !previousSibling?.textContent?.trim()) return;
  if (next.nodeType === 3 || INLINE.has(next.nodeName.toLowerCase())) mark.append(next);
}

function standsLast({ nextSibling, previousSibling }: Element): boolean {
  for (let node = nextSibling; node; node = node.nextSibling) if (node.textContent?.trim()) return false;
  return previousSibling !== null;
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
