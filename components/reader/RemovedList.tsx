import { useState } from 'preact/hooks';
import type { Removal } from '../../core/article.ts';
import type { Translate } from '../../core/messages.ts';
import { Button } from '../controls/Button.tsx';
import * as icons from '../controls/icons.ts';
import { Always } from './Always.tsx';
import { RemovedItem } from './RemovedItem.tsx';
import { groupRemovals, type KindGroup, type RuleGroup } from './removed-groups.ts';

const REMOVED_ID = 'clearstory-removed';

/** What the list can do with what was removed. */
export interface RemovedActions {
  /** Ids of the removals that stand in the story again. */
  readonly putBack: ReadonlySet<string>;
  /** Rules whose finds are to stay in this site's stories from now on. */
  readonly kept: ReadonlySet<string>;
  onPutBack(removals: readonly Removal[]): void;
  onTakeOut(removals: readonly Removal[]): void;
  onGoTo(removal: Removal): void;
  onKeep(rule: string): void;
  onForget(rule: string): void;
}

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
  const kindLabel = t(`kind_${group.kind}`);
  // Drawn when it is opened: the browser's search finds what is folded, and what was cut is not the story.
  const [open, setOpen] = useState(false);
  return (
    <details class="removed__kind" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary class="removed__summary">
        <span>{kindLabel}</span>
        <span class="removed__count">{t('count', group.count)}</span>
      </summary>
      {open && group.rules.map(rule => <RuleRemovals {...props} key={rule.rule} group={rule} kindLabel={kindLabel} />)}
    </details>
  );
}

function RuleRemovals(props: {
  group: RuleGroup;
  kindLabel: string;
  host: string;
  t: Translate;
  actions: RemovedActions;
}) {
  const { group, host, t, actions } = props;
  const said = sayRule(group.rule, props.kindLabel, t);
  return (
    <div class="removed__rule">
      <p class="removed__why">{said}</p>
      <ul class="removed__items">
        {group.removals.map(removal => (
          <RemovedItem key={removal.id} removal={removal} t={t} actions={actions} />
        ))}
      </ul>
      {/* Nobody wants all that stands around an article in every article of a site. */}
      {group.rule !== 'left-out' && (
        <Always
          chosen={actions.kept.has(group.rule)}
          label={t('keepOnSite', host)}
          of={said}
          said={t('keptOnSite')}
          t={t}
          onChoose={() => actions.onKeep(group.rule)}
          onUndo={() => actions.onForget(group.rule)}
        />
      )}
    </div>
  );
}

/** The rule in plain words, or its kind where it has none. */
function sayRule(rule: string, kindLabel: string, t: Translate): string {
  const key = `rule_${rule.replaceAll('-', '_')}`;
  const said = t(key);
  return said === key ? kindLabel : said;
}
