import { createPortal } from 'preact';
import { useState } from 'preact/hooks';
import type { Translate } from '../../core/messages.ts';
import type { About } from '../../core/reader-input.ts';
import type { OwnPage } from '../../core/requests.ts';
import type { SettingsChoice } from '../../core/settings.ts';
import type { SiteState } from '../../core/sites/site.ts';
import { Button } from '../controls/Button.tsx';
import * as icons from '../controls/icons.ts';
import { Panel } from '../controls/Panel.tsx';
import { AppearancePanel } from './AppearancePanel.tsx';
import { ContentsPanel } from './ContentsPanel.tsx';
import { HeaderBar } from './HeaderBar.tsx';
import { HelpSheet } from './HelpSheet.tsx';
import type { Heading } from './headings.ts';
import { MoreMenu } from './MoreMenu.tsx';
import type { Painted } from './painted.ts';
import { APPEARANCE_ID, CONTENTS_ID, HELP_ID, MORE_ID, SITE_ID } from './panel-ids.ts';
import { countRelated, RELATED_ID } from './RelatedPosts.tsx';
import type { ReaderSettings, Story } from './reader-props.ts';
import { type SiteChoice, SitePanel } from './SitePanel.tsx';
import type { TakeHow, Taken } from './take-along/take-along.ts';
import type { AppearanceState } from './use-appearance.ts';
import type { Progress } from './use-progress.ts';

export interface ToolbarProps {
  /** The places of the bar and its panels. */
  readonly painted: Painted;
  readonly host: string;
  /** What goes for this site, where that can be chosen. */
  readonly site: SiteChoice | undefined;
  readonly t: Translate;
  readonly progress: Progress;
  readonly story: Story;
  readonly about: About;
  readonly headings: readonly Heading[];
  readonly appearance: AppearanceState;
  readonly settings: ReaderSettings;
  onSettings(choice: SettingsChoice): void;
  readonly keysOn: boolean;
  readonly pictures: boolean;
  onPictures(on: boolean): void;
  onKeysOn(on: boolean): void;
  onRelated(): void;
  onTop(): void;
  onAloud(): Promise<boolean>;
  onParts(): void;
  onTake(how: TakeHow): Promise<Taken>;
  onPrint(): void;
  onPage(page: OwnPage): void;
  onClose(): void;
}

/** The bar with its panels. */
export function Toolbar(props: ToolbarProps) {
  const { t, host, site, progress, headings } = props;
  const { article, related } = props.story;
  const underWay = progress.read > 0 && progress.read < 1;
  const minutesLeft = Math.ceil(article.minutes * (1 - progress.read));
  const [siteState, setSiteState] = useState(site?.now.state);
  return (
    <>
      <HeaderBar
        place={props.painted.bar}
        host={host}
        hostOpens={site && SITE_ID}
        siteState={siteState}
        progress={progress}
        left={underWay ? t.plural('minutesLeft', minutesLeft) : ''}
        t={t}
        onClose={props.onClose}
      >
        {related.length > 0 && <RelatedLink count={countRelated(related)} t={t} onGo={props.onRelated} />}
        {headings.length > 0 && <Button look="bare" label={t('contents')} icon={icons.contents} opens={CONTENTS_ID} />}
        <Button look="bare" label={t('appearance')} icon={icons.letters} opens={APPEARANCE_ID} />
        <Button look="bare" label={t('more')} icon={icons.more} opens={MORE_ID} />
      </HeaderBar>
      {createPortal(<Panels {...props} onSiteState={setSiteState} />, props.painted.panels)}
    </>
  );
}

function Panels(props: ToolbarProps & { onSiteState: (state: SiteState) => void }) {
  const { t, site } = props;
  const done = t('done');
  return (
    <>
      {site && (
        <Panel id={SITE_ID} label={t('siteLegend', site.now.host)} done={done}>
          <SitePanel site={site} t={t} onState={props.onSiteState} />
        </Panel>
      )}
      {props.headings.length > 0 && (
        <Panel id={CONTENTS_ID} label={t('contents')} done={done}>
          <ContentsPanel {...props} />
        </Panel>
      )}
      <Panel id={APPEARANCE_ID} label={t('appearance')} done={done}>
        <AppearancePanel {...props} />
      </Panel>
      <Panel id={MORE_ID} label={t('more')} done={done}>
        <MoreMenu {...props} />
      </Panel>
      <Panel id={HELP_ID} label={t('help')} done={done}>
        <HelpSheet {...props} />
      </Panel>
    </>
  );
}

function RelatedLink(props: { count: number; t: Translate; onGo: () => void }) {
  return (
    <a
      class="bar__link"
      href={`#${RELATED_ID}`}
      onClick={event => {
        event.preventDefault();
        if (event.isTrusted) props.onGo();
      }}
    >
      {props.t('relatedPosts', props.count)}
    </a>
  );
}
