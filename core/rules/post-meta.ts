import { isBlock } from '../blocks/block.ts';
import { words } from '../lexicon/tokens.ts';
import type { Rule, Shape } from './clause.ts';

const SHORT = { chars: [1, 160], prose: 0 } as const;

/** A box, and no word within a line. */
const isBox: Shape = subject => !isBlock(subject);

/** View counts, star ratings, reading times and "by admin": what the page says of itself. */
export const postMeta: Rule = {
  id: 'post-meta',
  kind: 'boilerplate',
  clauses: [
    {
      why: 'plugin',
      vendor: 'post-meta: plugin',
      size: SHORT,
    },
    {
      why: 'print-only',
      token: 'post-meta: print-only',
      size: { chars: [0, 2000] },
      shape: isBox,
    },
    {
      why: 'print-only',
      token: 'post-meta: print-only 2',
      size: { chars: [0, 2000] },
      shape: (subject, look) => look.namesOf(subject).some(({ tokens: own }) => own.includes('d-none')),
    },
    {
      why: 'tooltip',
      named: [words('tooltip')],
      size: { chars: [1, 700], fields: [0, 0] },
      notIn: words('p li td'),
      shape: isBox,
    },
    { why: 'count', says: ['count'], size: SHORT, notIn: words('td blockquote li h1 h2') },
  ],
};
