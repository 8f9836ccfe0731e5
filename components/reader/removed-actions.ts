import type { PartVerdict, Removal } from '../../core/article.ts';

/** What the list can do with what was removed. */
export interface RemovedActions {
  /** Ids of the removals that stand in the story again. */
  readonly putBack: ReadonlySet<string>;
  /** Rules whose finds are to stay in this site's stories from now on, and parts, by their `partKey`. */
  readonly kept: ReadonlySet<string>;
  onPutBack(removals: readonly Removal[]): void;
  onTakeOut(removals: readonly Removal[]): void;
  onGoTo(removal: Removal): void;
  onKeep(rule: string): void;
  onForget(rule: string): void;
  /** From now on, such a part is out of this site's stories, or in them. */
  onKeepPart(part: PartVerdict): void;
  onForgetPart(part: PartVerdict): void;
}
