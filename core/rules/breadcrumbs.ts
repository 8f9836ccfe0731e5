import { sentences } from './labels/sentences.ts';
import type { Nomination, Rule, View } from './rule.ts';

const TOKENS =
  /^(?:breadcrumbs?|breadcrumb-?(?:list|trail|nav|container|wrapper)|yoast-breadcrumbs?|entry-crumbs|td-crumb-container|rank-math-breadcrumb|aioseo-breadcrumbs|bread-?crumbs?)$/;

const STARTS = sentences([
  /^(?:home|start|startseite|accueil|inicio|acasa)\b/,
  /^(?:главная|ホーム|首页|首頁|الرييسية)/,
]);

/** The path from the front page to the story. */
export const breadcrumbs: Rule = {
  id: 'breadcrumbs',
  kind: 'navigation',
  stages: ['draft', 'story'],
  *find(view): Iterable<Nomination> {
    const marked = view.root.querySelectorAll('[aria-label*="breadcrumb" i], [itemtype$="BreadcrumbList"]');
    for (const element of [...marked, ...view.named(TOKENS)]) {
      const { text, links } = view.size(element);
      if (text <= 400 && links > 0) yield { target: element, evidence: 'structure' };
    }
    for (const element of view.reading(STARTS())) {
      if (isShort(view, element) && isTrail(view, element)) yield { target: element, evidence: 'structure' };
    }
  },
};

/** Links, and the story's own title at most. */
function isShort(view: View, element: Element): boolean {
  const { prose, text, links } = view.size(element);
  return prose <= view.survey.title.length && text <= 400 && links > 0;
}

/** "Home › World › Harbours": short links parted by arrows, beginning with the front page. */
function isTrail(view: View, element: Element): boolean {
  const { links } = view.size(element);
  if (links < 2 || links > 6 || element.localName === 'a') return false;
  return /^\s*[\p{L}\p{M}ー]+\s*[›»>/→|]/u.test(view.short(element));
}
