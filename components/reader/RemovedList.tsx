import { useState } from 'preact/hooks';
import type { Removal } from '../../core/article.ts';
import type { Translate } from '../../core/messages.ts';
import { Button } from '../controls/Button.tsx';
import * as icons from '../controls/icons.ts';
import { RemovedKind } from './RemovedKind.tsx';
import type { RemovedActions } from './removed-actions.ts';
import { groupRemovals, type KindGroup } from './removed-groups.ts';

const REMOVED_ID = 'clearstory-removed';

/**
 * "Removed from this page": every cut by kind and rule, and text that was left out, each of which can be seen and put
 * back. So can all of it together, with what was left out, although that may be much: whoever puts everything back is
 * looking for something that is missing, and that is where it is most likely to be.
 */
export function RemovedList(props: {
  removals: readonly Removal[];
  host: string;
  t: Translate;
  actions: RemovedActions;
}) {
  const { removals, host, t, actions } = props;
  if (removals.length === 0) return null;
  const allBack = removals.every(removal => actions.putBack.has(removal.id));
  return (
    <section class="foot__section removed" aria-labelledby={REMOVED_ID}>
      <h2 class="foot__heading" id={REMOVED_ID}>
        {t('removedTitle', removals.length)}
      </h2>
      <p class="foot__note">{t('removedNote')}</p>
      {groupRemovals(removals).map(group => (
        <Kind key={group.kind} group={group} host={host} t={t} actions={actions} />
      ))}
      <Button
        label={t(allBack ? 'takeAllOut' : 'putAllBack')}
        icon={allBack ? icons.takeOut : icons.putBack}
        onPress={() => (allBack ? actions.onTakeOut(removals) : actions.onPutBack(removals))}
      />
    </section>
  );
}

function Kind(props: { group: KindGroup; host: string; t: Translate; actions: RemovedActions }) {
  const { group, t } = props;
  // Drawn when it is opened: the browser's search finds what is folded, and what was cut is not the story.
  const [open, setOpen] = useState(false);
  return (
    <details class="removed__kind" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary class="removed__summary">
        <span>{t(`kind_${group.kind}`)}</span>
        <span class="removed__count">{t('count', group.count)}</span>
      </summary>
      {open && <RemovedKind {...props} />}
    </details>
  );
}
