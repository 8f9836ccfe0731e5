import { sentences } from './labels/sentences.ts';
import type { Nomination, Rule, Size, View } from './rule.ts';

const TOKENS = sentences([
  /^(?:tags-links|cat-links|post-tags?|tagcloud|td-post-source-tags|td-tags|entry-tags|article-tags|tags-list|tag-list|taglist|post-categories|entry-categories|article__tags|story-tags|tag-links|topics-list|tags|post_tags|meta-category)$/,
]);
const TAG_PATHS = sentences([
  /\/(?:tags?|topics?|category|categories|kategorie|thema|themen|etiqueta|etiquetas|tema|temas|label|keyword|keywords|schlagwort|sujet|mot-cle|teme|eticheta)\//,
]);

/** Tags, categories and "posted in": links to the lists that a story is in. */
export const tagList: Rule = {
  id: 'tag-list',
  kind: 'navigation',
  stages: ['draft', 'story'],
  *find(view): Iterable<Nomination> {
    for (const element of TOKENS().flatMap(token => view.named(token))) {
      if (isSmall(view, element)) yield { target: element, evidence: 'structure' };
    }
    for (const element of view.saying('meta')) {
      if (isFiled(element)) yield { target: view.whole(element), evidence: 'words' };
    }
    for (const element of view.sized(isListSized)) {
      if (isSmall(view, element) && isList(view, element)) yield { target: view.whole(element), evidence: 'structure' };
    }
  },
};

/** Whether it leads to such a list: a sentence of the story does not. */
function isFiled(element: Element): boolean {
  return !element.closest('td, blockquote') && [...element.querySelectorAll('a[href]')].some(isTag);
}

function isSmall(view: View, element: Element): boolean {
  const { prose, links, text } = view.size(element);
  return links > 0 && prose === 0 && text <= 600 && element.localName !== 'a';
}

function isListSized({ prose, links, text, linked }: Size): boolean {
  return links > 0 && links <= 30 && prose === 0 && text > 0 && text <= 600 && linked >= text * 0.2;
}

/** "Tags: harbours, lamps", or nothing but links to such lists. */
function isList(view: View, element: Element): boolean {
  const { links } = view.size(element);
  if (!isLabelled(view, element) && (links < 2 || view.linkShare(element) < 0.7)) return false;
  const anchors = [...element.querySelectorAll('a[href]')];
  if (anchors.length !== links || element.closest('td, blockquote')) return false;
  return isLabelled(view, element) || anchors.every(isTag);
}

function isLabelled(view: View, element: Element): boolean {
  const text = view.short(element);
  const end = text.search(/[:：]/);
  return end > 0 && end < 40 && view.meaningOf(text.slice(0, end)).meta !== undefined;
}

function isTag(link: Element): boolean {
  if (/\btag\b/.test(link.getAttribute('rel') ?? '')) return true;
  const path = `${(link.getAttribute('href') ?? '').toLowerCase()}/`;
  return TAG_PATHS().some(tag => tag.test(path));
}
