import type { ComponentChildren } from 'preact';
import type { Translate } from '../../core/messages.ts';
import { Button } from '../controls/Button.tsx';
import type { Story } from '../reader/reader-props.ts';
import { Brand } from './Brand.tsx';
import { Demo } from './demo/Demo.tsx';

/** What it does, to be seen on a page of ours, how to use it, and what it may see. */
export function WelcomeView(props: {
  t: Translate;
  browser: 'chromium' | 'firefox';
  /** The keys of the command as the browser writes them, '' where it has none, or null until that is known. */
  shortcut: string | null;
  /** What the reader has made of the demo's page, once it has. */
  demo: Story | null;
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
      <Demo story={props.demo} t={t} lang={t.lang} />
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
