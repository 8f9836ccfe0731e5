import type { RelatedSection } from '../../core/article.ts';
import type { Translate } from '../../core/messages.ts';
import { Button } from '../controls/Button.tsx';
import { AloudItem } from './AloudItem.tsx';
import { APPEARANCE_ID, AppearancePanel } from './AppearancePanel.tsx';
import { CONTENTS_ID, ContentsPanel } from './ContentsPanel.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { HeaderBar } from './HeaderBar.tsx';
import { HELP_ID, HelpSheet } from './HelpSheet.tsx';
import type { Heading } from './headings.ts';
import { MORE_ID, MoreMenu } from './MoreMenu.tsx';
import { RELATED_ID } from './RelatedPosts.tsx';
import { SITE_ID, type SiteChoice, SitePanel } from './SitePanel.tsx';
import type { TakeHow, Taken } from './take-along/take-along.ts';
import type { AppearanceState } from './use-appearance.ts';
import type { Progress } from './use-progress.ts';

export interface ToolbarProps {
  readonly host: string;
  /** What goes for this site, where that can be chosen. */
  readonly site: SiteChoice | undefined;
  readonly t: Translate;
  readonly progress: Progress;
  /** Reading time of the whole story, in minutes. */
  readonly minutes: number;
  readonly related: RelatedSection | null;
  readonly headings: readonly Heading[];
  readonly appearance: AppearanceState;
  readonly keysOn: boolean;
  onKeysOn(on: boolean): void;
  onRelated(): void;
  onHeading(heading: Heading): void;
  /** Opens or closes one of the panels. */
  onPanel(id: string): void;
  onAloud(): Promise<boolean>;
  onTake(how: TakeHow): Promise<Taken>;
  onPrint(): void;
  onClose(): void;
}

/** The bar with its panels. */
export function Toolbar(props: ToolbarProps) {
  const { t, host, site, progress, appearance, related, headings } = props;
  const underWay = progress.read > 0 && progress.read < 1;
  const minutesLeft = Math.ceil(props.minutes * (1 - progress.read));
  return (
    <>
      <HeaderBar
        host={host}
        hostOpens={site && SITE_ID}
        progress={progress}
        left={underWay ? t.plural('minutesLeft', minutesLeft) : ''}
        t={t}
        onClose={props.onClose}
      >
        {related && <RelatedLink count={related.links.length} t={t} onGo={props.onRelated} />}
        {headings.length > 0 && <Button look="bare" label={t('contents')} icon="contents" opens={CONTENTS_ID} />}
        <Button look="bare" label={t('appearance')} icon="letters" opens={APPEARANCE_ID} />
        <Button look="bare" label={t('more')} icon="more" opens={MORE_ID} />
      </HeaderBar>
      {site && <SitePanel site={site} t={t} />}
      {headings.length > 0 && <ContentsPanel headings={headings} t={t} onGo={props.onHeading} />}
      <AppearancePanel
        look={appearance.look}
        host={host}
        siteOnly={appearance.siteOnly}
        t={t}
        onChange={appearance.change}
        onSiteOnly={appearance.setSiteOnly}
        onReset={appearance.reset}
      />
      <MoreMenu t={t}>
        <AloudItem t={t} onAloud={props.onAloud} />
        <ExportMenu t={t} onTake={props.onTake} />
        <Button look="item" label={t('print')} icon="print" onPress={props.onPrint} />
        <Button look="item" label={t('help')} icon="help" onPress={() => props.onPanel(HELP_ID)} />
      </MoreMenu>
      <HelpSheet t={t} keysOn={props.keysOn} onKeysOn={props.onKeysOn} onDone={() => props.onPanel(HELP_ID)} />
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
