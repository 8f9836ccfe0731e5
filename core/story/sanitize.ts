import createDOMPurify, { type Config, type DOMPurify } from 'dompurify';
import type { SafeHtml } from '../article.ts';
import { bundle } from '../bundle.ts';
import { parseInert } from '../text/parse.ts';
import { type Yielding, yieldNow } from '../yield.ts';
import { ATTRIBUTE_NAMES, allowedValue, TAGS, WORDLESS } from './allowed.ts';
import { placeOf, STAMP } from './elements.ts';
import { plainBlocks } from './plain-blocks.ts';
import type { Slice } from './slices.ts';
import type { Origin } from './urls.ts';

/** Clean markup, and for each of its elements the place in the live page it came from (-1 where there is none). */
export interface Sanitized {
  readonly html: SafeHtml;
  readonly places: readonly number[];
}

export const CONFIG: Config = {
  ALLOWED_TAGS: [...TAGS],
  ALLOWED_ATTR: [...ATTRIBUTE_NAMES, STAMP],
  FORBID_CONTENTS: [...WORDLESS],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  // A page may forbid policies by name; strings in and strings out need none.
  TRUSTED_TYPES_POLICY: null,
};

let purifier: DOMPurify | undefined;

/** How often markup is parsed again at most; it mostly reads the same at once. */
const ROUNDS = 5;

/**
 * The only maker of SafeHtml: string in, string out, by a short list of tags and attributes. Node output and hooks are
 * never used: in a Chromium content script a handler that was removed still fires when its node is put into the page.
 * What DOMPurify lets through is parsed once more, as the reader will, and can only become less: each attribute is
 * looked at together with its element, each address after resolving, and the places are read where they really ended up.
 */
export function sanitize(html: string, origin: Origin): Sanitized {
  purifier ??= createDOMPurify(window);
  const body = settle(purifier.sanitize(plainBlocks(html), CONFIG));
  for (const element of body.querySelectorAll('img')) if (isEmptyPicture(element, origin)) element.remove();
  const elements = [...body.querySelectorAll('*')];
  const places = elements.map(placeOf);
  for (const element of elements) trim(element, origin);
  return { html: body.innerHTML as SafeHtml, places };
}

/** The same for a very large story, slice by slice, with a turn of the page in between. */
export async function sanitizeSlices(slices: Iterable<Slice>, origin: Origin, yielding: Yielding): Promise<Sanitized> {
  const parts: Sanitized[] = [];
  for (const { html, goesOn } of slices) {
    const part = sanitize(html, origin);
    const before = parts.at(-1);
    if (goesOn && before && isParagraph(part.html) && before.html.endsWith(END)) {
      parts.splice(-1, 1, { html: before.html.slice(0, -END.length) as SafeHtml, places: before.places });
      parts.push({ html: part.html.slice(START.length) as SafeHtml, places: part.places.slice(1) });
    } else parts.push(part);
    await yieldNow(yielding);
  }
  return { html: parts.map(part => part.html).join('') as SafeHtml, places: parts.flatMap(part => part.places) };
}

const START = '<p>';
const END = '</p>';

function isParagraph(html: string): boolean {
  return html.startsWith(START) && html.indexOf(END) === html.length - END.length;
}

/** Parses what the parser moves about (what stands where it may not) until it reads the same the next time. */
function settle(html: string): HTMLElement {
  let markup = html;
  let body = parsePlain(markup);
  for (let round = 0; round < ROUNDS && body.innerHTML !== markup; round++) {
    markup = body.innerHTML;
    body = parsePlain(markup);
  }
  return body;
}

/** Without `is`, beside which Chromium's parser lets a link stand in a link. */
function parsePlain(markup: string): HTMLElement {
  const body = parseInert(markup);
  for (const element of body.querySelectorAll('[is]')) renew(element);
  return body;
}

/** `is` cannot be taken off an element, it can only be made anew without. */
function renew(element: Element): void {
  const plain = element.ownerDocument.createElement(element.localName);
  for (const { name, value } of element.attributes) if (name !== 'is') plain.setAttribute(name, value);
  plain.append(bundle(element.childNodes, element));
  element.replaceWith(plain);
}

/** A picture that may not be fetched and has nothing to say instead. */
function isEmptyPicture(picture: Element, origin: Origin): boolean {
  if (picture.getAttribute('alt')?.trim()) return false;
  const source = picture.getAttributeNode('src');
  return !source || allowedValue(picture, source, origin) === null;
}

/** The parser eats one line break at the start of `pre`: with no empty line there, every parsing gives the same. */
function beginWithWords(code: Element): void {
  const texts = code.ownerDocument.createTreeWalker(code, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    text.data = text.data.replace(/^(?:[^\S\n]*\n)+/, '');
    if (text.data !== '') return;
  }
}

function trim(element: Element, origin: Origin): void {
  const { attributes } = element;
  for (let index = attributes.length - 1; index >= 0; index--) {
    const attribute = attributes[index];
    if (!attribute) continue;
    const value = attribute.name === STAMP ? null : allowedValue(element, attribute, origin);
    if (value === null) element.removeAttributeNode(attribute);
    else if (value !== attribute.value) attribute.value = value;
  }
  if (element.localName === 'a') element.setAttribute('rel', 'noopener noreferrer');
  // Chromium lets a content script's pictures past the page's own policy, but not those that it loads later, by itself.
  if (element.localName === 'img') element.setAttribute('loading', 'lazy');
  if (element.localName === 'pre') beginWithWords(element);
}
