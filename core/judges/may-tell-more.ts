import type { Block } from '../blocks/block.ts';
import type { Page } from '../blocks/page.ts';

/** Where in the told text a piece is looked for, and its characters. */
const SPOTS = [0.25, 0.75];
const PIECE = 30;

/** Whether the page's data may tell of a story that is not the one that was found. A cheap look, at two of its pieces. */
export function mayTellMore({ facts }: Page, story: readonly Block[]): boolean {
  const isIn = (piece: string) => story.some(({ text }) => text.includes(piece));
  return facts.data
    .texts('articleBody')
    .some(text => SPOTS.some(spot => !isIn(text.slice(text.length * spot, text.length * spot + PIECE))));
}
