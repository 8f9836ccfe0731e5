import { useState } from 'preact/hooks';
import type { PartVerdict, Removal } from '../../core/article.ts';
import type { Translate } from '../../core/messages.ts';
import { Button } from '../controls/Button.tsx';
import * as icons from '../controls/icons.ts';
import { groupRemovals, type KindGroup } from './removed-groups.ts';
import { Tool } from './tools/Tool.tsx';
import type { ToolBox } from './tools/use-tools.ts';

const REMOVED_ID = 'clearstory-removed';

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

/**
 * "Removed from this page": every cut by kind and rule, and text that was left out, each of which can be seen and put
 * back. So can all of it together, with what was left out, although that may be much: whoever puts everything back is
 * looking for something that is missing, and that is where it is most likely to be.
 */
export function RemovedList(props: {
  removals: readonly Removal[];
  host: string;
  box: ToolBox;
  t: Translate;
  actions: RemovedActions;
}) {
  const { removals, host, box, t, actions } = props;
  if (removals.length === 0) return null;
  const allBack = removals.every(removal => actions.putBack.has(removal.id));
  return (
    <section class="foot__section removed" aria-labelledby={REMOVED_ID}>
      <h2 class="foot__heading" id={REMOVED_ID}>
        {t('removedTitle', removals.length)}
      </h2>
      <p class="foot__note">{t('removedNote')}</p>
      {groupRemovals(removals).map(group => (
        <Kind key={group.kind} group={group} host={host} box={box} t={t} actions={actions} />
      ))}
      <Button
        label={t(allBack ? 'takeAllOut' : 'putAllBack')}
        icon={allBack ? icons.takeOut : icons.putBack}
        onPress={() => (allBack ? actions.onTakeOut(removals) : actions.onPutBack(removals))}
      />
    </section>
  );
}

function Kind(props: { group: KindGroup; host: string; box: ToolBox; t: Translate; actions: RemovedActions }) {
  const { group, box, ...given } = props;
  // Drawn when it is opened: the browser's search finds what is folded, and what was cut is not the story.
  const [open, setOpen] = useState(false);
  const onToggle = (isOpen: boolean) => {
    setOpen(isOpen);
    if (isOpen) void box.load();
  };
  return (
    <details class="removed__kind" onToggle={event => onToggle(event.currentTarget.open)}>
      <summary class="removed__summary">
        <span>{given.t(`kind_${group.kind}`)}</span>
        <span class="removed__count">{given.t('count', group.count)}</span>
      </summary>
      {open && <Tool name="removed" box={box} given={{ ...given, group }} />}
    </details>
  );
}
