import { fold } from '../text/fold.ts';
import { whereTo } from '../text/site.ts';
import { meaningOf } from './labels/index.ts';
import type { Nomination, Rule, View } from './rule.ts';

const BLOCKS = new Set('p div blockquote h2 h3 h4 h5 h6 li span strong b em section aside center'.split(' '));
/** What parts the words from the link. */
const SEPARATOR = /[:：|»›>→▶►➤⇒👉]|\s[–—-]\s/u;
const HALF = 0.5;

/** "Read also: …": a line in the story whose words and link send the reader to another story. */
export const readAlso: Rule = {
  id: 'read-also',
  kind: 'teaser',
  stages: ['draft', 'story'],
  *find(view): Iterable<Nomination> {
    for (const element of view.elements) {
      if (isLine(view, element)) yield { target: view.whole(element), evidence: 'words' };
    }
  },
};

function isLine(view: View, element: Element): boolean {
  const { links, prose, media } = view.size(element);
  if (links === 0 || links > 3 || prose > 0 || media > 1 || !BLOCKS.has(element.localName)) return false;
  if (view.linkShare(element) < HALF || element.closest('nav, table')) return false;
  const text = view.short(element);
  return text !== '' && text.length <= 260 && opensWithLabel(element, text) && leadsAway(view, element);
}

function opensWithLabel(element: Element, text: string): boolean {
  const parted = text.split(SEPARATOR, 1)[0] ?? '';
  if (parted.length < text.length && isInvitation(parted)) return true;
  const link = element.querySelector('a[href]');
  const linked = link?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const start = linked === '' ? -1 : text.indexOf(linked);
  return start > 0 && isInvitation(text.slice(0, start));
}

function isInvitation(words: string): boolean {
  if (words.length > 60) return false;
  const { readAlso, relatedPosts } = meaningOf(fold(words));
  return readAlso !== undefined || relatedPosts !== undefined;
}

/** At least one link leads to another page; a list of contents does not. */
function leadsAway(view: View, element: Element): boolean {
  return [...element.querySelectorAll('a[href]')].some(link => whereTo(link, view.survey.url) !== 'same-page');
}
