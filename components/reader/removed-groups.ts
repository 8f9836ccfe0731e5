import type { Removal, RemovalKind } from '../../core/article.ts';
import { KINDS } from '../../core/kinds.ts';

const ORDER: readonly RemovalKind[] = ['person', ...KINDS, 'leftOut'];

/** Removals of one rule. */
export interface RuleGroup {
  readonly rule: string;
  readonly removals: readonly Removal[];
}

/** Removals of one kind, by rule. */
export interface KindGroup {
  readonly kind: RemovalKind;
  readonly count: number;
  readonly rules: readonly RuleGroup[];
}

/**
 * Removals by kind, the person's own first, then in the order of KINDS, with what was left out last; and by rule, each in
 * the order in which the page has them.
 */
export function groupRemovals(removals: readonly Removal[]): KindGroup[] {
  const byKind = Map.groupBy(removals, removal => removal.kind);
  return ORDER.flatMap(kind => {
    const ofKind = byKind.get(kind);
    if (!ofKind) return [];
    const byRule = Map.groupBy(ofKind, removal => removal.rule);
    return { kind, count: ofKind.length, rules: [...byRule].map(([rule, ofRule]) => ({ rule, removals: ofRule })) };
  });
}
