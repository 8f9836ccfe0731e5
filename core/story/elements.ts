import { ATTRIBUTE_NAMES, TAGS } from './allowed.ts';

/**
 * The attribute that carries an element's place in the live page from the assembled story through the sanitizer, which
 * reads it and never lets it out.
 */
export const STAMP = 'data-place';

/** The place that an element of the story has in the live page, or -1. */
export function placeOf(element: Element): number {
  const stamp = element.getAttribute(STAMP);
  return stamp === null ? -1 : Number(stamp);
}

const KEPT: ReadonlySet<string> = new Set(ATTRIBUTE_NAMES);
const KNOWN: ReadonlySet<string> = new Set(TAGS);
/** Elements that say nothing without an attribute. */
const EMPTY: ReadonlySet<string> = new Set([
  'span',
  'a',
  'font',
  'label',
  'nobr',
  'output',
  'div',
  'details',
  'summary',
]);

/**
 * An empty element of the story in the place of one of the page's: with what the sanitizer would let stay of it, and
 * its place. Null where an inline element would then say nothing. `as`: what it becomes in any case.
 */
export function bareElement(
  source: Element,
  document: Document,
  stamp: (copy: Element) => void,
  as?: string,
): Element | null {
  const tag = as ?? source.localName;
  const copy = document.createElement(KNOWN.has(tag) ? tag : 'span');
  let says = false;
  for (const name of source.getAttributeNames()) {
    if (!KEPT.has(name)) continue;
    copy.setAttribute(name, source.getAttribute(name) ?? '');
    says ||= !/^(?:title|open)$/.test(name) || tag === 'abbr';
  }
  if (!says && as === undefined && (EMPTY.has(tag) || !KNOWN.has(tag))) return null;
  stamp(copy);
  return copy;
}
