import type { Translate } from '../../core/messages.ts';
import { SUPPORT } from '../../extension.config.ts';
import { Brand } from './Brand.tsx';

/** What is read, stored and sent, in the same words as docs/privacy.md. */
export function PrivacyView(props: { t: Translate; options: string }) {
  const { t } = props;
  return (
    <main class="privacy">
      <Brand />
      <h1>{t('privacyTitle')}</h1>
      <p class="privacy__lead">{t('privacySummary')}</p>
      <h2>{t('privacyReadsTitle')}</h2>
      <p>{t('privacyReads')}</p>
      <h2>{t('privacyStoresTitle')}</h2>
      <p>{t('privacyStores')}</p>
      <p>{t('privacyPrivate')}</p>
      <p>{t('storedSync')}</p>
      <h2>{t('privacySendsTitle')}</h2>
      <p>{t('privacySends')}</p>
      <ul>
        <li>{t('privacySendsPages')}</li>
        <li>{t('privacySendsMedia')}</li>
        <li>{t('privacySendsVoice')}</li>
      </ul>
      <h2>{t('privacyControlTitle')}</h2>
      <p>{t('privacyControl')}</p>
      <p class="links">
        <a href={props.options}>{t('welcomeOptions')}</a>
        <a href={SUPPORT}>{t('getHelp')}</a>
      </p>
    </main>
  );
}
