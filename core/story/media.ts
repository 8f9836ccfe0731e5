import { bundle } from '../bundle.ts';
import type { Snapshot } from '../page/snapshot.ts';
import { type Yielding, yieldNow } from '../yield.ts';
import { STAMP } from './elements.ts';
import type { PlayerLink } from './embeds.ts';
import type { MediaTools } from './media-tools.ts';
import { isFigure } from './needs-media.ts';
import { emojiOf, hasScriptedTwin, type PictureFacts, pictureFacts, pictureIn } from './pictures.ts';

/** Letters that all drawings of a story may take together: each is looked through several times on its way. */
const ROOM = 500_000;

/** Makes the pictures and players of a story out of the page's. */
export interface MediaMaker {
  /** What a leaf of a line becomes, or null where it shows nothing. */
  leaf(node: Node): Node | null;
  /** A table, a listing or a line as it is, with its pictures made. */
  whole(element: Element): Element;
  /** Draws the drawings that were made, in slices, as they look in the live page now. */
  draw(yielding: Yielding): Promise<void>;
}

/**
 * A maker for one snapshot. `placeOf`: the place of one of its elements. Without tools, a drawing is its words and a
 * player a plain link.
 */
export function mediaMaker(
  snapshot: Snapshot,
  placeOf: (element: Element) => number,
  tools: MediaTools | undefined,
): MediaMaker {
  const drawings: { live: Element; image: Element }[] = [];
  const { draft, base } = snapshot;
  const liveOf = (element: Element) => snapshot.elements[placeOf(element)];
  const stamp = (made: Element, source: Element) => {
    made.setAttribute(STAMP, String(placeOf(source)));
    return made;
  };
  const image = (facts: PictureFacts | null, source: Element) => {
    if (!facts) return null;
    const made = draft.createElement('img');
    for (const [name, value] of Object.entries(facts))
      if (value !== '' || name === 'alt') made.setAttribute(name, value);
    const title = source.getAttribute('title');
    if (title) made.setAttribute('title', title);
    return stamp(made, source);
  };
  const picture = (element: Element): Node | null => {
    const emoji = emojiOf(element);
    return emoji ? draft.createTextNode(emoji) : image(pictureFacts(element, liveOf(element), base), element);
  };
  const drawing = (element: Element): Element | null => {
    const live = liveOf(element);
    if (!isFigure(live)) return null;
    if (!tools) return image(wordsOf(element), element);
    const made = tools.pictureOfDrawing(live, element);
    if (!made) return null;
    drawings.push({ live, image: made });
    return stamp(made, element);
  };
  const player = (element: Element): Element | null => {
    const link = tools ? tools.playerLink(element, base.href) : plainLink(element, base);
    if (!link) return null;
    const anchor = draft.createElement('a');
    anchor.setAttribute('href', link.address);
    anchor.textContent = link.text;
    const poster = image(link.poster ? { src: link.poster, alt: '', width: '', height: '' } : null, element);
    if (poster) anchor.prepend(poster);
    return stamp(anchor, element);
  };
  const leaf = (node: Node): Node | null => {
    if (node.nodeType === 3) return node;
    const element = node as Element;
    const tag = element.localName;
    if (tag === 'img') return picture(element);
    if (tag === 'svg') return drawing(element);
    if (tag === 'picture' || tag === 'amp-img') {
      const inner = element.querySelector('img');
      return inner ? picture(inner) : image(pictureFacts(element, undefined, base), element);
    }
    if (tag === 'noscript') {
      const inner = hasScriptedTwin(element) ? null : pictureIn(element);
      return inner && image(pictureFacts(inner, undefined, base), element);
    }
    if (tag === 'br' || tag === 'hr') return stamp(draft.createElement(tag), element);
    return tag === 'math' || tag === 'pre' || tag === 'table' ? whole(element) : player(element);
  };
  const whole = (element: Element): Element => {
    for (const inner of [...element.querySelectorAll('img, picture, svg, noscript, iframe, video, audio')]) {
      if (!element.contains(inner)) continue;
      const made = leaf(inner);
      if (made) inner.replaceWith(made);
      else inner.remove();
    }
    for (const inner of [element, ...element.querySelectorAll('*')]) {
      const place = placeOf(inner);
      // A name that broken markup has made, `plaintext<button`: on its way through the sanitizer it would be two tags.
      if (inner.localName.includes('<')) inner.replaceWith(bundle(inner.childNodes, inner));
      else if (place >= 0) inner.setAttribute(STAMP, String(place));
    }
    return element;
  };
  return {
    leaf,
    whole,
    async draw(yielding) {
      let room = ROOM;
      for (const { live, image: made } of drawings) {
        await yieldNow(yielding);
        room -= (await tools?.draw(live, made, room, yielding)) ?? 0;
      }
    },
  };
}

/** A drawing as a picture that leaves its words: all that is written in it. */
function wordsOf(drawing: Element): PictureFacts | null {
  const alt = Array.from(drawing.querySelectorAll('title, desc, text'), part => part.textContent).join(' ');
  return alt ? { src: '', alt, width: '', height: '' } : null;
}

/** Where a frame, a film or a sound is, in the words that it gives itself or else those of its site. */
function plainLink(player: Element, base: URL): PlayerLink | null {
  for (const source of [player, ...player.querySelectorAll('source')]) {
    const named = source.getAttribute('src') || source.getAttribute('data-src');
    const url = named && URL.parse(named, base);
    if (url && /^http/.test(url.protocol))
      return { address: url.href, text: player.getAttribute('title') || url.host, poster: '' };
  }
  return null;
}
