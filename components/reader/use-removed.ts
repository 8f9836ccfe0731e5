import { useMemo, useState } from 'preact/hooks';
import type { Removal } from '../../core/article.ts';
import type { RemovedActions } from './RemovedList.tsx';
import type { ReaderActions } from './reader-props.ts';

/** What stands in the story again, and what the list can do about it. */
export function useRemoved(
  removals: readonly Removal[],
  actions: Pick<ReaderActions, 'keepRule' | 'forgetRule'>,
  goTo: (removalId: string) => void,
  keptRules: readonly string[] = [],
): { readonly inStory: readonly Removal[]; readonly list: RemovedActions } {
  // By the receipt and not by its id: another reading of the page has other receipts with the same ids.
  const [chosen, setChosen] = useState<ReadonlyMap<Removal, boolean>>(new Map());
  const [kept, setKept] = useState<ReadonlySet<string>>(() => new Set(keptRules));
  const inStory = useMemo(
    // In the page's order, which is not that of the list.
    () =>
      removals
        .filter(removal => chosen.get(removal) ?? kept.has(removal.rule))
        .sort((one, other) => Number(one.id) - Number(other.id)),
    [removals, chosen, kept],
  );
  const choose = (some: readonly Removal[], back: boolean) =>
    setChosen(old => new Map([...old, ...some.map(removal => [removal, back] as const)]));
  const foundBy = (rule: string) => removals.filter(removal => removal.rule === rule);
  const list: RemovedActions = {
    putBack: new Set(inStory.map(removal => removal.id)),
    kept,
    onPutBack: some => choose(some, true),
    onTakeOut: some => choose(some, false),
    onGoTo: removal => goTo(removal.id),
    onKeep: rule => {
      setKept(old => new Set([...old, rule]));
      choose(foundBy(rule), true);
      actions.keepRule(rule);
    },
    onForget: rule => {
      setKept(old => new Set([...old].filter(other => other !== rule)));
      choose(foundBy(rule), false);
      actions.forgetRule(rule);
    },
  };
  return { inStory, list };
}
