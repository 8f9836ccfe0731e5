import type { Nomination, Rule, View } from './rule.ts';

const LONG = 700;

/** A form that the story can do without: search, sign-in, poll, contact. A form around the whole page is none. */
export const strayForm: Rule = {
  id: 'stray-form',
  kind: 'form',
  stages: ['draft', 'story'],
  light: true,
  *find(view): Iterable<Nomination> {
    for (const element of view.root.querySelectorAll('form, [role="search"], [role="form"]')) {
      if (isForm(view, element)) yield { target: element, evidence: 'structure' };
    }
  },
};

function isForm(view: View, element: Element): boolean {
  const { fields, text } = view.size(element);
  return text <= LONG && (fields > 0 || text < 80);
}
