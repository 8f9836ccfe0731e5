import { useEffect, useState } from 'preact/hooks';
import { browser } from '#imports';
import '../../components/sites/welcome.css';
import { WelcomeView } from '../../components/sites/WelcomeView.tsx';
import type { Translate } from '../../core/messages.ts';
import { pageUrl } from '../../utils/pages.ts';
import { findShortcut, openShortcutPage } from '../../utils/shortcut.ts';
import { startPage } from '../pages/start.tsx';
import { useStored } from '../pages/use-stored.ts';

startPage('welcomeTitle', t => <Welcome t={t} />);

function Welcome(props: { t: Translate }) {
  useStored();
  const [shortcut, setShortcut] = useState<string | null>(null);
  useEffect(() => {
    findShortcut().then(setShortcut);
  }, []);
  return (
    <WelcomeView
      t={props.t}
      browser={import.meta.env.FIREFOX ? 'firefox' : 'chromium'}
      shortcut={shortcut}
      onTry={() => browser.tabs.create({ url: pageUrl('try') })}
      onOptions={() => browser.runtime.openOptionsPage()}
      onKeys={browser.commands && openShortcutPage}
    />
  );
}
