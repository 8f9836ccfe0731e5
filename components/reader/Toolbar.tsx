import { useState } from 'preact/hooks';
import type { Translate } from '../../core/messages.ts';
import type { About } from '../../core/reader-input.ts';
import type { OwnPage } from '../../core/requests.ts';
import type { SettingsChoice } from '../../core/settings.ts';
import type { SiteState } from '../../core/sites/site.ts';
import { Button } from '../controls/Button.tsx';
import * as icons from '../controls/icons.ts';
import { HeaderBar } from './HeaderBar.tsx';
import type { Heading } from './headings.ts';
import { APPEARANCE_ID, CONTENTS_ID, HELP_ID, MORE_ID, SITE_ID } from './panel-ids.ts';
import { RELATED_ID } from './RelatedPosts.tsx';
import type { ReaderSettings, Story } from './reader-props.ts';
import type { SiteChoice } from './SitePanel.tsx';
import type { TakeHow, Taken } from './take-along/take-along.ts';
import { ToolPanel } from './tools/ToolPanel.tsx';
import type { ToolBox } from './tools/use-tools.ts';
import type { AppearanceState } from './use-appearance.ts';
import type { Progress } from './use-progress.ts';

export interface ToolbarProps {
  readonly host: string;
  /** What goes for this site, where that can be chosen. */
  readonly site: SiteChoice | undefined;
  readonly t: Translate;
  readonly progress: Progress;
  readonly story: Story;
  readonly about: About;
  readonly headings: readonly Heading[];
  readonly appearance: AppearanceState;
  readonly box: ToolBox;
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

/** The bar with its panels. What is in them comes when the first of them is about to be opened. */
export function Toolbar(props: ToolbarProps) {
  const { t, host, site, progress, headings } = props;
  const { article, related } = props.story;
  const underWay = progress.read > 0 && progress.read < 1;
  const minutesLeft = Math.ceil(article.minutes * (1 - progress.read));
  const [siteState, setSiteState] = useState(site?.now.state);
  return (
    <>
      <HeaderBar
        host={host}
        hostOpens={site && SITE_ID}
        siteState={siteState}
        progress={progress}
        left={underWay ? t.plural('minutesLeft', minutesLeft) : ''}
        t={t}
        onNear={props.box.load}
        onClose={props.onClose}
      >
        {related && <RelatedLink count={related.links.length} t={t} onGo={props.onRelated} />}
        {headings.length > 0 && <Button look="bare" label={t('contents')} icon={icons.contents} opens={CONTENTS_ID} />}
        <Button look="bare" label={t('appearance')} icon={icons.letters} opens={APPEARANCE_ID} />
        <Button look="bare" label={t('more')} icon={icons.more} opens={MORE_ID} />
      </HeaderBar>
      <ToolPanels {...props} onSiteState={setSiteState} />
    </>
  );
}

function ToolPanels(props: ToolbarProps & { onSiteState: (state: SiteState) => void }) {
  const { t, site } = props;
  const shared = { box: props.box, t, given: props };
  return (
    <>
      {site && (
        <ToolPanel
          id={SITE_ID}
          label={t('siteLegend', site.now.host)}
          name="site"
          {...shared}
          given={{ site, t, onState: props.onSiteState }}
        />
      )}
      {props.headings.length > 0 && <ToolPanel id={CONTENTS_ID} label={t('contents')} name="contents" {...shared} />}
      <ToolPanel id={APPEARANCE_ID} label={t('appearance')} name="appearance" {...shared} />
      <ToolPanel id={MORE_ID} label={t('more')} name="more" {...shared} />
      <ToolPanel id={HELP_ID} label={t('help')} name="help" {...shared} />
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
