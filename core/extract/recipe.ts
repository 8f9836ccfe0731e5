import { placeOf } from '../draft/stamp.ts';
import { fold } from '../text/fold.ts';
import type { Standfirst } from './standfirst.ts';

/** How themes and recipe plugins call what goes in, and what is to be done with it. */
const BOX = ['ingredients', 'instructions', 'directions', 'recipe__steps', 'recipe-steps', 'recipe-method']
  .map(name => `[class*="${name}" i]`)
  .join();
/** The name in the page's own data (schema.org/Recipe) without which such a box may be anything. */
const TOLD = 'recipeIngredient';
/** Entries of a list from which it is one of a recipe. */
const LEAST_ENTRIES = 3;
const MOST_CHARACTERS = 8000;

/**
 * The lists of a recipe behind the title (`from`: its place), which often stand in a card of their own that extraction
 * leaves out. Copies, as extraction takes the draft apart; none where the page's data tell of no recipe.
 */
export function findRecipe(draft: Document, from: number): Standfirst[] {
  if (!tellsOfRecipe(draft)) return [];
  // By their first entries: a page may bring its recipe once more, for printing.
  const boxes = new Map<string, Element>();
  let last: Element | null = null;
  for (const box of draft.body.querySelectorAll(BOX)) {
    if (placeOf(box) <= from || last?.contains(box) || !isPartOfRecipe(box)) continue;
    last = box;
    boxes.set(firstEntry(box), box);
  }
  return [...boxes.values()].map(box => {
    const node = draft.createElement('section');
    node.append(box.cloneNode(true));
    return { place: placeOf(box), node, ends: true };
  });
}

/** Those of which the story does not say the first entry. */
export function uncooked(recipe: readonly Standfirst[], story: Element): readonly Standfirst[] {
  if (recipe.length === 0) return [];
  const said = fold(story.textContent);
  return recipe.filter(({ node }) => !said.includes(firstEntry(node)));
}

function firstEntry(box: Element): string {
  return fold(box.querySelector('li')?.textContent ?? '');
}

function tellsOfRecipe(draft: Document): boolean {
  const data = [...draft.querySelectorAll('script[type="application/ld+json"]')];
  return (
    data.some(({ textContent }) => textContent.includes(`"${TOLD}"`)) ||
    draft.querySelector(`[itemprop="${TOLD}"]`) !== null
  );
}

function isPartOfRecipe(box: Element): boolean {
  if (box.matches('li, ol, ul, li *') || box.querySelector('h1')) return false;
  return box.querySelectorAll('li').length >= LEAST_ENTRIES && box.textContent.length <= MOST_CHARACTERS;
}
