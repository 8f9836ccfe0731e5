import { namedLike } from '../text/names.ts';
import type { Nomination, Rule, View } from './rule.ts';

const TOKENS =
  /^(?:breadcrumbs?|breadcrumb-?(?:list|trail|nav|container|wrapper)|yoast-breadcrumbs?|rank-math-breadcrumb|aioseo-breadcrumbs|bread-?crumbs?)$/;
const isNamedSo = namedLike([TOKENS]);

/** The path from the front page to the story. */
export const breadcrumbs: Rule = {
  id: 'breadcrumbs',
  kind: 'navigation',
  stages: ['draft', 'story'],
  *find(view): Iterable<Nomination> {
    for (const element of view.elements) {
      if (isPath(view, element)) yield { target: element, evidence: 'structure' };
    }
  },
};

function isPath(view: View, element: Element): boolean {
  const { prose, text, links } = view.size(element);
  if (prose > 0 || text > 400 || links === 0) return false;
  if (/breadcrumb/i.test(element.getAttribute('aria-label') ?? '')) return true;
  if (/BreadcrumbList$/.test(element.getAttribute('itemtype') ?? '')) return true;
  return view.isNamed(element, TOKENS) || isTrail(view, element);
}

/** "Home › World › Harbours": short links parted by arrows, beginning with the front page. */
function isTrail(view: View, element: Element): boolean {
  const { links } = view.size(element);
  if (links < 2 || links > 6 || element.localName === 'a') return false;
  return /^\s*(?:home|start|startseite|accueil|inicio|início|acasă|главная|ホーム|首页|首頁|الرئيسية)\s*[›»>/→|]/i.test(
    view.short(element),
  );
}
