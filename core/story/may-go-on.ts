import type { Page } from '../blocks/page.ts';
import { mayBeStep } from '../page/may-be-step.ts';
import { targetOf } from '../text/site.ts';

/** Whether a page may be one of several of a story: the head or a link names an address that may be another page's. */
export function mayGoOn({ facts: { url, base }, blocks }: Page, head: ParentNode): boolean {
  const mayBePage = (link: Element) => {
    const target = targetOf(link, base);
    return target !== null && mayBeStep(url, target);
  };
  return (
    [...head.querySelectorAll('link[rel~="next"], link[rel~="prev"]')].some(mayBePage) ||
    blocks.some(({ anchors }) => anchors.some(({ element }) => mayBePage(element)))
  );
}
