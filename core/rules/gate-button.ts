import type { Nomination, Rule, View } from './rule.ts';

/** "Read more", "Unlock", "Continue reading": the button, never the text that it hides. */
export const gateButton: Rule = {
  id: 'gate-button',
  kind: 'interstitial',
  stages: ['draft', 'story'],
  *find(view): Iterable<Nomination> {
    for (const element of view.saying('readMore')) {
      if (view.size(element).media <= 1 && isButton(view, element))
        yield { target: view.whole(element), evidence: 'words' };
    }
  },
};

function isButton(view: View, element: Element): boolean {
  const { readMore } = view.meaning(element);
  if (!readMore || element.closest('td, blockquote, li')) return false;
  if (isPressed(element) || isLeftOver(view, element)) return true;
  return (
    readMore === 'sure' &&
    element.localName === 'a' &&
    view.linkShare(view.whole(element)) === 1 &&
    view.standsAlone(element)
  );
}

function isPressed(element: Element): boolean {
  return element.localName === 'button' || element.localName === 'summary' || element.getAttribute('role') === 'button';
}

/** The words of a button that lost it: a paragraph of nothing else, without an end to its sentence. */
function isLeftOver(view: View, element: Element): boolean {
  if (!view.says(element, 'readMore') || !/^(?:p|div|span)$/.test(element.localName)) return false;
  const words = view.short(element);
  return (
    view.size(element).links === 0 && /^\p{Lu}/u.test(words) && !/[.!?”"]$/.test(words) && view.standsAlone(element)
  );
}
