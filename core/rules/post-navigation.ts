import { sentences } from './labels/sentences.ts';
import type { Nomination, Rule, View } from './rule.ts';

const TOKENS = sentences([
  /^(?:post-navigation|nav-links|nav-previous|nav-next|td-post-next-prev|page-links|post-nav-links|multiple-post-pages|posts-navigation|pagination|pager|wp-pagenavi|page-numbers|post-nav|prev-next|prevnext|next-prev|skip-link|back-to-top|scroll-to-top|infinite-handle|article-pagination|post-pagination)$/,
]);
/** What is there for the ear alone: names of the page's parts, and words for what the eye sees. */
const UNSEEN = sentences([
  /^(?:sr-?(?:only|label)|hidecompletely|(?:u-|is-)?visually-?hidden|screen-?reader(?:-text|-only)?|(?:h-)?off-?screen|a11y-hidden|hidden-accessible|aural)$/,
]);
const UNSEEN_MOST = 40;
const NUMBERS = sentences([
  /^\d+(?: \d+)*$/,
  /^(?:page|pages|pagina|paginas|seite|seiten|pagini) \d+(?: \d+)*(?: ?(?:next|weiter|suivante?))?$/,
]);

/** Links to the previous and the next story, numbers of pages, menus, "back to top". */
export const postNavigation: Rule = {
  id: 'post-navigation',
  kind: 'navigation',
  stages: ['draft', 'story'],
  *find(view): Iterable<Nomination> {
    for (const element of TOKENS().flatMap(token => view.named(token))) {
      if (isBare(view, element)) yield { target: element, evidence: 'structure' };
    }
    for (const element of UNSEEN().flatMap(token => view.named(token))) {
      if (isUnseen(view, element)) yield { target: view.whole(element), evidence: 'words' };
    }
    for (const element of view.root.querySelectorAll(
      'nav, [role="navigation"], [role="menu"], [role="menubar"], [role="tablist"]',
    )) {
      if (isBare(view, element) && isMenu(view, element)) yield { target: element, evidence: 'structure' };
    }
    for (const element of [...view.saying('paging'), ...view.reading(NUMBERS())]) {
      if (isBare(view, element) && isStep(view, element) && !element.closest('td, blockquote'))
        yield { target: view.whole(element), evidence: 'words' };
    }
  },
};

/** A menu of links to other pages. A list of contents leads to this one and stays. */
function isMenu(view: View, element: Element): boolean {
  const links = [...element.querySelectorAll('a[href]')];
  const away = links.filter(link => !(link.getAttribute('href') ?? '').startsWith('#'));
  return view.linkShare(element) >= 0.6 && away.length >= links.length * 0.5 && links.length > 0;
}

/** "Next", "« Previous post", "Pages: 1 2 3": all of it links or numbers. */
function isStep(view: View, element: Element): boolean {
  const { text, links } = view.size(element);
  if (text > 200 || links === 0 || links > 20) return false;
  if (view.meaning(element).paging) return view.linkShare(element) > 0.9;
  return /\p{L}/u.test(view.folded(element)) || (links > 1 && view.linkShare(element) > 0.5);
}

/** A line of its own: what stands in a cell, in a list or in a button says what is to be seen there. */
function isUnseen(view: View, element: Element): boolean {
  const { text, media, links } = view.size(element);
  if (text === 0 || text > UNSEEN_MOST || media > 0 || links > 0) return false;
  return !element.closest('h1, td, th, li, dd, dt, figure, a, button, label, math');
}

function isBare(view: View, element: Element): boolean {
  const { text, prose } = view.size(element);
  return text > 0 && prose === 0;
}
