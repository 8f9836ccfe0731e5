import { useEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../core/messages.ts';
import type { About } from '../../core/reader-input.ts';
import { reportText } from '../../core/report.ts';
import type { OwnPage } from '../../core/requests.ts';
import type { SettingsChoice } from '../../core/settings.ts';
import { Button } from '../controls/Button.tsx';
import * as icons from '../controls/icons.ts';
import { AloudItem } from './AloudItem.tsx';
import { copyText } from './clipboard.ts';
import { ExportMenu } from './ExportMenu.tsx';
import { HELP_ID } from './panel-ids.ts';
import { ReportSheet } from './ReportSheet.tsx';
import type { ReaderSettings, Story } from './reader-props.ts';
import { closePanels, togglePanel } from './surface.ts';
import type { TakeHow, Taken } from './take-along/take-along.ts';

interface MoreProps {
  readonly t: Translate;
  readonly about: About;
  readonly story: Story;
  readonly settings: ReaderSettings;
  onSettings(choice: SettingsChoice): void;
  onAloud(): Promise<boolean>;
  onParts(): void;
  onTake(how: TakeHow): Promise<Taken>;
  onPrint(): void;
  onPage(page: OwnPage): void;
}

/** Everything that is wanted now and then, and behind its last line a report on the page. */
export function MoreMenu(props: MoreProps) {
  const { t, story, about } = props;
  const [reports, setReports] = useState(false);
  const [draft, setDraft] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const surface = () => box.current?.closest('.reader');
  // Another reading of the page is another report.
  useEffect(() => setDraft(''), [story]);
  const turned = useRef(reports);
  useEffect(() => {
    if (turned.current === reports) return;
    turned.current = reports;
    // The button that had the focus is gone.
    box.current?.querySelector('button')?.focus();
  }, [reports]);
  const text = draft || (reports ? reportText({ story, about, browser: navigator.userAgent }) : '');
  return (
    <div class="more" ref={box}>
      {reports ? (
        <ReportSheet
          t={t}
          text={text}
          onText={setDraft}
          onCopy={report => copyText(report, document)}
          onBack={() => setReports(false)}
        />
      ) : (
        <Items
          {...props}
          onPrint={() => {
            closePanels(surface());
            props.onPrint();
          }}
          onParts={() => {
            closePanels(surface());
            props.onParts();
          }}
          onHelp={() => togglePanel(surface(), HELP_ID)}
          onReport={() => setReports(true)}
        />
      )}
    </div>
  );
}

function Items(props: MoreProps & { onHelp: () => void; onReport: () => void }) {
  const { t } = props;
  return (
    <>
      <AloudItem t={t} onAloud={props.onAloud} />
      <Button look="item" label={t('removeParts')} icon={icons.removePart} onPress={props.onParts} />
      <ExportMenu t={t} frontMatter={props.settings.frontMatter} onSettings={props.onSettings} onTake={props.onTake} />
      <Button look="item" label={t('print')} icon={icons.print} onPress={props.onPrint} />
      <hr class="more__line" />
      <Button look="item" label={t('popupOptions')} icon={icons.options} onPress={() => props.onPage('options')} />
      <Button look="item" label={t('help')} icon={icons.help} onPress={props.onHelp} />
      <Button look="item" label={t('reportProblem')} icon={icons.flag} onPress={props.onReport} />
      <p class="more__version">Clearstory {props.about.version}</p>
    </>
  );
}
