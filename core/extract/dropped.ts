import { placeOf } from '../draft/stamp.ts';
import type { Prose } from './prose.ts';
import type { Standfirst } from './standfirst.ts';

/** Parts of names of boxes that are rightly left out of a story, whole sentences or not. */
export const LEFT_OUT =
  /author|banner|byline|caption|card|comment|cookie|consent|credit|\bcta|call-?to-?action|dialog|hidden|modal|newsletter|popup|promo|related|share|signature|social|sponsor|subscri|teaser|widget/i;
/** How far around a block its box is looked for. */
const AROUND = 3;
const SENTENCE = /[.!?…][”"’»)]*$/;
const INTRODUCES = /:$/;

/**
 * Sentences that extraction dropped although the story flows around them, for a name or for the links beside them, each
 * with the list that it introduces. Headings, captions and what promotes something are not among them.
 */
export function droppedLines(within: readonly Prose[]): Standfirst[] {
  return within.filter(({ node }) => isTold(node)).flatMap(({ node }) => [node, ...listAfter(node)].map(asLine));
}

function isTold(node: Element): boolean {
  if (/^h[1-6]$/.test(node.localName) || node.closest('figure, figcaption')) return false;
  if (!SENTENCE.test(node.textContent.trim()) && listAfter(node).length === 0) return false;
  for (let box: Element | null = node, steps = 0; box && steps <= AROUND; box = box.parentElement, steps++)
    if (LEFT_OUT.test(`${box.getAttribute('class') ?? ''} ${box.id}`)) return false;
  return true;
}

function listAfter(node: Element): Element[] {
  const next = node.nextElementSibling;
  return INTRODUCES.test(node.textContent.trim()) && next && /^[uo]l$/.test(next.localName) ? [next] : [];
}

function asLine(node: Element): Standfirst {
  return { place: placeOf(node), node, ends: true };
}
