import { isInline } from '../text/inline.ts';

/** A block of text and the element that holds it directly. */
export interface Line {
  readonly element: Element;
  /** Its text on one line. */
  readonly text: string;
}

/** White space that is not one blank already: replacing each blank by itself takes long in megabytes of text. */
const BLANKS = /[^\S ]\s*| \s+/g;

/** The story's blocks of text in document order, each the innermost block element around its words. */
export function linesOf(body: Element): Line[] {
  return [...linesAmong([body, ...body.querySelectorAll('*')])];
}

/** Those of these elements that are lines, one after another as they are asked for. */
export function* linesAmong(elements: Iterable<Element>): Iterable<Line> {
  for (const element of elements) {
    if (isInline(element) || !holdsWords(element)) continue;
    const text = element.textContent.replace(BLANKS, ' ').trim();
    if (text) yield { element, text };
  }
}

function holdsWords(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) if (carriesWords(node)) return true;
  return false;
}

function carriesWords(node: Node): boolean {
  if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').trim() !== '';
  return node.nodeType === Node.ELEMENT_NODE && isInline(node as Element) && (node.textContent ?? '').trim() !== '';
}
