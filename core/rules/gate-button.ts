import { words } from '../lexicon/tokens.ts';
import type { Rule, Shape } from './clause.ts';
import { endsSentence, isAllLink, isPressed } from './shapes.ts';

const QUOTED = words('td blockquote li');

/** The words of a button that lost it: a paragraph of nothing else, without an end to its sentence. */
const isLeftOver: Shape = (subject, look) => {
  const block = look.only(subject);
  return block !== undefined && block.links === 0 && block.kind === 'text' && /^\p{Lu}/u.test(block.text);
};

/** "Read more", "Unlock", "Continue reading": the button, never the text that it hides. */
export const gateButton: Rule = {
  id: 'gate-button',
  kind: 'interstitial',
  clauses: [
    { why: 'button', hints: ['readMore'], notIn: QUOTED, size: { media: [0, 1] }, shape: isPressed },
    { why: 'link', says: ['readMore'], notIn: QUOTED, size: { media: [0, 1] }, shape: isAllLink },
    {
      why: 'left-over',
      says: ['readMore'],
      notIn: QUOTED,
      size: { media: [0, 1] },
      shape: isLeftOver,
      unless: endsSentence,
    },
  ],
};
