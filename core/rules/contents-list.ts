import { whereTo } from '../text/site.ts';
import type { Nomination, Rule, View } from './rule.ts';

const LEAST = 3;
/** The part of its entries that must be headings of the story, word for word: a page may shorten one now and then. */
const MOST = 0.7;
/** How far down it may stand, as a share of the story's text: what comes later leads to other things. */
const DEEPEST = 0.25;
/** A line with so many characters before its colon is more than "Jump to:", and says that the list is the story's. */
const ANNOUNCED = /.{16}[:：]\s*$/s;
const NUMBER = /^(?:\d+ )+/;

/** The list of the story's headings: the reader has one of its own, and each of them is read further down. */
export const contentsList: Rule = {
  id: 'contents-list',
  kind: 'navigation',
  stages: ['story'],
  *find(view): Iterable<Nomination> {
    const headings = new Set(
      [...view.root.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(heading => wordsOf(view, heading)),
    );
    for (const list of view.root.querySelectorAll('ul, ol')) {
      if (!isContents(view, list)) continue;
      const entries = [...list.querySelectorAll('a')].map(link => wordsOf(view, link));
      const known = entries.filter(entry => headings.has(entry));
      if (known.length >= Math.max(LEAST, entries.length * MOST))
        yield { target: view.whole(list), evidence: 'structure' };
    }
  },
};

/** Nothing but links within the page, near the top, and not what a sentence with a colon announces. */
function isContents(view: View, list: Element): boolean {
  if (view.size(list).links < LEAST || view.linkShare(list) < 0.9 || view.depth(list) > DEEPEST) return false;
  if (list.parentElement?.closest('ul, ol, td')) return false;
  const before = view.before(view.whole(list));
  if (before && ANNOUNCED.test(before.textContent)) return false;
  return [...list.querySelectorAll('a[href]')].every(link => whereTo(link, view.survey.url) === 'same-page');
}

function wordsOf(view: View, element: Element): string {
  return view.folded(element).replace(NUMBER, '');
}
