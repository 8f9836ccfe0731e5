import type { ReadResult } from '../../core/article.ts';
import { isSentence } from '../../core/text/sentence.ts';

/** What flows with the words around it, by the standard's own style sheet. */
const INLINE =
  'a, abbr, acronym, b, bdi, bdo, big, cite, code, data, del, dfn, em, font, i, ins, kbd, label, mark, nobr, output, q, rb, rp, rt, rtc, ruby, s, samp, small, span, strike, strong, sub, sup, time, tt, u, var, wbr';
/** What has no words that are seen as text: data, styles, fields, and what is drawn or played. */
const WORDLESS =
  'head, script, style, template, noscript, title, datalist, select, option, optgroup, textarea, input, svg, canvas, iframe, object, embed, audio, video, frameset, noframes, rp';
/** Stands for a formula: its signs are no words. */
const FORMULA = '\ufffc';
const UNSEEN = '[hidden]:not(pre *), dialog:not([open]), [popover]';

/**
 * The sentences that a person sees on a page, each once. Written apart from the walk in core, so that it may disagree.
 * Without a window no style applies but that in an element itself.
 */
export function sentencesOn(page: Document): string[] {
  const lines: string[] = [];
  let line = '';
  const end = () => {
    lines.push(line);
    line = '';
  };
  const walk = (node: Node): void => {
    if (node instanceof Text) line += node.data;
    if (!(node instanceof Element)) return;
    if (node.localName === 'math') {
      line += FORMULA;
      return;
    }
    const isApart = !Element.prototype.matches.call(node, INLINE);
    // What is not seen parts nothing by rights; that a walk takes it for a break does no harm.
    if (isApart || isUnseen(node)) end();
    if (!isUnseen(node)) for (let child = node.firstChild; child; child = child.nextSibling) walk(child);
    if (isApart) end();
  };
  walk(page.body);
  end();
  return [...new Set(lines.flatMap(sentencesIn))];
}

function isUnseen(element: Element): boolean {
  const style = Element.prototype.getAttribute.call(element, 'style') ?? '';
  return (
    Element.prototype.matches.call(element, `${WORDLESS}, ${UNSEEN}`) ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
  );
}

function sentencesIn(line: string): string[] {
  const text = line.replace(/\s+/g, ' ').trim();
  const pieces = Array.from(new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text), piece =>
    piece.segment.trim(),
  );
  return pieces.filter(piece => isSentence(piece) && !piece.includes(FORMULA));
}

/** The sentences of a page that its story, its header and its receipts all pass over. */
export function passedOver(page: Document, result: Extract<ReadResult, { ok: true }>): string[] {
  const { article, removals } = result;
  const shown = [article.title, article.byline, textOf(article.body), ...removals.map(({ html }) => textOf(html))];
  const known = shown.map(bare).join('\n');
  return sentencesOn(page).filter(sentence => !known.includes(bare(sentence)));
}

const textOf = (html: string) => new DOMParser().parseFromString(html, 'text/html').body.textContent;
/** Blanks and signs come and go with blocks. */
const bare = (text: string) => text.replace(/[^\p{L}\p{M}\p{N}]+/gu, '').toLowerCase();
