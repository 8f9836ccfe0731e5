import type { ClutterKind } from '../article.ts';
import type { Survey } from '../page/survey.ts';
import type { Rule } from '../rules/rule.ts';
import { placeOf } from './stamp.ts';

/** A cut as the engine leaves it: still a node of the draft's document, not yet sanitized. */
export interface Cut {
  readonly rule: string;
  readonly kind: ClutterKind;
  readonly node: Element | Text;
  /** Place in the live page of the element that was cut, or of the element that held the text. */
  readonly place: number;
}

/** Lets the rules look at the draft, decides, cuts, and keeps the receipt. */
export function declutter(draft: Document, survey: Survey, rules: readonly Rule[]): Cut[] {
  const cuts: Cut[] = [];
  for (const rule of rules) {
    for (const { target } of [...rule.find(draft, survey)]) {
      if (!target.isConnected || isProtected(target)) continue;
      const element = target.nodeType === Node.ELEMENT_NODE ? (target as Element) : target.parentElement;
      cuts.push({ rule: rule.id, kind: rule.kind, node: target, place: element ? placeOf(element) : -1 });
      target.remove();
    }
  }
  return cuts;
}

function isProtected(target: Element | Text): boolean {
  return (
    target.nodeType === Node.ELEMENT_NODE && (target as Element).matches('html, head, body, main, article, :has(h1)')
  );
}
