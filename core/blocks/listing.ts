import { saysSentence } from '../text/sentence.ts';
import { languageOf } from './code-language.ts';
import type { Setting } from './is-listing.ts';
import { stepsThrough, type Visitor } from './steps.ts';
import { INLINE } from './tags.ts';

/** What an element is called that holds a program, and no poem. */
const PROGRAM =
  /(?:^|[\s_-])(?:highlight|code|source|lang|language|prettyprint|hljs|syntax|shell|brush)(?=$|[\s_:-]|[A-Z])/;
const NUMBERS = /gutter|line-?n(?:um|o)|blob-num/i;
const DIGITS = /^[\d\s]*$/;
const CELL = /^t[dh]$/;
const WORDLESS = /^(?:script|style|svg|template)$/;
const TOOL = /^(?:button|textarea|clipboard-copy)$/;

const classOf = (element: Element | null) => element?.getAttribute('class') ?? '';

/** Whether a preformatted element holds a program: poems come in `pre`, too. */
function isProgram(element: Element): boolean {
  const around = [element, element.parentElement, element.parentElement?.parentElement ?? null];
  return element.localName !== 'pre' || around.some(one => PROGRAM.test(classOf(one)));
}

/** A listing as `pre`, with a `code` in it where it is a program: the element itself, where that is one. */
export function listingOf(element: Element, setting: Setting): Element {
  const { ownerDocument: draft } = element;
  const language = languageOf(element);
  const text = linesOf(element, setting);
  // The class of the first one may say the language.
  const code = element.querySelector('code')?.cloneNode() as Element | undefined;
  const listing = element.localName === 'pre' ? element : draft.createElement('pre');
  listing.setAttribute('data-language', language);
  if (text !== trimmed(listing.textContent)) listing.textContent = text;
  if (listing.querySelector('code') || !(code || isProgram(element))) return listing;
  const program = code ?? draft.createElement('code');
  while (listing.firstChild) program.append(listing.firstChild);
  listing.append(program);
  return listing;
}

/** Without blanks at the ends of lines, and empty lines at either end. */
function trimmed(text: string): string {
  return text.replace(/[ \t]+$/gm, '').replace(/^\n+|\n+$/g, '');
}

/** What would be typed: the lines without numbers, prompts and buttons beside them. */
function linesOf(listing: Element, setting: Setting): string {
  const writer = new Writer(listing, setting);
  for (const _ of stepsThrough(listing, writer));
  return trimmed(writer.text);
}

class Writer implements Visitor {
  text = '';
  readonly #setting: Setting;
  readonly #listing: Element;
  readonly #starts = new Map<Node, number>();

  constructor(listing: Element, setting: Setting) {
    this.#listing = listing;
    this.#setting = setting;
  }

  enter(node: Node): boolean {
    if (node.nodeType === 3) {
      const { data } = node as Text;
      // Between two boxes that are lines it shows nothing.
      if (data.trim() !== '' || !node.previousSibling || !this.#starts.has(node.previousSibling))
        this.text += data.replaceAll('\u00A0', ' ');
      return false;
    }
    if (node.nodeType !== 1 || node === this.#listing) return node === this.#listing;
    const element = node as Element;
    if (element.localName === 'br') this.text += '\n';
    if (element.localName === 'br' || this.#isBeside(element)) return false;
    if (CELL.test(element.localName)) {
      if (this.text !== '' && !this.text.endsWith('\n')) this.text += ' ';
    } else if (this.#isLine(element)) {
      this.#startLine();
      this.#starts.set(element, this.text.length);
    }
    return true;
  }

  leave(node: Node): void {
    const start = this.#starts.get(node);
    if (start === undefined) return;
    if (this.text.length === start && !(node as Element).firstElementChild) this.text += '\n';
    else this.#startLine();
  }

  #startLine(): void {
    if (this.text !== '' && !this.text.endsWith('\n')) this.text += '\n';
  }

  #isLine(element: Element): boolean {
    const { styles, live } = this.#setting;
    return !INLINE.has(element.localName) || styles.lookOf(live(element), element) === 'block';
  }

  #isBeside(element: Element): boolean {
    if (WORDLESS.test(element.localName)) return true;
    const isNumber =
      (CELL.test(element.localName) && element.nextElementSibling) ||
      (NUMBERS.test(classOf(element)) && !NUMBERS.test(classOf(element.parentElement)));
    if (isNumber && DIGITS.test(element.textContent)) return true;
    const { styles, live } = this.#setting;
    const isTool =
      TOOL.test(element.localName) ||
      (styles.isUnselectable(live(element), element) && !styles.isUnselectable(live(this.#listing), this.#listing));
    // What only looks like a tool, and says something, stays.
    return isTool && !saysSentence(element.textContent);
  }
}
