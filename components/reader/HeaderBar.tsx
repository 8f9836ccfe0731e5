import { type ComponentChildren, createPortal } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Translate } from '../../core/messages.ts';
import type { SiteState } from '../../core/sites/site.ts';
import { Button } from '../controls/Button.tsx';
import { Icon } from '../controls/Icon.tsx';
import * as icons from '../controls/icons.ts';
import type { Progress } from './use-progress.ts';

interface HeaderBarProps {
  place: HTMLElement;
  host: string;
  /** Id of the panel that the host's name opens, where there is one. */
  hostOpens?: string | undefined;
  /** What goes for the site, where that can be chosen. */
  siteState?: SiteState | undefined;
  progress: Progress;
  /** "4 minutes left", or '' at the beginning and at the end. */
  left: string;
  t: Translate;
  onClose: () => void;
  children: ComponentChildren;
}

/** The bar over the story. It gets out of the way while one reads on, and comes back on the way up or with focus. */
export function HeaderBar(props: HeaderBarProps) {
  const { t, progress, place } = props;
  useLayoutEffect(() => {
    place.dataset.away = String(progress.onward);
  }, [place, progress.onward]);
  return createPortal(
    <>
      <div class="bar__row">
        <p class="bar__place">
          <HostName {...props} />
          <span class="bar__left">{props.left}</span>
        </p>
        <div class="bar__tools">{props.children}</div>
        <Button look="bare" label={t('close')} icon={icons.close} shortcut="Escape" onPress={props.onClose} />
      </div>
      {!progress.fits && (
        <progress class="bar__progress" max={1} value={progress.read} aria-label={t('progressLabel')} />
      )}
    </>,
    place,
  );
}

function HostName(props: Pick<HeaderBarProps, 'host' | 'hostOpens' | 'siteState' | 't'>) {
  const { host, siteState, t } = props;
  const name = (
    <span class="bar__host" dir="ltr">
      {host}
    </span>
  );
  if (!props.hostOpens) return name;
  return (
    <button
      type="button"
      class="bar__site"
      aria-label={t('siteLegend', host)}
      aria-description={t(`state_${siteState}`)}
      popovertarget={props.hostOpens}
    >
      {siteState === 'always' && <Icon path={icons.pin} />}
      {name}
      <Icon path={icons.chevron} />
    </button>
  );
}
