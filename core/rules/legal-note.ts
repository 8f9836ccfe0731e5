import { isBlock } from '../blocks/block.ts';
import { words } from '../lexicon/tokens.ts';
import { fold } from '../text/fold.ts';
import type { Rule, Shape } from './clause.ts';
import { either, isNarrated, isSpoken } from './shapes.ts';

const QUOTED = words('blockquote td figcaption');
/** A short line that begins with the sign itself. */
const SIGN = /^(?:©|\(c\) ?(?:19|20)\d\d|copyright ?[©:])/i;
/** Such a note is a paragraph at most. */
const LONGEST_NOTE = 700;

/** How much of a note is read for who speaks to whom in it. */
const OPENING = 300;

const isSigned: Shape = (subject, look) => SIGN.test(look.only(subject)?.text.slice(0, 40) ?? '');

/** A note that says to the reader who is paid when somebody buys. */
const isPaidNote: Shape = (subject, { page }) => {
  if (!isBlock(subject) || subject.kind === 'heading') return false;
  const key = page.key(subject) || fold(subject.text.slice(0, OPENING));
  const toReader = page.lexicon.wordsFor('legal-note: to-reader');
  return page.meaningOf(key).paid === 'sure' && key.split(' ').some(word => toReader.has(word));
};

/** A comma parts what was published from what a story tells of it. */
const goesOn: Shape = (subject, look) => look.only(subject)?.text.includes(', ') ?? false;

/** Copyright lines, affiliate notes and terms. */
export const legalNote: Rule = {
  id: 'legal-note',
  kind: 'boilerplate',
  clauses: [
    { why: 'sign', line: true, size: { chars: [1, 199] }, notIn: QUOTED, shape: isSigned },
    { why: 'label', says: ['legal', 'smallPrint'], notIn: QUOTED, unless: either(isNarrated, isSpoken) },
    {
      why: 'source',
      says: ['source'],
      size: { chars: [1, 100] },
      notIn: QUOTED,
      unless: either(isNarrated, isSpoken, goesOn),
    },
    { why: 'reprint', says: ['reprint'], size: { links: [1, 10] }, notIn: QUOTED },
    {
      why: 'paid-links',
      line: true,
      size: { chars: [30, LONGEST_NOTE], media: [0, 0], fields: [0, 0] },
      notIn: QUOTED,
      shape: isPaidNote,
      unless: either(isNarrated, isSpoken),
    },
  ],
};
