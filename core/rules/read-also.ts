import { fold } from '../text/fold.ts';
import { whereTo } from '../text/site.ts';
import { labelAtStart, meaningOf } from './labels/index.ts';
import { sentences } from './labels/sentences.ts';
import type { Nomination, Rule, Size, View } from './rule.ts';

const BLOCKS = new Set('p div blockquote h2 h3 h4 h5 h6 li span strong b em section aside center'.split(' '));
/** What parts the words from the link. */
const SEPARATOR = /[:：|»›>→▶►➤⇒👉]|\s[–—-]\s/u;
const HALF = 0.5;
const MOSTLY_LINK = 0.75;
/** Folded words before a headline of the same site; before what stands elsewhere they name a source. */
const POINTERS = sentences({
  en: [
    /^(?:watch|see|listen|video|videos|photos|gallery|podcast|explainer)(?: (?:also|more|now|here|live|next))? (?=.{20})/,
  ],
  de: [/^(?:videos?|fotos|bilder|bildergalerie|galerie|podcast|interview|kommentar|hintergrund) (?=.{20})/],
  'es fr it pt': [/^(?:videos?|fotos|galeria|galerie|podcast|en images) (?=.{20})/],
});
/** How a site's own software ends what it takes from the beginning of a story. */
const EXCERPT = /\[(?:…|\.{3})\]\s*$/;
const LONGEST_EXCERPT = 600;

/** "Read also: …": a line in the story whose words and link send the reader to another story. */
export const readAlso: Rule = {
  id: 'read-also',
  kind: 'teaser',
  stages: ['draft', 'story'],
  *find(view): Iterable<Nomination> {
    const lines = [...view.sized(isLineSized), ...view.saying('readAlso', 'relatedPosts')];
    for (const element of view.inOrder(lines)) {
      if (!isLine(view, element)) continue;
      const target = view.whole(element);
      yield { target, evidence: 'words' };
      const next = view.after(target);
      if (next && view.size(next).text < LONGEST_EXCERPT && EXCERPT.test(next.textContent))
        yield { target: next, evidence: 'words' };
    }
  },
};

function isLineSized({ links, prose, media, text, linked }: Size): boolean {
  return links > 0 && links <= 3 && prose === 0 && media <= 1 && text > 0 && linked >= text * HALF;
}

function isLine(view: View, element: Element): boolean {
  if (isBareLabel(view, element)) return true;
  if (!isLineSized(view.size(element)) || !BLOCKS.has(element.localName)) return false;
  if (element.closest('nav, table')) return false;
  const text = view.short(element);
  if (text === '' || text.length > 260) return false;
  return (
    (opensWithLabel(element, text) || isAllCall(view, element) || isPointer(view, element, text)) &&
    leadsAway(view, element)
  );
}

/** "Watch: …", "Photos | …": a headline of this site, and hardly a word beside it. */
function isPointer(view: View, element: Element, text: string): boolean {
  if (!/^\S+(?: \S+)?\s*[:|]/.test(text) || view.linkShare(element) < MOSTLY_LINK || element.closest('li'))
    return false;
  return (
    view.reads(element, POINTERS()) &&
    [...element.querySelectorAll('a[href]')].every(link => whereTo(link, view.survey.url) === 'same-site')
  );
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

/** "Read next:" on a line of its own, whatever followed it. */
function isBareLabel(view: View, element: Element): boolean {
  if (!/^(?:p|div|strong|b|em)$/.test(element.localName) || !/[:：]\s*$/.test(view.short(element))) return false;
  const { readAlso, relatedPosts } = view.meaning(element);
  if (readAlso !== 'sure' && relatedPosts !== 'sure') return false;
  const next = view.after(view.whole(element));
  return next === null || !/^(?:ul|ol|dl|table|blockquote|pre)$/.test(next.localName);
}

/** "Also on our site" before a headline, all of it one link. */
const ALSO = sentences({
  en: [
    /^(?:also (?:on|in|from|by)|see also|read also|also read|related(?: story| article| video)?|read more) (?=.{15})/,
  ],
});

/** "Read more on the harbour by clicking here", all of it one link. */
function isAllCall(view: View, element: Element): boolean {
  if (
    view.linkShare(element) === 1 &&
    view.reads(element, ALSO()) &&
    !element.closest('li') &&
    !/[.!?]$/.test(view.short(element))
  )
    return true;
  if (view.linkShare(element) < 1 || view.size(element).text > 90 || element.closest('li')) return false;
  const key = view.folded(element);
  const start = labelAtStart(key, ['readMore']);
  return (
    start > 1 &&
    key.split(' ').length > start &&
    /^(?:read|see|view) /.test(key) &&
    /[A-Z]{4}|\b(?:here|more on)\b/.test(view.short(element))
  );
}
