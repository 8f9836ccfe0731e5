import { collectProse } from '../extract/prose.ts';
import { genuine } from '../page/live.ts';
import { unname } from '../page/unname.ts';
import { STAMP } from './stamp.ts';

/** How frames that show ads are called, and what stands right around them. */
const AD =
  /(?:^|[^a-z])(?:ads?|adframe|adslot|adunit|advert\w*|aswift|google_ads\w*|gpt|dfp|doubleclick|sponsor\w*|taboola|outbrain)(?:[^a-z]|$)/i;
const AD_DEPTH = 3;
/** Running text (characters) from which a frame may hold a story. */
const STORY = 600;
/** How much more of it the frame must hold than the page around it. */
const TIMES = 2;
/** A frame with more elements stays closed. */
const MOST = 20_000;

/** What leads elsewhere, or is fetched, by an address that means something else outside the frame. */
const ADDRESSES: readonly (readonly [selector: string, attribute: string])[] = [
  ['a[href]:not([href^="#"])', 'href'],
  ['img[src]', 'src'],
];

/** The contents of a frame, copied into the draft's document, and the frame of the draft that they are for. */
interface Contents {
  readonly frame: Element;
  readonly content: Element;
  readonly length: number;
}

/**
 * Puts the page of a frame in the frame's place where that is what holds the story: of the same origin (the browser
 * shows no other), visible, no ad's, and with far more running text than the page around it. What comes from the frame
 * has the frame's place. `live` are the page's frames, in the order of the draft's. Places must have been stamped, and nothing put into the draft since.
 */
export function openStoryFrame(live: Iterable<HTMLIFrameElement>, draft: Document): void {
  const copies = draft.querySelectorAll('iframe');
  if (copies.length === 0) return;
  const frames = [...live].map((frame, index) => contentsOf(frame, copies[index]));
  const [best] = frames.filter(found => found !== null).sort((a, b) => b.length - a.length);
  if (best && best.length >= STORY && best.length > proseIn(draft.body) * TIMES) best.frame.replaceWith(best.content);
}

function contentsOf(live: HTMLIFrameElement, frame: Element | undefined): Contents | null {
  if (!frame || isAd(live) || isHidden(live)) return null;
  const inside = live.contentDocument;
  // By the prototypes: what a document says of itself may be an element of its own.
  const body = inside && Document.prototype.querySelector.call(inside, 'body');
  if (!body || body.getElementsByTagName('*').length > MOST) return null;
  const content = copy(body, frame);
  return { frame, content, length: proseIn(content) };
}

function isHidden(frame: Element): boolean {
  return frame.ownerDocument.defaultView !== null && !frame.checkVisibility({ visibilityProperty: true });
}

function isAd(frame: Element): boolean {
  let around: Element | null = frame;
  for (let depth = 0; around && depth < AD_DEPTH; depth++) {
    const { getAttribute } = Element.prototype;
    const names = ['id', 'name', 'class', 'title', 'aria-label'].map(name => getAttribute.call(around, name) ?? '');
    if (AD.test(names.join(' '))) return true;
    around = genuine(around, 'parentElement');
  }
  return false;
}

function copy(body: Element, frame: Element): Element {
  const content = frame.ownerDocument.createElement('div');
  for (const node of body.childNodes) content.append(frame.ownerDocument.importNode(node, true));
  unname(content);
  const place = frame.getAttribute(STAMP) ?? '-1';
  for (const element of [content, ...content.querySelectorAll('*')]) element.setAttribute(STAMP, place);
  for (const [selector, name] of ADDRESSES) {
    for (const element of content.querySelectorAll(selector)) {
      const address = URL.parse(element.getAttribute(name) ?? '', body.baseURI);
      if (address) element.setAttribute(name, address.href);
    }
  }
  return content;
}

function proseIn(root: Element): number {
  return collectProse(root).reduce((sum, { length }) => sum + length, 0);
}
