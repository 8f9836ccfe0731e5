import type { Nomination, Rule, View } from './rule.ts';

/** "Read more", "Unlock", "Continue reading": the button, never the text that it hides. */
export const gateButton: Rule = {
  id: 'gate-button',
  kind: 'interstitial',
  stages: ['draft', 'story'],
  *find(view): Iterable<Nomination> {
    for (const element of view.elements) {
      const { text, media } = view.size(element);
      if (text > 0 && text <= 60 && media <= 1 && isButton(view, element))
        yield { target: view.whole(element), evidence: 'words' };
    }
  },
};

function isButton(view: View, element: Element): boolean {
  const { readMore } = view.meaning(element);
  if (!readMore || element.closest('td, blockquote')) return false;
  if (isPressed(element)) return true;
  return (
    readMore === 'sure' &&
    element.localName === 'a' &&
    view.linkShare(view.whole(element)) === 1 &&
    standsAlone(view, element)
  );
}

function isPressed(element: Element): boolean {
  return element.localName === 'button' || element.localName === 'summary' || element.getAttribute('role') === 'button';
}

/** A link that is a block of its own, not the last words of a sentence or an entry of a list. */
function standsAlone(view: View, element: Element): boolean {
  const whole = view.whole(element);
  return whole.localName !== 'li' && (whole !== element || !hasTextBeside(element));
}

function hasTextBeside(element: Element): boolean {
  return [element.previousSibling, element.nextSibling].some(
    node => node?.nodeType === 3 && (node as Text).data.trim() !== '',
  );
}
