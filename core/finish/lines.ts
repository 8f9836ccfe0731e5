import { isInline } from '../text/inline.ts';

/** A block of text and the element that holds it directly. */
export interface Line {
  readonly element: Element;
  /** Its text on one line. */
  readonly text: string;
}

/** The story's blocks of text in document order, each the innermost block element around its words. */
export function linesOf(body: Element): Line[] {
  const lines: Line[] = [];
  for (const element of [body, ...body.querySelectorAll('*')]) {
    if (isInline(element) && element !== body) continue;
    if ([...element.childNodes].every(node => !carriesWords(node))) continue;
    const text = element.textContent.replace(/\s+/g, ' ').trim();
    if (text) lines.push({ element, text });
  }
  return lines;
}

function carriesWords(node: Node): boolean {
  if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').trim() !== '';
  return node.nodeType === Node.ELEMENT_NODE && isInline(node as Element) && (node.textContent ?? '').trim() !== '';
}
