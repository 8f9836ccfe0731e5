import type { Nomination, Rule } from './rule.ts';

/** The words around a paid block, standing alone as a block of their own. */
export const adLabel: Rule = {
  id: 'ad-label',
  kind: 'ad',
  light: true,
  *find(draft): Iterable<Nomination> {
    for (const element of draft.querySelectorAll('p, div, span, center, small')) {
      if (element.children.length === 0 && /^advertisements?$/i.test(element.textContent.trim()))
        yield { target: element, evidence: 'words' };
    }
  },
};
