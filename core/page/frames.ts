import { genuine } from './live.ts';
import { bodyOf, outweighs } from './may-hold-story.ts';
import type { Snapshot } from './snapshot.ts';
import { unname } from './unname.ts';

/** How frames that show ads are called, and what stands right around them. */
const AD =
  /(?:^|[^a-z])(?:ads?|adframe|adslot|adunit|advert\w*|aswift|google_ads\w*|gpt|dfp|doubleclick|sponsor\w*|taboola|outbrain)(?:[^a-z]|$)/i;
const AD_DEPTH = 3;
/** A block of fewer characters is no running text. */
const RUNNING = 60;
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

/** A frame of the snapshot, and the elements that came out of it: they have its place. */
export interface OpenedFrame {
  readonly frame: Element;
  readonly inside: readonly Element[];
}

/**
 * Puts the page of a frame in the frame's place where that is what holds the story: of the same origin (the browser
 * shows no other), visible, no ad's, and with far more running text than the page around it (`prose` characters).
 * Null where none does.
 */
export function openStoryFrame({ elements, draft }: Snapshot, prose: number): OpenedFrame | null {
  const copies = draft.querySelectorAll('iframe');
  if (copies.length === 0) return null;
  const live = Array.from(elements).filter((element): element is HTMLIFrameElement => element.localName === 'iframe');
  const frames = live.map((frame, index) => contentsOf(frame, copies[index]));
  const [best] = frames.filter(found => found !== null).sort((a, b) => b.length - a.length);
  if (!best || !outweighs(best.length, prose)) return null;
  best.frame.replaceWith(best.content);
  return { frame: best.frame, inside: [...best.content.querySelectorAll('*')] };
}

function contentsOf(live: HTMLIFrameElement, frame: Element | undefined): Contents | null {
  if (!frame || isAd(live) || isHidden(live)) return null;
  const body = bodyOf(live);
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
  for (const [selector, name] of ADDRESSES) {
    for (const element of content.querySelectorAll(selector)) {
      const address = URL.parse(element.getAttribute(name) ?? '', body.baseURI);
      if (address) element.setAttribute(name, address.href);
    }
  }
  return content;
}

/** Characters of paragraphs that are long enough to be running text. */
function proseIn(root: Element): number {
  let length = 0;
  for (const block of root.querySelectorAll('p, div:not(:has(p, div))')) {
    const size = block.textContent.trim().length;
    if (size >= RUNNING) length += size;
  }
  return length;
}
