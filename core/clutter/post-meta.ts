import { isBlock } from '../blocks/block.ts';
import type { Rule, Shape } from './clause.ts';
import { tokens, words } from './tokens.ts';

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
      vendor: tokens(`td-post-views* meta-views* post-views* entry-views* views-count* kk-star-ratings* post-ratings*
        rmp-widgets-container* rmp-rating-widget* star-rating* rating-stars* wp-postratings* yasr-* reading-time*
        read-time* span-reading-time* rt-reading-time*`),
      size: SHORT,
    },
    {
      why: 'print-only',
      token: tokens(
        'show-for-print* visible-print* print-only printonly print-header print-footer only-print onlyprint',
      ),
      size: { chars: [0, 2000] },
      shape: isBox,
    },
    {
      why: 'print-only',
      token: tokens('d-print-block d-print-inline d-print-flex'),
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
