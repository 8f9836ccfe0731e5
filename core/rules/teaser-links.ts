import { whereTo } from '../text/site.ts';
import type { Nomination, Rule, Size, View } from './rule.ts';

const BLOCKS = new Set('p div h2 h3 h4 h5 h6 li ul ol article section aside a figure'.split(' '));
/** How much of a story may be links before the page is taken for a list of links, which is its own story. */
const LIST_PAGE = 0.3;
const TAIL = 0.6;
/** So many links in a list between two paragraphs are asides; more may be what the story is about. */
const MOST_ALONE = 3;
const HEADING = /^h[2-6]$/;

/** A run of headlines that are nothing but links to other stories of this site, with no heading to say so. */
export const teaserLinks: Rule = {
  id: 'teaser-links',
  kind: 'teaser',
  stages: ['story'],
  *find(view): Iterable<Nomination> {
    if (view.total.text === 0 || view.total.linked / view.total.text > LIST_PAGE) return;
    const seen = new Set<Element>();
    for (const element of view.sized(isTeaserSized)) {
      if (seen.has(element) || !isTeaser(view, element)) continue;
      const run = runFrom(view, element);
      for (const teaser of run) seen.add(teaser);
      if (!isEnough(view, run) && !isAlone(view, run)) continue;
      for (const teaser of run) yield { target: teaser, evidence: 'structure' };
      const heading = view.before(element);
      if (heading && HEADING.test(heading.localName)) yield { target: heading, evidence: 'structure' };
    }
  },
};

function isTeaserSized({ links, text, prose, linked }: Size): boolean {
  return links > 0 && prose === 0 && text >= 20 && text <= 220 * links && linked >= text * 0.85;
}

/** A block that is one headline long and all link, or a list of such. */
function isTeaser(view: View, element: Element): boolean {
  if (!isTeaserSized(view.size(element)) || !BLOCKS.has(element.localName)) return false;
  if (element.closest('table, blockquote, figcaption, nav')) return false;
  if (element.localName === 'a' && !view.standsAlone(element)) return false;
  const anchors = element.localName === 'a' ? [element] : [...element.querySelectorAll('a[href]')];
  return (
    anchors.length > 0 &&
    anchors.every(link => whereTo(link, view.survey.url) === 'same-site' && isHeadline(view, link))
  );
}

/** Long enough for a headline, or the picture of one. */
function isHeadline(view: View, link: Element): boolean {
  const { text, media } = view.size(link);
  return text >= 20 || (text === 0 && media > 0);
}

function runFrom(view: View, first: Element): Element[] {
  const run = [first];
  for (let next = view.after(first); next && isTeaser(view, next); next = view.after(next)) run.push(next);
  return run;
}

/** Two at the end of a story, three with pictures or headings inside it; a list that a sentence announces is the story's. */
function isEnough(view: View, run: readonly Element[]): boolean {
  const [first] = run;
  const links = run.reduce((sum, teaser) => sum + view.size(teaser).links, 0);
  if (!first || links < 2) return false;
  const before = view.before(first);
  if (before && /[:：]\s*$/.test(view.short(before) || before.textContent.slice(-20))) return false;
  if (isTail(view, run)) return !isPlainList(run) || (links >= 3 && before !== null && HEADING.test(before.localName));
  const adorned = run.filter(
    teaser => view.size(teaser).media > 0 || teaser.querySelector('h2, h3, h4, h5') || /^h\d$/.test(teaser.localName),
  );
  return links >= 3 && adorned.length >= run.length * 0.6;
}

function isTail(view: View, run: readonly Element[]): boolean {
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last || view.depth(first) < TAIL) return false;
  return view.textAfter(last, view.root) < view.total.text * 0.1;
}

function isPlainList(run: readonly Element[]): boolean {
  return run.some(teaser => /^(?:ul|ol|li)$/.test(teaser.localName));
}

/** A few headlines between two paragraphs, in lists that no words announce. */
function isAlone(view: View, run: readonly Element[]): boolean {
  if (run.some(({ localName }) => localName !== 'ul')) return false;
  if (run.reduce((sum, list) => sum + view.size(list).links, 0) > MOST_ALONE) return false;
  const box = boxOf(view, run);
  const before = box && view.before(box.first);
  if (!before || /[:：]\s*$/.test(before.textContent.slice(-8))) return false;
  return view.after(box.last) !== null && view.size(before).prose > 0;
}

/** The ends of a run, or the wrapper that holds nothing else. */
function boxOf(view: View, run: readonly Element[]): { first: Element; last: Element } | null {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return null;
  const ends = { first: view.whole(first), last: view.whole(last) };
  const parent = ends.first.parentElement;
  if (!parent || parent === view.root || view.before(ends.first) || view.after(ends.last)) return ends;
  return { first: view.whole(parent), last: view.whole(parent) };
}
