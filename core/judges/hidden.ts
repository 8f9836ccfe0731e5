import { type Container, linkShare } from '../blocks/block.ts';
import type { Ledger, Verdict } from '../blocks/ledger.ts';
import { isInside, type Page } from '../blocks/page.ts';

/** What is never the story, even where it holds long text. */
const LAYERS: ReadonlySet<string> = new Set(['dialog', 'nav', 'form']);
const LAYER_ROLES: ReadonlySet<string> = new Set(['dialog', 'alertdialog', 'navigation', 'menu', 'menubar', 'tablist']);
/** Where the running text of a story stands, by its tag or by one of these names. */
const HOLDERS: ReadonlySet<string> = new Set(['article', 'main']);
/** The share of the page's running text from which hidden text must be what the page is about. */
const MOST = 0.35;
/** Longer hidden text (characters) may be a part of the story that waits for a click. */
const SCRAP = 60;

const HIDDEN: Verdict = { is: 'left-out', by: 'hidden', why: 'not-shown' };

/**
 * Leaves out what the page keeps from sight, but for what a person would have seen: a story that is hidden while a
 * layer lies over it, or the rest of one that waits for a click. What the page's data mark as paid stays hidden.
 */
export function judgeHidden(page: Page, ledger: Ledger): void {
  const outermost = page.containers.filter(({ hidden, parent }) => hidden && !parent?.hidden);
  for (const container of outermost) if (!waitsForSight(page, container)) ledger.judge(container, HIDDEN);
}

function waitsForSight(page: Page, container: Container): boolean {
  const { size, prose, media } = container;
  if (container.hidden === 'clipped') return prose >= page.total.prose * MOST;
  if (page.isWithin(container, LAYERS) || isLayer(container) || isPaid(page, container)) return false;
  if (size < SCRAP && media === 0) return false;
  if (linkShare(container) > 0.5) return false;
  if (!isMarked(container.element)) return true;
  return prose > 0 && (prose >= page.total.prose * MOST || goesOn(page, container));
}

function isLayer(container: Container): boolean {
  for (let around: Container | null = container; around; around = around.parent) {
    const { element } = around;
    if (LAYER_ROLES.has(element.getAttribute('role') ?? '') || element.getAttribute('aria-modal') === 'true')
      return true;
    if (element.hasAttribute('popover')) return true;
  }
  return false;
}

/** Whether the page's markup hides it, and not its styles alone. */
function isMarked(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.hasAttribute('inert') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')
  );
}

/** Whether running text of the same story stands beside it: then it is the rest of it. */
function goesOn(page: Page, container: Container): boolean {
  for (let around = container.parent; around; around = around.parent) {
    if (!isHolder(page, around)) continue;
    return page.blocks
      .slice(around.first, around.last)
      .some(block => block.prose > 80 && !isInside(block, container) && !block.hidden);
  }
  return false;
}

function isHolder({ lexicon }: Page, { tag, element, names }: Container): boolean {
  if (HOLDERS.has(tag) || element.getAttribute('itemprop') === 'articleBody' || element.getAttribute('role') === 'main')
    return true;
  return names.tokens.some(lexicon.namesFor('hidden: holders'));
}

function isPaid({ facts }: Page, { element }: Container): boolean {
  const paid = facts.data.paid.join(', ');
  return paid !== '' && (element.closest(paid) !== null || element.querySelector(paid) !== null);
}
