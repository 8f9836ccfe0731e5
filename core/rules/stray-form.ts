import type { Rule } from './clause.ts';

/** A form that the story can do without: search, sign-in, poll, contact. A form around the whole page is none. */
export const strayForm: Rule = {
  id: 'stray-form',
  kind: 'form',
  light: true,
  clauses: [
    {
      why: 'fields',
      marks: 'form, [role="search"], [role="form"]',
      size: { chars: [0, 700], fields: [1, 1000] },
    },
    { why: 'button', marks: 'form, [role="search"], [role="form"]', size: { chars: [0, 79] } },
  ],
};
