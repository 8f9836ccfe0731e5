import { useState } from 'preact/hooks';
import type { Translate } from '../../core/messages.ts';
import { decide, type SiteIndex } from '../../core/sites/policy.ts';
import { showDomain } from '../../core/sites/shown.ts';

/** "What happens at this address?", answered while one types. */
export function WhichRule(props: { index: SiteIndex; t: Translate }) {
  const { t } = props;
  const [address, setAddress] = useState('');
  return (
    <div class="whichrule">
      <label class="labelled">
        <span>{t('whichLabel')}</span>
        <input
          class="field"
          type="text"
          inputmode="url"
          dir="ltr"
          spellcheck={false}
          placeholder="https://example.com/stories/the-lamp"
          value={address}
          onInput={event => setAddress(event.currentTarget.value)}
        />
      </label>
      <p class="whichrule__answer" role="status">
        {answer(address.trim(), props.index, t)}
      </p>
    </div>
  );
}

function answer(address: string, index: SiteIndex, t: Translate): string {
  if (!address) return '';
  const url = /^[a-z]+:\/\//i.test(address) ? address : `https://${address}`;
  const { policy, state, rule } = decide(url, index);
  if (!rule && policy === 'off') return t('whichNoPage');
  const what = t(`state_${state}`);
  return rule ? t('whichByRule', what, showDomain(rule.domain)) : t('whichByDefault', what);
}
