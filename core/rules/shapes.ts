import { isBlock, type Subject } from '../blocks/block.ts';
import { endsSentence as isEnded } from '../text/sentence.ts';
import type { Shape } from './clause.ts';
import type { Look } from './look.ts';

/** One of these. */
export function either(...shapes: readonly Shape[]): Shape {
  return (subject, look) => shapes.some(shape => shape(subject, look));
}

/** A heading that is followed by running text names a part of a story, if no section of its own parts it from that. */
export const opensText: Shape = (subject, look) => {
  if (look.only(subject)?.kind !== 'heading') return false;
  const whole = look.page.whole(subject);
  if (/^(?:section|aside|form)$/.test(tagOf(whole))) return false;
  const next = look.page.after(whole);
  return next !== null && next.prose > 0;
};

/** Somebody in the story says it: it opens with a quotation mark or a dialogue dash. */
export const isSpoken: Shape = (subject, look) =>
  /^["“”„«»‘’'「『—–-]/.test(look.page.blocks[subject.first]?.text ?? '');

const THEIRS = new Set(['her', 'his']);

/** A sentence that tells of somebody in the third person; what asks something of the reader does not. */
export const isNarrated: Shape = (subject, look) => {
  const block = look.only(subject);
  const said = block ? look.page.key(block).split(' ') : [];
  const telling = look.page.lexicon.wordsFor('shapes: telling');
  // "her" at an end is German.
  return said.some((word, index) => telling.has(word) || (THEIRS.has(word) && index < said.length - 1));
};

/** What ends as a sentence does, in any script. */
export const endsSentence: Shape = (subject, look) => isEnded(look.page.blocks[subject.last - 1]?.text ?? '');

/** Links that lead to other pages of this site. */
export function linksOnSite(subject: Subject, look: Look): number {
  return look.linksOf(subject).filter(({ element }) => look.page.links.whereTo(element) === 'same-site').length;
}

/** At least one link leads to another page. */
export const leadsAway: Shape = (subject, look) =>
  look.linksOf(subject).some(({ element }) => look.page.links.whereTo(element) !== 'same-page');

/** A button, or something that is pressed like one. */
export const isPressed: Shape = (subject, look) => {
  const block = look.only(subject);
  if (!block) return false;
  const elements = [block.container.element, ...block.wraps];
  return elements.some(
    element =>
      element.localName === 'button' || element.localName === 'summary' || element.getAttribute('role') === 'button',
  );
};

/** One link from end to end. */
export const isAllLink: Shape = ({ size, linked }) => size > 0 && linked >= size * 0.95;

/** The tag of the box that a subject is, or is in. */
function tagOf(subject: Subject): string {
  return isBlock(subject) ? subject.container.tag : subject.tag;
}
