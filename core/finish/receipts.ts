import type { Removal, SafeHtml } from '../article.ts';
import type { Cut } from '../draft/declutter.ts';
import { preview, spacedText } from '../text/words.ts';
import { sanitize } from './sanitize.ts';
import type { Origin } from './urls.ts';

const MEDIA = 'img, picture, video, audio, iframe, object, embed, svg';

/**
 * The receipts of what was cut, in the order of the page. `places` are those of the article's body. A cut is sanitized
 * when it is looked at for the first time, as most never are; what held neither text nor picture leaves no receipt.
 */
export function receiptsOf(cuts: readonly Cut[], places: readonly number[], origin: Origin): Removal[] {
  const countBefore = counterOf(places);
  return cuts
    .filter(cut => holdsAnything(cut.node))
    .sort((a, b) => a.place - b.place)
    .map((cut, index) => receiptOf(cut, index, countBefore(cut.place), origin));
}

/** Says how many of these places come before the first that is behind a given one. For many askings. */
function counterOf(places: readonly number[]): (place: number) => number {
  const furthest: number[] = [];
  for (const place of places) furthest.push(Math.max(place, furthest.at(-1) ?? -1));
  return place => {
    let [low, high] = [0, furthest.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((furthest[middle] ?? 0) > place) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

function holdsAnything(node: Element | Text): boolean {
  if ((node.textContent ?? '').trim() !== '') return true;
  return node instanceof Element && (node.matches(MEDIA) || node.querySelector(MEDIA) !== null);
}

/** More of a text than a preview shows, blanks and all. */
const ENOUGH = 400;

function receiptOf(cut: Cut, index: number, where: number, origin: Origin): Removal {
  let html: SafeHtml | undefined;
  return {
    id: String(index),
    rule: cut.rule,
    kind: cut.kind,
    preview: preview(spacedText(cut.node, ENOUGH)) || cut.rule,
    get html() {
      html ??= sanitize(markupOf(cut.node), origin).html;
      return html;
    },
    where,
  };
}

/** A node as markup; text that spells markup must stay text. */
function markupOf(node: Element | Text): string {
  return node instanceof Element ? node.outerHTML : node.data.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
