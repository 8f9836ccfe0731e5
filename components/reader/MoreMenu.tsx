import type { ComponentChildren } from 'preact';
import type { Translate } from '../../core/messages.ts';
import { Panel } from '../controls/Panel.tsx';

export const MORE_ID = 'clearstory-more';

/** Everything that is wanted now and then. */
export function MoreMenu(props: { t: Translate; children: ComponentChildren }) {
  return (
    <Panel id={MORE_ID} label={props.t('more')}>
      <div class="more">{props.children}</div>
    </Panel>
  );
}
