import { useMemo, useState } from 'preact/hooks';
import type { Removal } from '../../core/article.ts';
import type { RemovedActions } from './RemovedList.tsx';
import type { ReaderActions } from './reader-props.ts';

/** What stands in the story again, and what the list can do about it. */
export function useRemoved(
  removals: readonly Removal[],
  actions: Pick<ReaderActions, 'keepRule'>,
  goTo: (removalId: string) => void,
  keptRules: readonly string[] = [],
): { readonly inStory: readonly Removal[]; readonly list: RemovedActions } {
  const [putBack, setPutBack] = useState<ReadonlySet<string>>(
    () => new Set(idsOf(removals.filter(removal => keptRules.includes(removal.rule)))),
  );
  const [kept, setKept] = useState<ReadonlySet<string>>(() => new Set(keptRules));
  const inStory = useMemo(() => removals.filter(removal => putBack.has(removal.id)), [removals, putBack]);
  const list: RemovedActions = {
    putBack,
    kept,
    onPutBack: some => setPutBack(old => new Set([...old, ...idsOf(some)])),
    onTakeOut: some => setPutBack(old => new Set([...old].filter(id => !idsOf(some).includes(id)))),
    onGoTo: removal => goTo(removal.id),
    onKeep: rule => {
      setKept(old => new Set([...old, rule]));
      setPutBack(old => new Set([...old, ...idsOf(removals.filter(removal => removal.rule === rule))]));
      actions.keepRule(rule);
    },
  };
  return { inStory, list };
}

function idsOf(removals: readonly Removal[]): string[] {
  return removals.map(removal => removal.id);
}
