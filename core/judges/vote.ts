import { Readability } from '@mozilla/readability';
import type { Block, Container } from '../blocks/block.ts';
import type { Ledger, Verdict } from '../blocks/ledger.ts';
import type { Page } from '../blocks/page.ts';
import { HEADING } from '../blocks/tags.ts';

/** The attribute that leads from an element of the copy back to its block. */
const BLOCK = 'data-block';

const VOTED: Verdict = { is: 'story', by: 'vote', why: 'readability' };

/** Takes for story what Readability votes for. */
export function judgeByVote(page: Page, ledger: Ledger): void {
  const votes = new Set(askReadability(page, ledger));
  for (const block of page.blocks) if (votes.has(block.index)) ledger.judge(block, VOTED);
}

/**
 * Asks Readability which blocks are the story, by their indexes. It sees a throw-away copy that has only what is not
 * judged clutter: each block as one element with its words and its links, in the containers that it stands in. What
 * never is in this copy, the Readability that we ship does not look for (scripts/lib/lean-readability.ts).
 */
export function askReadability(page: Page, ledger: Ledger, Finder = Readability): number[] {
  const copy = document.implementation.createHTMLDocument(page.facts.documentTitle);
  new Copier(page, ledger, copy).fill(copy.body);
  const story = new Finder<Element>(copy, { serializer: node => node as Element, keepClasses: true }).parse()?.content;
  return story ? Array.from(story.querySelectorAll(`[${BLOCK}]`), element => Number(element.getAttribute(BLOCK))) : [];
}

/** Names and roles by which Readability weighs what it sees. */
const WEIGHED: ReadonlySet<string> = new Set(['class', 'id', 'role', 'itemprop', 'rel']);
/** Where one block may stand without a paragraph of its own. */
const OWN = /^(?:p|h[1-6]|li|pre|td|th|dt|dd|blockquote|figcaption|summary|address|caption)$/;

class Copier {
  readonly #page: Page;
  readonly #ledger: Ledger;
  readonly #copy: Document;
  readonly #made = new Map<Container, Element>();

  constructor(page: Page, ledger: Ledger, copy: Document) {
    this.#page = page;
    this.#ledger = ledger;
    this.#copy = copy;
  }

  fill(body: Element): void {
    const [root] = this.#page.containers;
    if (!root) return;
    this.#made.set(root, body);
    for (const block of this.#page.blocks) {
      const is = this.#ledger.verdict(block)?.is;
      if (is === 'clutter' || is === 'left-out') continue;
      this.#add(block);
    }
  }

  #add(block: Block): void {
    const { container } = block;
    const isWhole = container.first === block.index && container.last === block.index + 1 && OWN.test(container.tag);
    const element = isWhole
      ? this.#elementOf(container)
      : this.#elementOf(container).appendChild(this.#paragraph(block));
    element.setAttribute(BLOCK, String(block.index));
    fillWith(element, block, this.#copy);
  }

  #paragraph({ kind, size }: Block): Element {
    return this.#copy.createElement(kind === 'table' ? 'table' : size === 0 ? 'div' : 'p');
  }

  #elementOf(container: Container): Element {
    const known = this.#made.get(container);
    if (known) return known;
    if (container.parent && isMereWrapper(container)) {
      const around = this.#elementOf(container.parent);
      this.#made.set(container, around);
      return around;
    }
    const element = this.#copy.createElement(tagOf(container));
    const names = HEADING.test(container.tag) ? [] : container.element.getAttributeNames();
    for (const name of names) {
      const value = WEIGHED.has(name) && container.element.getAttribute(name);
      if (value) element.setAttribute(name, value);
    }
    this.#made.set(container, element);
    (container.parent ? this.#elementOf(container.parent) : this.#copy.body).append(element);
    return element;
  }
}

/** Whether it is one of many wrappers straight within each other, which cost Readability a look at all the text each. */
function isMereWrapper({ tag, first, last, parent }: Container): boolean {
  if (tag !== 'div' && tag !== 'span') return false;
  const around = parent?.parent;
  return around?.first === first && around.last === last && parent?.first === first && parent.last === last;
}

/** Tables that only place things, and tags of the page's own making, are boxes to Readability, too. */
function tagOf({ tag }: Container): string {
  if (tag === 'font') return 'span';
  return /^(?:table|tbody|thead|tfoot|tr|td|th|form|dialog|template)$/.test(tag) || tag.includes('-') ? 'div' : tag;
}

function fillWith(element: Element, block: Block, copy: Document): void {
  let at = 0;
  for (const { element: link, size } of block.anchors) {
    const words = link.textContent.replace(/\s+/g, ' ').trim().slice(0, size);
    const start = words ? block.text.indexOf(words, at) : -1;
    if (start < 0) continue;
    if (start > at) element.append(block.text.slice(at, start));
    const anchor = copy.createElement('a');
    anchor.setAttribute('href', '/');
    anchor.textContent = words;
    element.append(anchor);
    at = start + words.length;
  }
  element.append(block.text.slice(at));
}
