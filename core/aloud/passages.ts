/** A place in the text: a text node and an offset into it. */
interface Point {
  readonly node: Text;
  readonly offset: number;
}

/** A sentence as it is said, and where it stands. */
export interface Sentence {
  readonly text: string;
  readonly start: Point;
  readonly end: Point;
}

/** A block of the story with its sentences, at least one. */
export interface Passage {
  readonly block: Element;
  readonly sentences: readonly Sentence[];
}

const BLOCKS =
  'p, h1, h2, h3, h4, h5, h6, li, dt, dd, blockquote, figcaption, caption, td, th, pre, summary, div, section, aside, header, footer, figure, article, center, details, ul, ol, table';
/** Readings over characters, marks of footnotes, and what the reader has added are not read out. */
const SILENT = 'rt, rp, a[aria-expanded], [data-added], [hidden], button, script, style';

/** The passages of a story in their order, for reading aloud. `lang` decides where a sentence ends. */
export function passagesOf(roots: readonly Element[], lang: string): Passage[] {
  const segmenter = new Intl.Segmenter(lang || undefined, { granularity: 'sentence' });
  return roots.flatMap(root =>
    textBlocks(root).flatMap(({ block, nodes }) => {
      const sentences = sentencesOf(nodes, segmenter);
      return sentences.length > 0 ? [{ block, sentences }] : [];
    }),
  );
}

function textBlocks(root: Element): { block: Element; nodes: Text[] }[] {
  const blocks: { block: Element; nodes: Text[] }[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    if (!parent || parent.closest(SILENT)) continue;
    const block = parent.closest(BLOCKS) ?? root;
    const last = blocks.at(-1);
    if (last?.block === block) last.nodes.push(node);
    else blocks.push({ block, nodes: [node] });
  }
  return blocks;
}

function sentencesOf(nodes: readonly Text[], segmenter: Intl.Segmenter): Sentence[] {
  const whole = nodes.map(node => node.data).join('');
  const sentences: Sentence[] = [];
  for (const { segment, index } of joined(segmenter.segment(whole))) {
    const text = segment.replace(/[\s\u00AD]+/g, match => (match.includes('\u00AD') ? '' : ' ')).trim();
    if (!/[\p{L}\p{N}]/u.test(text)) continue;
    const first = index + (segment.length - segment.trimStart().length);
    const last = index + segment.trimEnd().length;
    sentences.push({ text, start: pointAt(nodes, first), end: pointAt(nodes, last) });
  }
  return sentences;
}

/** What looks like the end of a sentence and is more often "Dr.", "St." or an initial. */
const SHORT = /(?:^|[\s(“«])\p{Lu}\p{Ll}{0,2}\.\s*$/u;

/** Sentences with those put together that were parted at an abbreviation. */
function* joined(segments: Iterable<Intl.SegmentData>): Iterable<{ segment: string; index: number }> {
  let open: { segment: string; index: number } | null = null;
  for (const { segment, index } of segments) {
    open = open ? { segment: open.segment + segment, index: open.index } : { segment, index };
    if (SHORT.test(open.segment)) continue;
    yield open;
    open = null;
  }
  if (open) yield open;
}

function pointAt(nodes: readonly Text[], offset: number): Point {
  let before = 0;
  let found: Point | null = null;
  for (const node of nodes) {
    found = { node, offset: Math.min(offset - before, node.length) };
    if (offset <= before + node.length) break;
    before += node.length;
  }
  if (!found) throw new Error('A block without text has no sentences.');
  return found;
}
