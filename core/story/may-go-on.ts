import type { Page } from '../blocks/page.ts';
import { targetOf } from '../text/site.ts';

/** More characters than what tells the address of one page of a story from another's. */
const LONG = 24;

/** Whether a page may be one of several of a story: the head says so, or one of its links is like its own address. */
export function mayGoOn({ facts: { url, base }, blocks }: Page, head: ParentNode): boolean {
  const isNear = ({ element }: (typeof blocks)[number]['anchors'][number]) => {
    const target = targetOf(element, base);
    return target?.origin === url.origin && mayBeStep(url, target);
  };
  return (
    head.querySelector('link[rel~="next"], link[rel~="prev"]') !== null ||
    blocks.some(({ anchors }) => anchors.some(isNear))
  );
}

/** Whether two addresses differ in a few characters alone, among them a digit. */
function mayBeStep(here: URL, there: URL): boolean {
  const [own, its] = [here.pathname.replace(/\/+$/, ''), there.pathname.replace(/\/+$/, '')];
  if (own === its) return /\d/.test(here.search + there.search);
  let start = 0;
  while (start < own.length && own[start] === its[start]) start += 1;
  let end = 0;
  while (end < Math.min(own.length, its.length) - start && own.at(-1 - end) === its.at(-1 - end)) end += 1;
  const apart = own.slice(start, own.length - end) + its.slice(start, its.length - end);
  return apart.length <= LONG && /\d/.test(apart);
}
