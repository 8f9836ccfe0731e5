import type { Removal, RemovalKind } from '../../core/article.ts';

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

/** Removals by kind and rule, each in the order in which the page has them. */
export function groupRemovals(removals: readonly Removal[]): KindGroup[] {
  return [...Map.groupBy(removals, removal => removal.kind)].map(([kind, ofKind]) => ({
    kind,
    count: ofKind.length,
    rules: [...Map.groupBy(ofKind, removal => removal.rule)].map(([rule, ofRule]) => ({ rule, removals: ofRule })),
  }));
}
