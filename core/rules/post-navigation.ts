import { namedLike } from '../text/names.ts';
import type { Nomination, Rule, View } from './rule.ts';

const TOKENS =
  /^(?:post-navigation|nav-links|nav-previous|nav-next|td-post-next-prev|page-links|post-nav-links|multiple-post-pages|posts-navigation|pagination|pager|wp-pagenavi|page-numbers|post-nav|prev-next|prevnext|next-prev|skip-link|back-to-top|scroll-to-top|infinite-handle|article-pagination|post-pagination)$/;
const isNamedSo = namedLike([TOKENS]);
const LANDMARKS = new Set(['navigation', 'menu', 'menubar', 'tablist']);

/** Links to the previous and the next story, numbers of pages, menus, "back to top". */
export const postNavigation: Rule = {
  id: 'post-navigation',
  kind: 'navigation',
  stages: ['draft', 'story'],
  *find(view): Iterable<Nomination> {
    for (const element of view.elements) {
      const { text, prose, links } = view.size(element);
      if (text === 0 || prose > 0) continue;
      if (view.isNamed(element, TOKENS)) yield { target: element, evidence: 'structure' };
      else if (isMenu(view, element)) yield { target: element, evidence: 'structure' };
      else if (links > 0 && isStep(view, element)) yield { target: view.whole(element), evidence: 'words' };
    }
  },
};

/** A menu of links to other pages. A list of contents leads to this one and stays. */
function isMenu(view: View, element: Element): boolean {
  const role = element.getAttribute('role') ?? '';
  if (element.localName !== 'nav' && !LANDMARKS.has(role)) return false;
  const links = [...element.querySelectorAll('a[href]')];
  const away = links.filter(link => !(link.getAttribute('href') ?? '').startsWith('#'));
  return view.linkShare(element) >= 0.6 && away.length >= links.length * 0.5 && links.length > 0;
}

/** "Next", "« Previous post", "Pages: 1 2 3": all of it links or numbers. */
function isStep(view: View, element: Element): boolean {
  const { text, links } = view.size(element);
  if (text > 200) return false;
  const { paging } = view.meaning(element);
  if (paging) return view.linkShare(element) > 0.9;
  const key = view.folded(element);
  if (/^(?:\d+ ?)+$/.test(key)) return links > 1 && view.linkShare(element) > 0.5;
  return (
    links <= 20 && /^(?:page|pages|pagina|paginas|seite|seiten|pagini) (?:\d+ ?)+(?:next|weiter|suivante?)?$/.test(key)
  );
}
