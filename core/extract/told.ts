import { placeOf, STAMP } from '../draft/stamp.ts';
import { fold } from '../text/fold.ts';
import { parseJson } from '../text/json.ts';
import { joinAround } from './join.ts';
import { type Found, locate } from './locate.ts';
import { collectProse } from './prose.ts';

/** Markup of a page's own data; more than this is no description of an article. */
const LONGEST = 400_000;
/** A shorter text (folded characters) is a summary, and says nothing of how long the story is. */
const SHORTEST = 600;
/** A story with less of what the data tell than this is much shorter than it should be. */
const MUCH_SHORTER = 0.6;
/** How much more of it a rival must have. */
const BETTER = 0.2;
/** Characters by which a block is known in the told text, and a piece of the told text in a story. */
const PIECE = 40;

/**
 * The story's text as the page's own data tell it (schema.org `articleBody`), folded, or ''. It is often cut short, stale
 * or somebody else's: good for checking what was found, never for showing.
 */
export function toldText(draft: Document): string {
  const longest = told(draft, 'articleBody').reduce((most, text) => (text.length > most.length ? text : most), '');
  const text = fold(longest.replace(/<[^<>]*>/g, ' '));
  return text.length >= SHORTEST ? text : '';
}

/** The headline that the page's own data tell, where they tell of one story only, or ''. */
export function toldHeadline(draft: Document): string {
  const [headline = '', another = headline] = new Set(told(draft, 'headline'));
  return headline === another ? headline : '';
}

/** All texts that the page's own data tell under a name. */
export function told(draft: Document, name: string): string[] {
  return Array.from(draft.querySelectorAll('script[type="application/ld+json"]'), ({ textContent }) =>
    textContent.length > LONGEST || !textContent.includes(`"${name}"`) ? [] : textsIn(parseJson(textContent), name, 0),
  ).flat();
}

/**
 * Another reading of the spare draft, where what was found has much less than the page's data tell, and the blocks that
 * they tell of are there: around those. Null where the story has it all, or where the rival has not clearly more.
 */
export function rivalAsTold(told: string, found: Element | null, spare: Document): Found | null {
  const has = shareIn(told, found);
  if (has >= MUCH_SHORTER) return null;
  const wanted = new Set(
    collectProse(spare.body)
      .filter(({ linked }) => !linked)
      .map(block => block.place),
  );
  const places = [...spare.body.querySelectorAll(`[${STAMP}]`)]
    .filter(element => wanted.has(placeOf(element)) && told.includes(fold(element.textContent).slice(0, PIECE)))
    .map(placeOf);
  if (places.length < 2) return null;
  joinAround(spare, places);
  const rival = locate(spare);
  return rival && shareIn(told, rival.body) >= has + BETTER ? rival : null;
}

/** The share of the told text's pieces that stand in a story. */
function shareIn(told: string, story: Element | null): number {
  const text = story ? fold(story.textContent) : '';
  const pieces: string[] = [];
  for (let at = 0; at + PIECE <= told.length; at += PIECE * 3) pieces.push(told.slice(at, at + PIECE));
  return pieces.filter(piece => text.includes(piece)).length / Math.max(1, pieces.length);
}

function textsIn(value: unknown, name: string, depth: number): string[] {
  if (typeof value !== 'object' || value === null || depth > 6) return [];
  const own: unknown = Reflect.get(value, name);
  const rest = Object.values(value).flatMap(inner => textsIn(inner, name, depth + 1));
  return typeof own === 'string' ? [own, ...rest] : rest;
}
