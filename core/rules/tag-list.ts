import { namedLike } from '../text/names.ts';
import { targetOf } from '../text/site.ts';
import type { Nomination, Rule, View } from './rule.ts';

const TOKENS =
  /^(?:tags-links|cat-links|post-tags?|tagcloud|td-post-source-tags|td-tags|entry-tags|article-tags|tags-list|tag-list|taglist|post-categories|entry-categories|article__tags|story-tags|tag-links|topics-list|tags|post_tags|meta-category)$/;
const isNamedSo = namedLike([TOKENS]);
const TAG_PATH =
  /\/(?:tags?|topics?|category|categories|kategorie|thema|themen|etiqueta|etiquetas|tema|temas|label|keyword|keywords|schlagwort|sujet|mot-cle|teme|eticheta)\//;

/** Tags, categories and "posted in": links to the lists that a story is in. */
export const tagList: Rule = {
  id: 'tag-list',
  kind: 'navigation',
  stages: ['draft', 'story'],
  *find(view): Iterable<Nomination> {
    for (const element of view.elements) {
      const { prose, links, text } = view.size(element);
      if (links === 0 || prose > 0 || text > 600 || element.localName === 'a') continue;
      if (isNamedSo(view.tokens(element))) yield { target: element, evidence: 'structure' };
      else if (isList(view, element)) yield { target: view.whole(element), evidence: 'structure' };
    }
  },
};

/** "Tags: harbours, lamps", or nothing but links to such lists. */
function isList(view: View, element: Element): boolean {
  if (element.closest('td, blockquote')) return false;
  const anchors = [...element.querySelectorAll('a[href]')];
  if (anchors.length === 0 || anchors.length !== view.size(element).links) return false;
  const tagged = anchors.filter(link => isTag(view, link)).length;
  const label = view.meaningOf((view.short(element).split(/[:：]/, 1)[0] ?? '').slice(0, 40)).meta;
  if (label && view.short(element).includes(':')) return view.linkShare(element) >= 0.4;
  return anchors.length > 1 && tagged === anchors.length && view.linkShare(element) >= 0.7;
}

function isTag(view: View, link: Element): boolean {
  if (/\btag\b/.test(link.getAttribute('rel') ?? '')) return true;
  const url = targetOf(link, view.survey.url);
  return url !== null && TAG_PATH.test(`${url.pathname.toLowerCase()}/`);
}
