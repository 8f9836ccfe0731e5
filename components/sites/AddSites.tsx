import { useState } from 'preact/hooks';
import type { Translate } from '../../core/messages.ts';
import { type BadLine, parseList } from '../../core/sites/list-text.ts';
import { SITE_STATES, type SiteRule, type SiteState } from '../../core/sites/site.ts';
import { Button } from '../controls/Button.tsx';
import { takeFile } from './take-file.ts';

/** One domain or many, typed, pasted or from a file. What is no domain stays in the field, with the reason. */
export function AddSites(props: {
  t: Translate;
  /** Resolves to whether they were stored. */
  onAdd: (rules: readonly SiteRule[]) => Promise<boolean>;
}) {
  const { t } = props;
  const [text, setText] = useState('');
  const [state, setState] = useState<SiteState>('whitelisted');
  const [bad, setBad] = useState<readonly BadLine[]>([]);
  const [said, setSaid] = useState('');
  const add = async () => {
    const list = parseList(text, state);
    // Where they are not stored, they stay in the field.
    if (list.rules.length > 0 && !(await props.onAdd(list.rules))) return setSaid('');
    setText(list.bad.map(line => line.text).join('\n'));
    setBad(list.bad.map((line, at) => ({ ...line, line: at + 1 })));
    setSaid(list.rules.length > 0 ? t.plural('added', list.rules.length) : '');
  };
  return (
    <div class="addsites">
      <label class="labelled">
        <span>{t('addLabel')}</span>
        <textarea
          class="field"
          dir="ltr"
          rows={Math.min(8, Math.max(2, text.split('\n').length))}
          value={text}
          spellcheck={false}
          placeholder={'example.com\nexample.org/stories'}
          aria-describedby="add-help"
          aria-invalid={bad.length > 0}
          onInput={event => setText(event.currentTarget.value)}
        />
      </label>
      <p class="soft small" id="add-help">
        {t('addHelp')}
      </p>
      <div class="row">
        <select
          class="field addsites__state"
          aria-label={t('addState')}
          aria-describedby="add-about"
          value={state}
          onChange={event => setState(event.currentTarget.value as SiteState)}
        >
          {SITE_STATES.map(each => (
            <option key={each} value={each}>
              {t(`state_${each}`)}
            </option>
          ))}
        </select>
        <Button look="strong" label={t('add')} onPress={add} />
        <label class="button filebutton">
          {t('listImport')}
          <input
            class="unseen"
            type="file"
            accept=".txt,text/plain"
            onChange={async event => {
              const file = takeFile(event.currentTarget);
              if (file) setText(await file.text());
            }}
          />
        </label>
      </div>
      <p class="soft small" id="add-about">
        {t(`stateAbout_${state}`)}
      </p>
      <p class="addsites__said" role="status">
        {said}
      </p>
      <BadLines bad={bad} t={t} />
    </div>
  );
}

/** Which lines are no entries, and why. */
function BadLines(props: { bad: readonly BadLine[]; t: Translate }) {
  const { bad, t } = props;
  if (bad.length === 0) return null;
  return (
    <div class="badlines" role="alert">
      <p>{t.plural('badLines', bad.length)}</p>
      <ul>
        {bad.slice(0, 50).map(({ line, text, fault }) => (
          <li key={line}>
            <code dir="ltr">{text.length > 80 ? `${text.slice(0, 80)}…` : text}</code>{' '}
            {t(`fault_${fault.replaceAll('-', '_')}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
