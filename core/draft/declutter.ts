import type { ClutterKind } from '../article.ts';
import { forEach, type Pace, takeBreath } from '../breath.ts';
import type { Evidence, Nomination, Rule } from '../rules/rule.ts';
import { placeOf } from './stamp.ts';
import { type Sight, TreeView } from './view.ts';

/** A cut as the engine leaves it: still a node of the draft's document, not yet sanitized. */
export interface Cut {
  readonly rule: string;
  readonly kind: ClutterKind;
  readonly node: Element | Text;
  /** Place in the live page of the element that was cut, or of the element that held the text. */
  readonly place: number;
  /** Whether the story still says all of it. */
  readonly said?: true;
}

/** What is to be cleaned, and how far it has come. */
export interface Task extends Sight {
  readonly rules: readonly Rule[];
}

/** The largest share of the prose that one cut may take. A vendor's own mark is trusted with more. */
const SHARE: Record<Evidence, number> = { layer: 0.97, vendor: 0.6, structure: 0.15, words: 0.15, class: 0.15 };

/** What a class alone may take: links and scraps, never prose. */
const SCRAP = 40;
const MOSTLY_LINKS = 0.4;

const NEVER = new Set(['html', 'head', 'body', 'main', 'td', 'th', 'tr', 'tbody', 'thead']);

/**
 * Lets the rules look, decides, cuts, sweeps what the cut left empty, and keeps the receipts. A nomination is turned
 * down when it holds the story's heading, a landmark or too much prose for its evidence.
 */
export async function declutter({ rules, ...sight }: Task, pace: Pace = {}): Promise<Cut[]> {
  const view = await TreeView.of(sight, pace);
  await takeBreath(pace, `${sight.stage}: view`);
  const cuts: Cut[] = [];
  for (const rule of rules) {
    if (!rule.stages.includes(sight.stage)) continue;
    // All are named before the first is cut, so that what a rule sees does not change under its eyes.
    const nominations: Nomination[] = [];
    await forEach(rule.find(view), pace, nomination => nominations.push(nomination));
    await forEach(nominations, pace, nomination => {
      if (isAllowed(view, nomination)) cuts.push(cut(view, rule, nomination.target));
    });
    await takeBreath(pace, `${sight.stage}: ${rule.id}`);
  }
  return cuts;
}

function isAllowed(view: TreeView, { target, evidence }: Nomination): boolean {
  if (target.nodeType !== 1) return target.parentElement !== null && !view.isGone(target.parentElement);
  const element = target as Element;
  if (element === view.root || view.isGone(element) || NEVER.has(element.localName)) return false;
  if (view.holdsStory(element)) return false;
  if (evidence === 'words' && !view.standsAlone(element)) return false;
  const { text, prose } = view.size(element);
  if (prose > view.total.prose * SHARE[evidence]) return false;
  return evidence !== 'class' || prose === 0 || text < SCRAP || view.linkShare(element) >= MOSTLY_LINKS;
}

function cut(view: TreeView, rule: Rule, target: Element | Text): Cut {
  const element = target.nodeType === 1 ? (target as Element) : target.parentElement;
  const parent = target.parentElement;
  view.forget(target);
  target.remove();
  if (parent) sweep(view, parent);
  return { rule: rule.id, kind: rule.kind, node: target, place: element ? placeOf(element) : -1 };
}

/** Takes away the wrappers that a cut has emptied. */
function sweep(view: TreeView, start: Element): void {
  let element: Element | null = start;
  while (element && element !== view.root && !NEVER.has(element.localName)) {
    const { text, media, fields } = view.size(element);
    if (text > 0 || media > 0 || fields > 0) return;
    const parent: Element | null = element.parentElement;
    view.forget(element);
    element.remove();
    element = parent;
  }
}
