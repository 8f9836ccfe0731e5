import { bundle } from '../bundle.ts';
import type { ExportInput } from './export-input.ts';
import { backLinks, findFootnotes, fragmentOf } from './footnotes.ts';

/** The story's copy in a document of its own, where nothing loads or runs. */
export interface StoryCopy {
  readonly root: HTMLElement;
  /** Marks and notes, both elements of the copy. Marks link to the `id` of their notes. */
  readonly notes: readonly { readonly mark: Element; readonly note: Element; readonly label: string }[];
}

/** Tables claim columns by the thousand, which costs a converter as much memory as it is told. */
const MOST_COLUMNS = 60;

/**
 * Copies the story as it is shown, with everything that was put back, and leaves the reader's own things out: the
 * story's elements have no class (the sanitizer lets none through), so what has one is the reader's. Of that, what
 * carries `data-added` goes with its contents, and the rest is taken for a wrapper.
 */
export function copyStory({ story, article }: Pick<ExportInput, 'story' | 'article'>): StoryCopy {
  const inert = story.holder.ownerDocument.implementation.createHTMLDocument('');
  const root = inert.createElement('div');
  for (const node of story.holder.childNodes) root.append(inert.importNode(node, true));
  const shown = [...story.holder.querySelectorAll('*')];
  const copies = new Map([...root.querySelectorAll('*')].map((copy, index) => [shown[index], copy]));
  const copyOf = (element: Element | undefined) => copies.get(element);
  const notes = findFootnotes(story, article.anchors, article.url).flatMap(({ mark, note, label }) => {
    const copied = { mark: copyOf(mark), note: copyOf(note) };
    return copied.mark && copied.note ? [{ mark: copied.mark, note: copied.note, label }] : [];
  });
  linkWithin(root, fragment => copyOf(story.elements[article.anchors.get(fragment) ?? -1]), article.url);
  undressAll(root);
  lowerHeadings(root);
  return { root, notes: notes.filter(({ mark, note }) => root.contains(mark) && root.contains(note)) };
}

/**
 * Leaves nothing of the reader's own in a copied part of a story, and no attribute that the story's are not. Code says
 * its language as HTML has it.
 */
export function undressAll(root: ParentNode): void {
  for (const element of [...root.querySelectorAll('[class]')]) undress(element);
  const languages = [...root.querySelectorAll('pre[data-language]')].map(
    block => [block, block.getAttribute('data-language')] as const,
  );
  for (const element of root.querySelectorAll('*')) plain(element);
  for (const [block, language] of languages) codeIn(block).className = `language-${language}`;
}

/** The one `code` in a block of code, which is made where there is none. */
function codeIn(block: Element): Element {
  const [only] = block.children;
  if (only?.localName === 'code' && only.textContent === block.textContent) return only;
  const code = block.ownerDocument.createElement('code');
  code.append(bundle(block.childNodes, block));
  block.append(code);
  return code;
}

/** The notes of a copy, each once, without the links that lead back. */
export function takeNotes(copy: StoryCopy, url: string): { readonly note: Element; readonly label: string }[] {
  const taken = new Map<Element, string>();
  for (const { note, label } of copy.notes) if (!taken.has(note)) taken.set(note, label);
  for (const note of taken.keys()) {
    for (const link of backLinks(note, url)) link.remove();
    const list = note.parentElement;
    note.remove();
    if (list && list.textContent.trim() === '' && !list.querySelector('img')) list.remove();
  }
  return [...taken].map(([note, label]) => ({ note, label }));
}

function linkWithin(root: Element, targetOf: (fragment: string) => Element | undefined, url: string): void {
  for (const element of root.querySelectorAll('[id]')) element.removeAttribute('id');
  const ids = new Map<Element, string>();
  for (const link of root.querySelectorAll('a[href]')) {
    const fragment = fragmentOf(link, url);
    if (fragment === null) continue;
    const target = targetOf(fragment);
    if (target && !ids.has(target)) ids.set(target, `place-${ids.size + 1}`);
    const id = target && ids.get(target);
    link.setAttribute('href', id ? `#${id}` : new URL(link.getAttribute('href') ?? '', url).href);
  }
  for (const [target, id] of ids) target.setAttribute('id', id);
}

function undress(element: Element): void {
  // A fold of the reader's own has a line to open it; a story's own fold has no class.
  if (element.localName === 'details') element.querySelector(':scope > summary')?.remove();
  if (element.hasAttribute('data-added') || element.matches('button, .nopicture')) element.remove();
  else if (element.matches('div, span, section, header, article, aside, details'))
    element.replaceWith(bundle(element.childNodes, element));
  else element.removeAttribute('class');
}

const KEPT = new Set(
  'alt cite colspan datetime dir height href id lang rowspan scope src start title width'.split(' '),
);

function plain(element: Element): void {
  for (const name of element.getAttributeNames()) if (!KEPT.has(name)) element.removeAttribute(name);
  for (const name of ['colspan', 'rowspan']) {
    if (element.hasAttribute(name)) {
      const span = Number.parseInt(element.getAttribute(name) ?? '', 10) || 1;
      element.setAttribute(name, String(Math.min(Math.max(span, 1), MOST_COLUMNS)));
    }
  }
}

/** The title is the only heading of the first rank: where the story has more of them, its headings move one down. */
function lowerHeadings(root: HTMLElement): void {
  if (!root.querySelector('h1')) return;
  for (const heading of root.querySelectorAll('h1, h2, h3, h4, h5')) {
    const lower = root.ownerDocument.createElement(`h${Number(heading.localName[1]) + 1}`);
    for (const { name, value } of heading.attributes) lower.setAttribute(name, value);
    lower.append(bundle(heading.childNodes, heading));
    heading.replaceWith(lower);
  }
}
