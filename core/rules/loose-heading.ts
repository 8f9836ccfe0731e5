import { sentences } from './labels/sentences.ts';
import type { Nomination, Rule, View } from './rule.ts';

/** A comma or a star that is left over is nothing to head. */
const SCRAP = 4;
const HEADING = /^h[1-6]$/;
/** A heading of so many words with a full stop is a sentence. */
const SENTENCE = 6;

/** Headings that are left with nothing to head: what they named was clutter, or is not shown. */
export const looseHeading: Rule = {
  id: 'loose-heading',
  kind: 'boilerplate',
  stages: ['story'],
  *find(view): Iterable<Nomination> {
    for (const element of view.saying('contents'))
      if (hasLostList(view, element)) yield { target: view.whole(element), evidence: 'words' };
    const related = view.saying('relatedPosts').at(-1);
    if (related && view.says(related, 'relatedPosts') && isLast(view, related)) {
      yield { target: view.whole(related), evidence: 'words' };
      return;
    }
    let tail = 0;
    // What holds a picture comes after it here, so that a picture ends the search before the headings above it.
    for (const element of [...view.elements].reverse()) {
      const { text, media } = view.size(element);
      if (media > 0) return;
      if (HEADING.test(element.localName) && isSentence(view, element)) return;
      if (!HEADING.test(element.localName) && !(tail === 0 && isLabel(view, element))) continue;
      if (view.textAfter(element, view.root) >= tail + SCRAP) return;
      yield { target: view.whole(element), evidence: 'words' };
      tail += text;
    }
  },
};

/** The last words of a story may stand as large as a heading. */
function isSentence(view: View, element: Element): boolean {
  const text = view.short(element);
  return view.size(element).links === 0 && /[.…]["”’»)]*$/.test(text) && text.split(' ').length >= SENTENCE;
}

/** Whether "Table of contents" stands over no list; where such words may name a part of the story, over its next part. */
function hasLostList(view: View, label: Element): boolean {
  const next = view.after(view.whole(label));
  if (label.closest('li, td, nav') || !next) return false;
  if (!view.says(label, 'contents'))
    return HEADING.test(next.localName) && (!HEADING.test(label.localName) || next.localName <= label.localName);
  return view.size(next).links < 2 && !/^(?:[uo]l|nav|table)$/.test(next.localName) && !next.querySelector('ul, ol');
}

/** Words by which a box of other stories begins, in a wrapper of its own. */
const BOX = sentences([
  /^(?:(?:the )?(?:best|more|most|latest|must|trending|related|recommended|popular|in this|see|watch|top|news|mehr|weitere|aktuelle|neueste|nachrichten) |[^\p{Ll}]+$)/iu,
]);
const LAST_WORDS = sentences([/^(?:the )?(?:ends?|fin|finis)$/i]);

/** "More about:" on a line of its own, "Share", or "BEST OF OUR SITE" in a box that is empty by now. */
function isLabel(view: View, element: Element): boolean {
  const text = view.short(element);
  const { share, comments, promo } = view.meaning(element);
  if ((share || comments || promo) && /^(?:p|div|span)$/.test(element.localName) && !/[.!?…]$/.test(text)) return true;
  if (element.localName !== 'p' || text.length === 0 || text.length >= 40) return false;
  return (
    /[:：]$/.test(text) ||
    (isBoxed(view, element) &&
      BOX().some(box => box.test(text)) &&
      /^[\p{L}\s&'’]+$/u.test(text) &&
      !LAST_WORDS().some(last => last.test(text)))
  );
}

/** Whether it stands alone in a box while the paragraphs before it stand in none. */
function isBoxed(view: View, element: Element): boolean {
  const whole = view.whole(element);
  return whole !== element && /^(?:div|section|aside)$/.test(whole.localName) && view.before(whole)?.localName === 'p';
}

function isLast(view: View, element: Element): boolean {
  return view.textAfter(element, view.root) < SCRAP && !followedByMedia(view, element);
}

function followedByMedia(view: View, element: Element): boolean {
  for (let node: Element | null = element; node && node !== view.root; node = node.parentElement)
    if (view.after(node)) return true;
  return view.size(element).media > 0;
}
