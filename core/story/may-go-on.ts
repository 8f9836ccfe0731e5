import type { Page } from '../blocks/page.ts';
import { stepsFrom } from '../page/may-be-step.ts';

/** Whether a page may be one of several of a story: the head or a link names an address that may be another page's. */
export function mayGoOn({ facts, links, blocks }: Page, head: ParentNode): boolean {
  const mayBeStep = stepsFrom(facts.url);
  const mayBePage = (link: Element) => {
    const target = links.targetOf(link);
    return target !== null && mayBeStep(target);
  };
  return (
    [...head.querySelectorAll('link[rel~="next"], link[rel~="prev"]')].some(mayBePage) ||
    blocks.some(({ anchors }) => anchors.some(({ element }) => mayBePage(element)))
  );
}
