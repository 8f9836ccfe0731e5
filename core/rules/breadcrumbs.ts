import type { Rule, Shape } from './clause.ts';
import { endsSentence } from './shapes.ts';

const SHORT = { chars: [1, 400], links: [1, 8] } as const;
/** How far down the page a trail is looked for. */
const DEEPEST = 0.5;
/** What stands between two steps. */
const ARROW = /[›»>→|/]/;

/** Links, and the story's own title at most. */
const saysNoMore: Shape = ({ prose, linked }, { page, title }) =>
  prose <= Math.max(title?.size ?? 0, page.facts.documentTitle.length) + linked;

/** Links from the front page on, each deeper than the one before it, or with arrows between them. */
const isTrail: Shape = (subject, look) => {
  const { url } = look.page.facts;
  if (look.page.depth(subject) > DEEPEST || !saysNoMore(subject, look) || endsSentence(subject, look)) return false;
  const paths = look.linksOf(subject).map(({ element }) => {
    const target = look.page.links.targetOf(element);
    return target?.host === url.host ? target.pathname.replace(/\/*$/, '/') : '';
  });
  if (paths[0] !== '/' || paths.length < 2) return false;
  const text = look.page
    .blocksOf(subject)
    .map(block => block.text)
    .join('');
  return ARROW.test(text) || paths.every((path, index) => index === 0 || path.startsWith(paths[index - 1] ?? '/'));
};

/** The path from the front page to the story. */
export const breadcrumbs: Rule = {
  id: 'breadcrumbs',
  kind: 'navigation',
  clauses: [
    { why: 'attribute', marks: '[aria-label*="breadcrumb" i], [itemtype$="BreadcrumbList"]', size: SHORT },
    {
      why: 'theme',
      token: 'breadcrumbs: theme',
      size: SHORT,
      shape: saysNoMore,
    },
    { why: 'trail', size: { ...SHORT, links: [2, 8] }, shape: isTrail },
  ],
};
