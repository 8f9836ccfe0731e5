import type { Article, Removal, SafeHtml } from '../../core/article.ts';
import { type MadeStory, makeNodes, PART } from './made-story.ts';

/** The story as it stands in the reader: its elements by the numbers that `places`, `where` and `leadIn` speak of. */
export interface StoryDom {
  readonly holder: HTMLElement;
  readonly elements: readonly Element[];
  /** Whether it shows its pictures. */
  readonly pictures: boolean;
}

/** Elements that take no block between their children. */
const CLOSED_TO_BLOCKS =
  'p, ul, ol, dl, li, table, thead, tbody, tfoot, tr, caption, colgroup, figure, figcaption, picture, .scrollbox, h1, h2, h3, h4, h5, h6, pre, summary, a, em, strong, b, i, u, s, span, small, sub, sup, code, q, cite, mark, abbr, ruby';

/**
 * Puts safe markup into an element: the one place where markup enters a document, and it takes nothing but SafeHtml.
 * Without pictures, their words stand in their places and nothing of them is asked for. What was made of this markup
 * before is used, once.
 */
export function fillWith(holder: HTMLElement, html: SafeHtml, pictures = true, made?: MadeStory): StoryDom {
  const ready = made?.html === html ? made.nodes.splice(0) : [];
  holder.replaceChildren(...(ready.length > 0 ? ready : makeNodes(holder.ownerDocument, html, pictures)));
  const elements = [...holder.querySelectorAll(`:not(.${PART})`)];
  if (!pictures) for (const image of holder.querySelectorAll('img')) standIn(image, image.alt.trim());
  return { holder, elements, pictures };
}

/** Puts words in the place of a picture, which stays where it is but is not seen. */
export function standIn(image: HTMLImageElement, words: string): void {
  if (image.hidden) return;
  image.hidden = true;
  if (words === '') return;
  const box = image.ownerDocument.createElement('span');
  box.className = 'nopicture';
  box.textContent = words;
  image.before(box);
}

/** Puts something that was cut back to where it stood, or as near to it as a block may stand. */
export function putBack(story: StoryDom, removal: Removal): HTMLElement {
  const piece = story.holder.ownerDocument.createElement('div');
  piece.className = 'putback';
  piece.dataset.removal = removal.id;
  piece.tabIndex = -1;
  fillWith(piece, removal.html, story.pictures);
  // The person may have taken out what stood next.
  const next = story.elements.find((element, index) => index >= removal.where && element.isConnected);
  if (next) openPlace(story.holder, next).before(piece);
  else story.holder.append(piece);
  return piece;
}

/** Climbs from an element to the nearest one, itself included, beside which a block may stand. */
function openPlace(holder: HTMLElement, element: Element): Element {
  let place = element;
  while (place.parentElement && place.parentElement !== holder && place.parentElement.matches(CLOSED_TO_BLOCKS))
    place = place.parentElement;
  return place;
}

/** Makes the pieces that were put back those of `wanted`, in the order in which they stood. */
export function showPutBack(story: StoryDom, wanted: readonly Removal[]): void {
  for (const piece of story.holder.querySelectorAll('.putback')) piece.remove();
  for (const removal of wanted) putBack(story, removal);
}

/** Folds the opening lines that only bait into one line that opens again; it says what a click on it does. */
export function foldLeadIn(
  story: StoryDom,
  leadIn: NonNullable<Article['leadIn']>,
  says: { readonly closed: string; readonly open: string },
): void {
  const range = story.elements.slice(leadIn.from, leadIn.to);
  const first = range[0];
  if (!first?.parentElement) return;
  const parts = range.filter(element => element.parentElement === first.parentElement);
  const fold = story.holder.ownerDocument.createElement('details');
  fold.className = 'leadin';
  const summary = story.holder.ownerDocument.createElement('summary');
  summary.dir = 'auto';
  for (const when of ['closed', 'open'] as const) {
    const words = story.holder.ownerDocument.createElement('span');
    words.dataset.when = when;
    words.textContent = says[when];
    summary.append(words);
  }
  first.before(fold);
  fold.append(summary, ...parts);
}
