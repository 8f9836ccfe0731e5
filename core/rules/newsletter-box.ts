import { words } from '../lexicon/tokens.ts';
import type { Rule, Shape } from './clause.ts';
import { either, isNarrated, isSpoken, opensText } from './shapes.ts';

/** Blocks of a box that are looked at for what it asks. */
const MANY = 12;

/** Whether one of its lines asks for the reader's address. */
const asks: Shape = (subject, look) =>
  look.page
    .blocksOf(subject)
    .slice(0, MANY)
    .some(block => look.says(block, 'newsletter') || look.says(block, 'promo', 'unsure'));

/** Newsletter and subscription boxes: by plugin, by name with a field or a request, by the request alone. */
export const newsletterBox: Rule = {
  id: 'newsletter-box',
  kind: 'promo',
  clauses: [
    {
      why: 'plugin',
      vendor: 'newsletter-box: plugin',
    },
    { why: 'form', named: ['newsletter-box: words'], size: { chars: [0, 900], fields: [1, 20] } },
    { why: 'named-request', named: ['newsletter-box: words'], size: { chars: [1, 900] }, shape: asks },
    { why: 'form-request', size: { chars: [1, 600], prose: 300, fields: [1, 12] }, shape: asks },
    {
      why: 'request',
      says: ['newsletter'],
      notIn: words('a td li blockquote'),
      unless: either(isNarrated, isSpoken, opensText),
    },
  ],
};
