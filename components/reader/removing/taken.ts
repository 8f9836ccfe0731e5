import type { PartVerdict, Removal, SafeHtml } from '../../../core/article.ts';
import { undressAll } from '../../../core/export/copy-story.ts';
import { preview, spacedText } from '../../../core/text/words.ts';
import { PART } from '../made-story.ts';
import type { StoryDom } from '../story-dom.ts';

/** A part that the person has taken out of the story in the reader, as the list of removals has it. */
export interface Taken extends Removal {
  /** Numbers of its elements in the story, the outermost ones. */
  readonly elements: readonly number[];
  /** The sign of a part that is kept, where this went with it. */
  readonly like?: string;
}

/** What stands in the place of an element that is out, and what is out with it. */
interface Gap {
  readonly mark: Comment;
  readonly nodes: readonly Element[];
}

/** What is out of each story. */
const gaps = new WeakMap<StoryDom, Map<Element, Gap>>();

/** The receipt of a part, from its outermost elements. `clean` makes its markup safe when it is looked at first. */
export function takenOf(
  outermost: readonly Element[],
  story: StoryDom,
  given: { part: PartVerdict | null; unsaid: string; clean: (markup: string) => SafeHtml },
): Taken {
  const elements = outermost.map(element => story.elements.indexOf(element));
  const copy = outermost[0]?.ownerDocument.implementation.createHTMLDocument('').body;
  for (const element of outermost) copy?.append(copy.ownerDocument.importNode(element, true));
  const picture = copy?.querySelector('img')?.alt ?? '';
  return {
    id: `taken-${elements.join('-')}`,
    rule: 'person',
    kind: 'person',
    why: 'person',
    preview: preview(copy ? spacedText(copy, 400) : '') || picture || given.unsaid,
    ...(given.part ? { part: given.part } : {}),
    get html() {
      if (copy) undressAll(copy);
      return given.clean(copy?.innerHTML ?? '');
    },
    where: elements[0] ?? 0,
    elements,
  };
}

/**
 * Makes what is out of a story that which was taken and is not back; what comes back stands exactly where it stood.
 * Answers whether anything has changed.
 */
export function showTaken(story: StoryDom, taken: readonly Taken[], back: ReadonlySet<string>): boolean {
  const out = gaps.get(story) ?? new Map<Element, Gap>();
  gaps.set(story, out);
  const wanted = new Set(taken.filter(({ id }) => !back.has(id)).flatMap(part => elementsOf(part, story)));
  const missing = [...wanted].filter(element => !out.has(element));
  const returning = [...out.keys()].filter(element => !wanted.has(element));
  for (const element of missing) out.set(element, takeOut(element, story.holder));
  // The last first: what went out before it may stand in it.
  for (const element of returning.toReversed()) {
    const gap = out.get(element);
    gap?.mark.replaceWith(...gap.nodes);
    out.delete(element);
  }
  for (const part of taken)
    for (const element of elementsOf(part, story))
      if (back.has(part.id) && element instanceof HTMLElement) element.dataset.removal = part.id;
  return missing.length + returning.length > 0;
}

function elementsOf({ elements }: Taken, story: StoryDom): Element[] {
  return elements.flatMap(index => story.elements[index] ?? []);
}

function takeOut(element: Element, holder: Element): Gap {
  const whole = wholeOf(element, holder);
  const nodes = [whole, ...addedTo(whole)];
  const mark = element.ownerDocument.createComment('');
  // In the page's order, as they go back together.
  nodes.sort((one, other) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1));
  nodes[0]?.before(mark);
  for (const node of nodes) node.remove();
  return { mark, nodes };
}

/** With the boxes of ours, and the entries of lists, that would stand empty. */
function wholeOf(element: Element, holder: Element): Element {
  const around = element.parentElement;
  if (!around || around === holder || around.classList.contains(PART)) return element;
  const isAlone = [...around.childNodes].every(
    node => node === element || node.nodeType === Node.COMMENT_NODE || isNothing(node),
  );
  return isAlone ? wholeOf(around, holder) : element;
}

function isNothing(node: Node): boolean {
  return node instanceof Element ? node.hasAttribute('data-added') : node.textContent?.trim() === '';
}

/** Cards and the like that the reader has set beside it. */
function addedTo(element: Element): Element[] {
  const { previousElementSibling: before, nextElementSibling: behind } = element;
  const hasLink = element.matches(':scope:has(> a[hidden])');
  return [
    ...(hasLink && before?.matches('.cardbox') ? [before] : []),
    ...(element.matches('blockquote[cite]') && behind?.matches('.cardbox') ? [behind] : []),
  ];
}
