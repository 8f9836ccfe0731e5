import { weightOf } from '../text/weight.ts';

/** What a slice weighs. */
const SLICE = 400;

/** A part of a story that reads the same by itself as beside the others. */
export interface Slice {
  readonly html: string;
  /** Whether it is the same paragraph as the slice before. */
  readonly goesOn: boolean;
}

/**
 * A very large story in slices, without the wrappers around all of it, so that each can be sanitized by itself. The story
 * is taken apart for it.
 */
export function* slicesOf(body: Element): Iterable<Slice> {
  const part = body.ownerDocument.createElement('div');
  let size = 0;
  for (const node of [...withoutWrappers(body).childNodes]) {
    const isRun = node instanceof Element && isLongRun(node);
    if ((isRun || size >= SLICE) && part.hasChildNodes()) {
      yield { html: part.innerHTML, goesOn: false };
      part.replaceChildren();
      size = 0;
    }
    if (isRun) {
      yield* slicesOfRun(node);
      continue;
    }
    part.append(node);
    size += weightOf(node);
  }
  if (part.hasChildNodes()) yield { html: part.innerHTML, goesOn: false };
}

/** Elements that read the same wherever in a paragraph they stand. */
const PLAIN_WORDS = 'a, abbr, b, br, code, em, i, img, s, small, span, strong, sub, sup, u';

/** A paragraph of so many plain parts that it is sanitized slice by slice. */
function isLongRun(element: Element): boolean {
  return (
    element.localName === 'p' &&
    element.childNodes.length > SLICE * 2 &&
    element.querySelector(`:not(${PLAIN_WORDS}), a a`) === null
  );
}

function* slicesOfRun(paragraph: Element): Iterable<Slice> {
  const nodes = [...paragraph.childNodes];
  for (let start = 0; start < nodes.length; start += SLICE) {
    const shell = start === 0 ? (paragraph.cloneNode() as Element) : paragraph.ownerDocument.createElement('p');
    shell.replaceChildren(...nodes.slice(start, start + SLICE));
    yield { html: shell.outerHTML, goesOn: start > 0 };
  }
}

/** The innermost plain wrapper around everything. */
function withoutWrappers(body: Element): Element {
  let inner = body;
  for (;;) {
    const said = [...inner.childNodes].filter(node => node.nodeType === 1 || node.textContent?.trim());
    const [only] = said;
    if (said.length !== 1 || !(only instanceof Element) || !/^(?:div|section|article|main)$/.test(only.localName))
      return inner;
    inner = only;
  }
}
