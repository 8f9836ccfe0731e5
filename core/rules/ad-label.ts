import type { Nomination, Rule, View } from './rule.ts';

/** Where a word is a link, an entry or a cell, it is not the label of the block around it. */
const ENTRIES = 'a, li, nav, td, th, dt, dd, button, label, summary, blockquote, menu';
const HEADING = /^h[1-6]$/;
const AD_TOKEN =
  /^(?:ads?|adv|advert|advertisement|advertising|advertise|sponsor|sponsored|dfp|gpt|mpu|leaderboard|anzeige|werbung|reklame?|reklama|publicidad|publicite)$/;

/** The words around a paid block, standing alone as a block of their own or between line breaks. */
export const adLabel: Rule = {
  id: 'ad-label',
  kind: 'ad',
  stages: ['draft', 'story'],
  light: true,
  *find(view): Iterable<Nomination> {
    for (const element of view.saying('advertisement')) {
      if (isLabel(view, element)) yield { target: view.whole(element), evidence: 'words' };
    }
    for (const line of view.root.querySelectorAll('br')) yield* betweenBreaks(view, line);
  },
};

function isLabel(view: View, element: Element): boolean {
  const { advertisement } = view.meaning(element);
  if (!advertisement || element.closest(ENTRIES)) return false;
  if (advertisement === 'unsure') return isInAdBox(view, element);
  return !HEADING.test(element.localName) || !opensSection(view, element);
}

/** A heading that is followed by prose names a section of the story. */
function opensSection(view: View, heading: Element): boolean {
  const next = view.after(heading);
  return next !== null && view.size(next).prose > 0 && !isInAdBox(view, heading);
}

function isInAdBox(view: View, element: Element): boolean {
  const boxes = [element, element.parentElement, element.parentElement?.parentElement];
  return boxes.some(
    box =>
      box &&
      view.size(box).prose === 0 &&
      view.tokens(box).some(token => token.split(/[-_]+/).some(part => AD_TOKEN.test(part))),
  );
}

/** A label on a line of its own inside a paragraph: the text node between two breaks. */
function* betweenBreaks(view: View, element: Element): Iterable<Nomination> {
  for (const node of [element.nextSibling, element.previousSibling]) {
    if (node?.nodeType !== 3) continue;
    const line = node as Text;
    if (line.data.length > 120 || line.data.trim() === '' || !endsLine(line)) continue;
    if (view.meaningOf(line.data).advertisement === 'sure') yield { target: line, evidence: 'words' };
  }
}

function endsLine(line: Text): boolean {
  return isBreak(line.previousSibling) && isBreak(line.nextSibling);
}

function isBreak(node: ChildNode | null): boolean {
  return node === null || node.nodeName === 'BR' || node.nodeName === 'br';
}
