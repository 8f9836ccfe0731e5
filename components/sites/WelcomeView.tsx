import type { ComponentChildren } from 'preact';
import type { Translate } from '../../core/messages.ts';
import { Button } from '../controls/Button.tsx';
import { Brand } from './Brand.tsx';

/** What it does in one picture, how to use it, and what it may see. */
export function WelcomeView(props: {
  t: Translate;
  browser: 'chromium' | 'firefox';
  /** The keys of the command as the browser writes them, '' where it has none, or null until that is known. */
  shortcut: string | null;
  onTry: () => void;
  onOptions: () => void;
  /** Shows where the keys can be changed; a phone has none. */
  onKeys?: (() => void) | undefined;
}) {
  const { t, shortcut } = props;
  return (
    <main class="welcome">
      <Brand />
      <h1>{t('welcomeTitle')}</h1>
      <p class="welcome__lead">{t('welcomeLead')}</p>
      <Picture t={t} />
      <p class="row welcome__try">
        <Button look="strong" label={t('welcomeTry')} onPress={props.onTry} />
        <Button label={t('welcomeOptions')} onPress={props.onOptions} />
      </p>
      <div class="welcome__facts">
        <Fact title={t('welcomePinTitle')}>{t(`welcomePin_${props.browser}`)}</Fact>
        <Fact title={t('welcomeUseTitle')}>
          {shortcut === '' ? t('welcomeUseNoKeys') : t('welcomeUse', shortcut ?? '…')}{' '}
          {props.onKeys && <Button look="text" label={t('changeShortcut')} onPress={props.onKeys} />}
        </Fact>
        <Fact title={t('welcomeSeeTitle')}>{t('welcomeSee')}</Fact>
        <Fact title={t('welcomeLostTitle')}>{t('welcomeLost')}</Fact>
      </div>
    </main>
  );
}

function Fact(props: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h2>{props.title}</h2>
      <p>{props.children}</p>
    </section>
  );
}

/** A page with boxes between its lines, and the lines alone. */
function Picture(props: { t: Translate }) {
  return (
    <div class="picture">
      <figure>
        <svg viewBox="0 0 220 170" aria-hidden="true">
          <rect class="picture__sheet" x="1" y="1" width="218" height="168" rx="8" />
          <path class="picture__title" d="M16 22h130" />
          <rect class="picture__ad" x="16" y="34" width="132" height="22" rx="3" />
          <path class="picture__line" d="M16 68h132M16 78h120" />
          <rect class="picture__ad" x="16" y="88" width="132" height="26" rx="3" />
          <path class="picture__line" d="M16 126h132M16 136h104" />
          <rect class="picture__ad" x="160" y="16" width="46" height="138" rx="3" />
          <rect class="picture__layer" x="44" y="52" width="132" height="72" rx="6" />
          <path class="picture__cross" d="M164 58l6 6m0-6l-6 6" />
        </svg>
        <figcaption>{props.t('welcomeBefore')}</figcaption>
      </figure>
      <svg class="picture__arrow" viewBox="0 0 40 24" aria-hidden="true">
        <path d="M2 12h34m-9-9l9 9-9 9" />
      </svg>
      <figure>
        <svg viewBox="0 0 220 170" aria-hidden="true">
          <rect class="picture__sheet" x="1" y="1" width="218" height="168" rx="8" />
          <path class="picture__title" d="M40 28h140" />
          <path
            class="picture__line"
            d="M40 52h140M40 64h132M40 76h138M40 88h96M40 108h140M40 120h126M40 132h138M40 144h70"
          />
        </svg>
        <figcaption>{props.t('welcomeAfter')}</figcaption>
      </figure>
    </div>
  );
}
