import { isBlock, type Subject } from '../blocks/block.ts';
import { words } from '../lexicon/tokens.ts';
import type { Clause, Rule } from './clause.ts';
import type { Look } from './look.ts';
import { opensText } from './shapes.ts';

/** Where a word is a link, an entry or a cell, it is not the label of the block around it. */
const ENTRIES = words('a li nav td th dt dd button label summary blockquote menu');

/** Whether one of the boxes right around it is called an ad. */
function isInAdBox(subject: Subject, look: Look): boolean {
  let box: Subject | null = subject;
  for (let up = 0; box && up < 3 && box.prose === 0; up++) {
    if (look.isNamed(box, 'ad-label: box')) return true;
    box = isBlock(box) ? box.container : box.parent;
  }
  return false;
}

/** A heading of a low rank, or one beside an empty box: it heads nothing of the text that follows. */
function headsSlot(subject: Subject, { page }: Look): boolean {
  const whole = page.whole(subject);
  return !isBlock(whole) && (/^h[56]$/.test(whole.tag) || whole.element.childElementCount > 1);
}

const LABEL: Pick<Clause, 'notIn'> = { notIn: ENTRIES };

/** The words around a paid block, standing alone as a block of their own or between line breaks. */
export const adLabel: Rule = {
  id: 'ad-label',
  kind: 'ad',
  light: true,
  clauses: [
    {
      ...LABEL,
      why: 'label',
      says: ['advertisement'],
      unless: (subject, look) => opensText(subject, look) && !isInAdBox(subject, look) && !headsSlot(subject, look),
    },
    { ...LABEL, why: 'label-in-ad-box', hints: ['advertisement'], shape: isInAdBox },
  ],
};
