import { FORMER_ID } from '../page/unname.ts';
import { placeOf, placesIn } from './stamp.ts';

/** Where a link within the page leads, as places of the live page. */
export interface Target {
  /** The fragment, decoded, without `#`. */
  readonly fragment: string;
  /** The place of the element that it names. */
  readonly first: number;
  /** The place of the last element within that one. */
  readonly last: number;
  /** Places of the elements around it, nearest first, where it has no words and stands for its surroundings; a picture's own is the first. */
  readonly around: readonly number[];
}

/**
 * Notes what the draft's own links name, before names and ids are lost. Places must have been stamped. Where the draft
 * has a `<base>`, links to fragments are given the page's own address: nobody who writes a note means the base's.
 */
export function linkTargets(draft: Document, { href: page }: URL): readonly Target[] {
  const fragments = new Set<string>();
  const hasBase = draft.baseURI !== draft.documentURI;
  for (const link of draft.querySelectorAll('a[href*="#"]')) {
    const href = link.getAttribute('href') ?? '';
    const fragment = decoded(href.split('#')[1] ?? '');
    if (fragment) fragments.add(fragment);
    if (hasBase && href.startsWith('#')) link.setAttribute('href', page.split('#', 1)[0] + href);
  }
  const named = new Map<string, Element>();
  for (const element of draft.querySelectorAll(`[id], [${FORMER_ID}], a[name]`)) {
    const names = ['id', FORMER_ID, ...(element.localName === 'a' ? ['name'] : [])].map(name =>
      element.getAttribute(name),
    );
    for (const name of names) if (name && fragments.has(name) && !named.has(name)) named.set(name, element);
  }
  return [...named].map(([fragment, element]) => toTarget(fragment, element));
}

function toTarget(fragment: string, element: Element): Target {
  const around: number[] = [];
  if (element.textContent.trim() === '') {
    const nearest = element.localName === 'img' ? element : element.parentElement;
    for (let parent = nearest; parent; parent = parent.parentElement) around.push(placeOf(parent));
  }
  return { fragment, ...placesIn(element), around };
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
