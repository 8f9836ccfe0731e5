import type { ComponentChildren } from 'preact';
import type { Translate } from '../../core/messages.ts';
import { Button } from '../controls/Button.tsx';
import { Icon } from '../controls/Icon.tsx';
import * as icons from '../controls/icons.ts';
import type { Progress } from './use-progress.ts';

/** The bar over the story. It gets out of the way while one reads on, and comes back on the way up or with focus. */
export function HeaderBar(props: {
  host: string;
  /** Id of the panel that the host's name opens, where there is one. */
  hostOpens?: string | undefined;
  progress: Progress;
  /** "4 minutes left", or '' at the beginning and at the end. */
  left: string;
  t: Translate;
  /** Somebody is about to use it. */
  onNear: () => void;
  onClose: () => void;
  children: ComponentChildren;
}) {
  const { t, progress } = props;
  return (
    <header class="bar" data-away={progress.onward} onPointerOver={props.onNear} onFocusIn={props.onNear}>
      <div class="bar__row">
        <p class="bar__place">
          <HostName host={props.host} opens={props.hostOpens} label={t('siteLegend', props.host)} />
          <span class="bar__left">{props.left}</span>
        </p>
        <div class="bar__tools">{props.children}</div>
        <Button look="bare" label={t('close')} icon={icons.close} shortcut="Escape" onPress={props.onClose} />
      </div>
      {!progress.fits && (
        <progress class="bar__progress" max={1} value={progress.read} aria-label={t('progressLabel')} />
      )}
    </header>
  );
}

function HostName(props: { host: string; opens: string | undefined; label: string }) {
  const name = (
    <span class="bar__host" dir="ltr">
      {props.host}
    </span>
  );
  if (!props.opens) return name;
  return (
    <button type="button" class="bar__site" aria-label={props.label} popovertarget={props.opens}>
      {name}
      <Icon path={icons.chevron} />
    </button>
  );
}
