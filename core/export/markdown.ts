import { fromDom } from 'hast-util-from-dom';
import { type Handle, toMdast } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown as writeMarkdown } from 'mdast-util-to-markdown';
import { bundle } from '../bundle.ts';
import { copyStory, type StoryCopy, takeNotes } from './copy-story.ts';
import type { ExportInput } from './export-input.ts';
import { frontMatter } from './front-matter.ts';
import { headLine } from './head-line.ts';

type Mdast = ReturnType<typeof toMdast>;
type Flow = Extract<Mdast, { type: 'root' }>['children'];

/** How a mark is written down in the tree that goes from the DOM to Markdown: an attribute that survives it. */
const NOTE_MARK = 'data-note';

/**
 * The story as GitHub-flavoured Markdown: title, byline and source, then the text, then its notes. Where tags are given,
 * though there be none, front matter says what it is instead.
 */
export function toMarkdown(input: ExportInput, tags?: readonly string[]): string {
  const copy = copyStory(input);
  const numbers = numberNotes(copy);
  const notes = takeNotes(copy, input.article.url);
  markCaptions(copy.root);
  prepareTables(copy.root);
  // A drawing is its own address: pages of it, in the middle of the text.
  for (const image of copy.root.querySelectorAll<HTMLImageElement>('img[src^="data:image/svg"]'))
    image.replaceWith(image.alt);
  const story = childrenOf(copy.root);
  const definitions: Flow = notes.map(({ note }) => {
    const identifier = String(numbers.get(note));
    return { type: 'footnoteDefinition', identifier, label: identifier, children: childrenOf(note) as never };
  });
  const text = writeMarkdown(
    { type: 'root', children: [...(tags ? [] : headOf(input)), ...story, ...definitions] },
    {
      extensions: [gfmToMarkdown({ tablePipeAlign: false })],
      bullet: '-',
      emphasis: '_',
      rule: '-',
      listItemIndent: 'one',
    },
  );
  return tags ? `${frontMatter(input, tags)}\n${text}` : text;
}

/** Marks may repeat or restart in a story, but a Markdown file has one row of notes. */
function numberNotes(copy: StoryCopy): Map<Element, number> {
  const numbers = new Map<Element, number>();
  for (const { mark, note } of copy.notes) {
    const number = numbers.get(note) ?? numbers.size + 1;
    numbers.set(note, number);
    mark.setAttribute(NOTE_MARK, String(number));
  }
  return numbers;
}

/** Markdown has no captions: set apart in slanted letters, they do not read like the next sentence of the story. */
function markCaptions(root: HTMLElement): void {
  for (const caption of root.querySelectorAll('figcaption, caption')) {
    for (const mark of caption.querySelectorAll('em, i, cite')) mark.replaceWith(bundle(mark.childNodes, mark));
    const blocks = [caption, ...caption.querySelectorAll('p, div, li')];
    for (const line of blocks.filter(block => !block.querySelector('p, div, li') && block.textContent.trim() !== '')) {
      const slanted = root.ownerDocument.createElement('em');
      slanted.append(bundle(line.childNodes, line));
      line.append(slanted);
    }
  }
}

/** A caption is no part of a Markdown table, and must not get lost with it. */
function prepareTables(root: HTMLElement): void {
  for (const caption of root.querySelectorAll('caption')) {
    const line = root.ownerDocument.createElement('p');
    line.append(bundle(caption.childNodes, caption));
    caption.closest('table')?.before(line);
    caption.remove();
  }
}

function headOf({ article, labels }: ExportInput): Flow {
  const line = headLine(article, labels);
  const head: Flow = [{ type: 'heading', depth: 1, children: [{ type: 'text', value: article.title }] }];
  if (line) head.push({ type: 'paragraph', children: [{ type: 'text', value: line }] });
  const source = { type: 'link' as const, url: article.url, children: [{ type: 'text' as const, value: article.url }] };
  head.push({ type: 'paragraph', children: [{ type: 'text', value: `${labels.source}: ` }, source] });
  return head;
}

function childrenOf(element: Element): Flow {
  const holder = element.ownerDocument.createElement('div');
  holder.append(bundle(element.childNodes, element));
  const tree = toMdast(fromDom(holder), { handlers: { a, sup: asHtml, sub: asHtml, rt, rp: nothing, wbr: nothing } });
  tighten(tree);
  return tree.type === 'root' ? tree.children : [tree as Flow[number]];
}

/** The converter takes a list with a list in it for one with air between its items; only paragraphs make it one. */
function tighten(node: Mdast): void {
  if (node.type === 'listItem') node.spread = node.children.filter(({ type }) => type === 'paragraph').length > 1;
  if (node.type === 'list') node.spread = false;
  if ('children' in node) for (const child of node.children) tighten(child);
}

const a: Handle = (state, node) => {
  const number = node.properties.dataNote;
  if (number !== undefined) return { type: 'footnoteReference', identifier: String(number), label: String(number) };
  const address = typeof node.properties.href === 'string' ? node.properties.href : '';
  // Places within the story have no name in a Markdown file.
  if (address === '' || address.startsWith('#')) return state.all(node) as never;
  return { type: 'link', url: address, title: null, children: state.all(node) as never };
};

/** Markdown has no raised or lowered text, and without it "10²" would read "102". */
const asHtml: Handle = (state, node) => {
  const children = state.all(node);
  if (children.some(child => child.type === 'footnoteReference')) return children as never;
  const tag = node.tagName;
  return [{ type: 'html', value: `<${tag}>` }, ...children, { type: 'html', value: `</${tag}>` }] as never;
};

const rt: Handle = (state, node) =>
  [{ type: 'text', value: '(' }, ...state.all(node), { type: 'text', value: ')' }] as never;

const nothing: Handle = () => undefined;
