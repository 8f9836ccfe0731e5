import type { Links } from '../blocks/links.ts';
import type { Rule, Shape } from './clause.ts';

const MOST = 0.6;
/** Shorter words beside no picture are no headline. */
const HEADLINE = 20;

/** Three picture links and more, most of which leave the site and say that they are paid. */
const isWall: Shape = (subject, look) => {
  const { links: leading } = look.page;
  const links = look.linksOf(subject).filter(({ size, media }) => media > 0 || size >= HEADLINE);
  return links.length >= 3 && links.filter(({ element }) => isPaid(element, leading)).length >= links.length * MOST;
};

function isPaid(link: Element, links: Links): boolean {
  const rel = (link.getAttribute('rel') ?? '').toLowerCase();
  if (/\bsponsored\b/.test(rel)) return true;
  if (links.whereTo(link) !== 'elsewhere') return false;
  return /\bnofollow\b/.test(rel) || link.getAttribute('target') === '_blank';
}

/** A wall of paid picture links, known by its network or by its shape. */
export const chumbox: Rule = {
  id: 'chumbox',
  kind: 'ad',
  clauses: [
    {
      why: 'network',
      vendor: 'chumbox: network',
    },
    { why: 'attribute', marks: '[data-type="_mgwidget"], [data-rc-widget], [id*="scriptrootc" i]' },
    {
      why: 'wall',
      size: { links: [3, 60], media: [3, 1000], prose: 0, chars: [1, 6000], linked: MOST },
      shape: isWall,
    },
  ],
};
