import { type BaitSources, compileBait, isBait, startsInTheMiddle } from '../text/bait.ts';
import { placeOf } from './elements.ts';

/** A lead-in is never longer than this many paragraphs, nor than this share of the story. */
const MOST_PARAGRAPHS = 3;
const MOST_OF_STORY = 0.25;
const LEAST_LEFT = 3;
const PARAGRAPHS = new Set(['p', 'h2', 'h3', 'h4', 'blockquote', 'div', 'section', 'em', 'strong']);

/** The first elements of a story that only bait, and the element that the story really begins with. */
export interface LeadIn {
  readonly first: Element;
  readonly next: Element;
}

/**
 * Finds opening paragraphs that only bait: questions to the reader and promises, and nothing that happened. Nothing is
 * found when the story would then start in the middle, or when little of it would be left.
 */
export function findLeadIn(body: Element, sources: BaitSources): LeadIn | null {
  const bait = compileBait(sources);
  const paragraphs = openingOf(body);
  const lead: Element[] = [];
  for (const paragraph of paragraphs.slice(0, MOST_PARAGRAPHS)) {
    if (!isBait(paragraph.textContent, bait)) break;
    lead.push(paragraph);
  }
  const [first] = lead;
  const next = paragraphs[lead.length];
  if (!first || !next || paragraphs.length - lead.length < LEAST_LEFT) return null;
  const taken = lead.reduce((sum, paragraph) => sum + paragraph.textContent.length, 0);
  if (taken > body.textContent.length * MOST_OF_STORY || startsInTheMiddle(next.textContent, bait)) return null;
  return { first, next };
}

/** The first paragraphs with text, side by side in one parent; anything else than text between them ends them. */
function openingOf(body: Element): Element[] {
  const start = [...body.querySelectorAll('p')].find(paragraph => paragraph.textContent.trim() !== '');
  const opening: Element[] = [];
  for (
    let element: Element | null = start ?? null;
    element && opening.length < 8;
    element = element.nextElementSibling
  ) {
    if (element.textContent.trim() === '') continue;
    if (!PARAGRAPHS.has(element.localName)) break;
    opening.push(element);
  }
  return opening;
}

/** The lead-in as a range of the body's elements, or null where one of its ends did not come through sanitizing. */
export function rangeOf(lead: LeadIn | null, places: readonly number[]): { from: number; to: number } | null {
  if (!lead || placeOf(lead.first) < 0 || placeOf(lead.next) < 0) return null;
  const from = places.indexOf(placeOf(lead.first));
  const to = places.indexOf(placeOf(lead.next));
  return from >= 0 && to > from ? { from, to } : null;
}
