import type { Heading } from './headings.ts';

/** A heading within this distance of the top of the window is the one being read, in pixels. */
const HERE = 90;

/** The heading below the place being read (`way` 1), or above it (-1). */
export function nextHeading(headings: readonly Heading[], way: 1 | -1): HTMLElement | undefined {
  const topOf = ({ element }: Heading) => element.getBoundingClientRect().top;
  const next = way === 1 ? headings.find(it => topOf(it) > HERE) : headings.findLast(it => topOf(it) < HERE - HERE / 2);
  return next?.element;
}
