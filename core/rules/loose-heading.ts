import type { Nomination, Rule, View } from './rule.ts';

const HEADING = /^h[1-6]$/;

/** A heading that is left with nothing to head at the end of a story: what it named was clutter, or is not shown. */
export const looseHeading: Rule = {
  id: 'loose-heading',
  kind: 'boilerplate',
  stages: ['story'],
  *find(view): Iterable<Nomination> {
    for (const element of [...view.elements].reverse()) {
      if (!HEADING.test(element.localName) && !isLabel(view, element)) continue;
      if (view.textAfter(element, view.root) > 0 || followedByMedia(view, element)) return;
      yield { target: view.whole(element), evidence: 'words' };
      return;
    }
  },
};

/** "More about:" on a line of its own. */
function isLabel(view: View, element: Element): boolean {
  const text = view.short(element);
  return element.localName === 'p' && text.length > 0 && text.length < 40 && /[:：]$/.test(text);
}

function followedByMedia(view: View, element: Element): boolean {
  for (let node: Element | null = element; node && node !== view.root; node = node.parentElement)
    if (view.after(node)) return true;
  return view.size(element).media > 0;
}
