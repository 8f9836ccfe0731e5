import { bundle } from '../bundle.ts';
import { placeOf, STAMP } from '../draft/stamp.ts';
import type { Standfirst } from '../extract/standfirst.ts';
import { fold } from '../text/fold.ts';
import { linesOf } from './lines.ts';

/** What a line of the story never stands in. */
const CLOSED = 'figure, ul, ol, table, blockquote, dl, pre';

/** What is put back as it is; the words of anything else become a paragraph. */
const WHOLE = /^(?:[uo]l|section|blockquote|pre|h[2-4])$/;

/** Puts lines of the story that extraction left out back where they stood, in its order. */
export function restoreLines(body: Element, lines: readonly Standfirst[]): void {
  if (lines.length === 0) return;
  const unsaid = unsaidIn(body.textContent, lines);
  const blocks = unsaid.length > 0 ? linesOf(body).map(({ element }) => element) : [];
  const story = body.firstElementChild ?? body;
  const start = story.firstChild;
  // One line may have been found in several ways, and by itself and within a larger piece.
  const back = new Set<number>();
  for (const { place, node, ends } of unsaid) {
    if (place >= 0 && back.has(place)) continue;
    const next = blocks.find(block => placeOf(block) > place);
    const opens = !next && !ends && !blocks.some(block => placeOf(block) >= 0 && placeOf(block) < place);
    if (next ? next === body : !ends && !opens) continue;
    for (const element of [node, ...node.querySelectorAll('*')]) back.add(placeOf(element));
    back.add(place);
    const line = WHOLE.test(node.localName) ? node : paragraphOf(node);
    if (next) outermost(next, body).before(line);
    else story.insertBefore(line, opens ? start : null);
  }
}

/** Letter for letter first: folding a very long story takes long. */
function unsaidIn(text: string, lines: readonly Standfirst[]): readonly Standfirst[] {
  const unsure = lines.filter(({ node, sure }) => sure || !text.includes(node.textContent));
  if (unsure.length === 0) return [];
  const said = fold(text);
  return unsure.filter(({ node, sure }) => sure || !said.includes(fold(node.textContent)));
}

function paragraphOf(node: Element): Element {
  const paragraph = node.ownerDocument.createElement('p');
  paragraph.setAttribute(STAMP, String(placeOf(node)));
  paragraph.append(bundle(node.childNodes, node));
  return paragraph;
}

/** The block that a line begins, up to where a sentence may stand beside it. */
function outermost(element: Element, body: Element): Element {
  let block = element;
  for (let around = element.closest(CLOSED); around && body.contains(around); ) {
    block = around;
    around = around.parentElement?.closest(CLOSED) ?? null;
  }
  return block;
}
