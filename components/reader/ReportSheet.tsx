import type { Translate } from '../../core/messages.ts';
import { REPORTS } from '../../extension.config.ts';
import { Button } from '../controls/Button.tsx';
import * as icons from '../controls/icons.ts';
import { CopyButton } from './CopyButton.tsx';

/** A report on this page, prepared for the person to change, to copy, and to take to the form. Nothing is sent. */
export function ReportSheet(props: {
  t: Translate;
  text: string;
  onText: (text: string) => void;
  onCopy: (text: string) => Promise<boolean>;
  onBack: () => void;
}) {
  const { t, text } = props;
  return (
    <div class="report">
      <Button look="text" label={t('back')} icon={icons.back} onPress={props.onBack} />
      <h2 class="panel__title">{t('reportProblem')}</h2>
      <p class="report__note">{t('reportNote')}</p>
      <textarea
        class="field report__text"
        rows={10}
        dir="auto"
        spellcheck={false}
        aria-label={t('reportText')}
        value={text}
        onInput={event => props.onText(event.currentTarget.value)}
      />
      <p class="report__ways">
        <CopyButton t={t} name={t('reportCopy')} onCopy={() => props.onCopy(text)} />
        <a class="report__form" href={REPORTS} target="_blank" rel="noopener noreferrer">
          {t('reportForm')}
        </a>
      </p>
    </div>
  );
}
