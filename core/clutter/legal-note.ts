import { fold } from '../text/fold.ts';
import type { Rule, Shape } from './clause.ts';
import { meets } from './look.ts';
import { either, isNarrated, isSpoken } from './shapes.ts';
import { words } from './tokens.ts';

const QUOTED = words('blockquote td figcaption');
/** A short line that begins with the sign itself. */
const SIGN = /^(?:©|\(c\) ?(?:19|20)\d\d|copyright ?[©:])/i;
/** Such a note is a paragraph at most. */
const LONGEST_NOTE = 700;

/** Who is paid when somebody buys: one word of each list (folded), by language. */
const PAID: readonly ReadonlySet<string>[] = [
  words('commission commissions compensation revenue affiliate affiliates fee provision provisionen'),
  words('earn earns earned receive receives get paid make collect erhalten bekommen'),
  words('link links purchase purchases buy kauf'),
  words('we our us my you your wir uns sie du'),
];

const isSigned: Shape = (subject, look) => SIGN.test(look.only(subject)?.text.slice(0, 40) ?? '');

/** A note that says that links pay: it speaks of money, of who gets it, of links, and to the reader. */
const isPaidNote: Shape = (subject, look) => {
  const block = look.only(subject);
  if (!block || block !== subject || block.kind === 'heading') return false;
  const said = new Set(fold(block.text.slice(0, LONGEST_NOTE)).split(' '));
  return PAID.every(list => meets(said, list));
};

/** A comma parts what was published from what a story tells of it. */
const goesOn: Shape = (subject, look) => look.only(subject)?.text.includes(', ') ?? false;

/** Copyright lines, affiliate notes and terms. */
export const legalNote: Rule = {
  id: 'legal-note',
  kind: 'boilerplate',
  clauses: [
    { why: 'sign', size: { chars: [1, 199] }, notIn: QUOTED, shape: isSigned },
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
      size: { chars: [30, LONGEST_NOTE], media: [0, 0], fields: [0, 0] },
      notIn: QUOTED,
      shape: isPaidNote,
      unless: either(isNarrated, isSpoken),
      takes: (subject, look) => [look.page.whole(subject)],
    },
  ],
};
