import { useMemo, useState } from 'preact/hooks';
import type { PartVerdict, Removal } from '../../core/article.ts';
import type { ReaderActions } from './reader-props.ts';
import type { RemovedActions } from './removed-actions.ts';
import type { Taken } from './removing/taken.ts';

interface Receipts {
  readonly removals: readonly Removal[];
  /** What the person has taken out since. */
  readonly taken: readonly Taken[];
  /** What the site keeps already: rules whose finds stay, and parts. */
  readonly keptRules?: readonly string[] | undefined;
  readonly keptParts?: readonly PartVerdict[] | undefined;
}

/** What a part is called among the things that a site keeps. */
export function partKey({ is, by, what }: PartVerdict): string {
  return `${is} ${by} ${what}`;
}

/** What stands in the story again, and what the list can do about it. */
export function useRemoved(
  { removals, taken, keptRules = [], keptParts = [] }: Receipts,
  actions: Pick<ReaderActions, 'keepRule' | 'forgetRule' | 'keepPart' | 'forgetPart'>,
  goTo: (removalId: string) => void,
): { readonly inStory: readonly Removal[]; readonly list: RemovedActions } {
  // By the receipt and not by its id: another reading of the page has other receipts with the same ids.
  const [chosen, setChosen] = useState<ReadonlyMap<Removal, boolean>>(new Map());
  const [kept, setKept] = useState<ReadonlySet<string>>(() => new Set([...keptRules, ...keptParts.map(partKey)]));
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
  const keep = (key: string) => setKept(old => new Set([...old, key]));
  const forget = (key: string) => setKept(old => new Set([...old].filter(other => other !== key)));
  const foundBy = (rule: string) => removals.filter(removal => removal.rule === rule);
  const like = (key: string) => removals.filter(({ part }) => part && partKey(part) === key);
  const list: RemovedActions = {
    putBack: new Set([...inStory, ...taken.filter(part => chosen.get(part))].map(({ id }) => id)),
    kept,
    onPutBack: some => choose(some, true),
    onTakeOut: some => choose(some, false),
    onGoTo: removal => goTo(removal.id),
    onKeep: rule => {
      keep(rule);
      choose(foundBy(rule), true);
      actions.keepRule(rule);
    },
    onForget: rule => {
      forget(rule);
      choose(foundBy(rule), false);
      actions.forgetRule(rule);
    },
    onKeepPart: part => {
      keep(partKey(part));
      choose(like(partKey(part)), part.is === 'in');
      actions.keepPart(part);
    },
    // What was brought in by it goes; what was taken out comes back only where that is asked for.
    onForgetPart: part => {
      forget(partKey(part));
      choose(like(partKey(part)), false);
      actions.forgetPart(part);
    },
  };
  return { inStory, list };
}
