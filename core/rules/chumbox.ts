import { anyOf } from '../text/any-of.ts';
import { siteOf, targetOf } from '../text/site.ts';
import type { Nomination, Rule, Size, View } from './rule.ts';

/** Marks of the networks that sell links to other sites dressed as stories. */
const VENDORS = [
  /^(?:trc_related_container|trc_rbox|trc-content-sponsored|taboola)/,
  /^tbl-feed-/,
  /^(?:outbrain|ob-widget|ob-smartfeed|ob-dynamic-rec)/,
  /scriptrootc\d/,
  /^(?:rc-widget|rcjsload)/,
  /^zergnet-widget/,
  /^plista/,
  /^contentad/,
  /^dablewidget/,
  /^sc_tblock/,
  /^(?:adskeeper|mgbox|mgheader)/,
  /^(?:ligatus|nativo|revcontent)/,
];
const VENDOR = anyOf(VENDORS);
const MOST = 0.6;

/** A wall of paid picture links, known by its network or by its shape: three and more, most of them leaving the site. */
export const chumbox: Rule = {
  id: 'chumbox',
  kind: 'ad',
  stages: ['draft', 'story'],
  *find(view): Iterable<Nomination> {
    const marked = view.root.querySelectorAll('[data-type="_mgwidget"], [data-rc-widget]');
    for (const element of [...marked, ...view.named(VENDOR)]) yield { target: element, evidence: 'vendor' };
    for (const element of view.sized(isWallSized))
      if (isWall(view, element)) yield { target: element, evidence: 'structure' };
  },
};

function isWallSized({ links, media, prose, text, linked }: Size): boolean {
  return links >= 3 && links <= 60 && media >= 3 && prose === 0 && text > 0 && text <= 6000 && linked >= text * MOST;
}

/** The same test for a network that nobody has listed yet. */
function isWall(view: View, element: Element): boolean {
  const anchors = [...element.querySelectorAll('a[href]')];
  const pictured = anchors.filter(link => view.size(link).media > 0 || view.size(link).text >= 20);
  return pictured.length >= 3 && pictured.filter(link => isPaid(link, view)).length >= pictured.length * MOST;
}

function isPaid(link: Element, view: View): boolean {
  const rel = (link.getAttribute('rel') ?? '').toLowerCase();
  if (/\bsponsored\b/.test(rel)) return true;
  const url = targetOf(link, view.survey.url);
  if (!url || siteOf(url.hostname) === siteOf(view.survey.url.hostname)) return false;
  return /\bnofollow\b/.test(rel) || link.getAttribute('target') === '_blank';
}
