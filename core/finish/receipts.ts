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
  return cuts
    .filter(cut => holdsAnything(cut.node))
    .sort((a, b) => a.place - b.place)
    .map((cut, index) => receiptOf(cut, index, places, origin));
}

function holdsAnything(node: Element | Text): boolean {
  if ((node.textContent ?? '').trim() !== '') return true;
  return node instanceof Element && (node.matches(MEDIA) || node.querySelector(MEDIA) !== null);
}

function receiptOf(cut: Cut, index: number, places: readonly number[], origin: Origin): Removal {
  const next = places.findIndex(place => place > cut.place);
  let html: SafeHtml | undefined;
  return {
    id: String(index),
    rule: cut.rule,
    kind: cut.kind,
    preview: preview(spacedText(cut.node)) || cut.rule,
    get html() {
      html ??= sanitize(markupOf(cut.node), origin).html;
      return html;
    },
    where: next === -1 ? places.length : next,
  };
}

/** A node as markup; text that spells markup must stay text. */
function markupOf(node: Element | Text): string {
  return node instanceof Element ? node.outerHTML : node.data.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
