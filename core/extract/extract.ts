import type { Way } from '../article.ts';
import { type Pace, takeBreath } from '../breath.ts';
import { placeOf } from '../draft/stamp.ts';
import { type Anchor, findAnchor } from './anchor.ts';
import { findPieces, findTails, keptBetween, keptTails } from './between.ts';
import { droppedLines } from './dropped.ts';
import { findGap, type Gap } from './gap.ts';
import { joinAround } from './join.ts';
import { type Found, locate } from './locate.ts';
import { findPageHead, type PageHead } from './page-head.ts';
import { collectProse, type Prose } from './prose.ts';
import { findQuestions, unanswered } from './questions.ts';
import { findRecipe, uncooked } from './recipe.ts';
import { findStandfirst, type Standfirst } from './standfirst.ts';
import { rivalAsTold, toldText } from './told.ts';

/** A story as it was found, and whether the first look was enough. */
export interface Extract extends Found {
  readonly way: Way;
  /** Where the story stood. */
  readonly anchor: Anchor;
  /** Lines of the story that may not be in the body, in its order. */
  readonly left: readonly Standfirst[];
  readonly head: PageHead;
}

/** Missing text from which the first look is taken to have seen one part of the story only. */
const SPLIT = 0.3;
/** Where it stands in the same kind of wrapper as what was found, less is enough. */
const KIN_SPLIT = 0.12;
const SPLIT_BLOCKS = 3;
/** The share of what was found first that a second look may leave to be put back line by line. */
const FEW = 0.25;
/** The share of the running text that one parent must hold to be the whole story's. */
const MOST = 0.8;

/**
 * Finds the story in the draft, which it takes apart, or null where there is none. Readability looks first. Where much
 * running text between the title and the last line is missing from what it found, the story lies in many wrappers of
 * which it took one: then the wrappers are undone in a spare draft, and it looks again. So it does where the page's own
 * data tell of much more text than was found, and that text is there.
 */
export async function extract(draft: Document, title: string, pace: Pace = {}): Promise<Extract | null> {
  const all = collectProse(draft.body);
  const prose = all.filter(({ linked }) => !linked);
  await takeBreath(pace);
  const spare = isInOnePlace(prose) ? null : (draft.cloneNode(true) as Document);
  const anchor = findAnchor(draft, title, prose);
  await takeBreath(pace);
  const told = spare ? toldText(draft) : '';
  const standfirst = findStandfirst(draft, anchor.title);
  const questions = findQuestions(draft, title, anchor.title);
  const recipe = findRecipe(draft, anchor.title);
  const head = findPageHead(draft, anchor);
  const pieces = findPieces(prose);
  const tails = anchor.own ? findTails(prose) : [];
  await takeBreath(pace, 'before extraction');
  const found = locate(draft);
  await takeBreath(pace, 'Readability');
  const gap = found && findGap(all, found.body, anchor);
  const split = spare && gap && isSplit(gap) ? { spare, gap } : null;
  const joined = found && split ? join(split.spare, split.gap, found.body) : null;
  const rival = spare && told && !split ? rivalAsTold(told, found?.body ?? null, spare) : null;
  const other = joined?.found ?? rival;
  const story = other ?? found;
  if (!story) return null;
  const left = [
    ...standfirst,
    ...(joined?.left ?? []),
    ...unanswered(questions, story.body),
    ...uncooked(recipe, story.body),
    ...(other || !gap
      ? []
      : [
          ...gap.opening,
          ...droppedLines(gap.within),
          ...keptBetween(pieces, story.body, anchor),
          ...keptTails(tails, story.body, anchor),
        ]),
  ].sort((a, b) => a.place - b.place);
  return { ...story, left, anchor, head, way: other ? 'candidate' : 'full' };
}

/** Whether most running text stands in one parent, and little of the rest in its like: then there is nothing to join. */
function isInOnePlace(prose: readonly Prose[]): boolean {
  const sizes = new Map<number, number>();
  for (const { parent, length } of prose) sizes.set(parent, (sizes.get(parent) ?? 0) + length);
  const [[place, size] = [-1, 0]] = [...sizes].sort(([, a], [, b]) => b - a);
  const kin = prose.find(({ parent }) => parent === place)?.kin;
  const rest = prose.filter(({ parent }) => parent !== place);
  const like = sum(rest.filter(block => block.kin === kin && !block.teaser));
  return sum(rest) < size * (1 / MOST - 1) && like < size * KIN_SPLIT;
}

function sum(prose: readonly Prose[]): number {
  return prose.reduce((total, { length }) => total + length, 0);
}

function isSplit(gap: Gap): boolean {
  return (gap.share >= SPLIT || gap.kinShare >= KIN_SPLIT) && gap.whole.length - gap.kept.length >= SPLIT_BLOCKS;
}

/**
 * The story with its parts side by side, and the lines that were there before and are not now, unless they are many:
 * then the parts are none of one story.
 */
function join(draft: Document, gap: Gap, before: Element): { found: Found; left: Standfirst[] } | null {
  joinAround(draft, gap.whole);
  const found = locate(draft);
  if (!found) return null;
  const places = new Set([...found.body.querySelectorAll('*')].map(placeOf));
  const kept = new Set(gap.kept);
  const left = [...before.querySelectorAll('*')]
    .map(node => ({ node, place: placeOf(node) }))
    .filter(({ place }) => !places.has(place) && kept.has(place));
  const lost = left.reduce((sum, { node }) => sum + node.textContent.length, 0);
  if (lost > before.textContent.length * FEW) return null;
  const last = [...places].reduce((most, place) => Math.max(most, place), -1);
  (found.body.firstElementChild ?? found.body).append(
    ...left.filter(({ place }) => place > last).map(({ node }) => node),
  );
  return { found, left };
}
