import type { Translate } from '../../core/messages.ts';
import { Always } from './Always.tsx';
import { RemovedItem } from './RemovedItem.tsx';
import type { RemovedActions } from './removed-actions.ts';
import type { KindGroup, RuleGroup } from './removed-groups.ts';

/** Everything of one kind that was removed, by the rule that found it. */
export function RemovedKind(props: { group: KindGroup; host: string; t: Translate; actions: RemovedActions }) {
  const { group, t } = props;
  const kindLabel = t(`kind_${group.kind}`);
  return (
    <>
      {group.rules.map(rule => (
        <RuleRemovals {...props} key={rule.rule} group={rule} kindLabel={kindLabel} />
      ))}
    </>
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
          <RemovedItem key={removal.id} removal={removal} host={host} t={t} actions={actions} />
        ))}
      </ul>
      {/* Nobody wants all that stands around an article in every article of a site: there, each part goes by itself. */}
      {group.rule !== 'left-out' && group.rule !== 'person' && (
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
