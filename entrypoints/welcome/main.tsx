import { useEffect, useState } from 'preact/hooks';
import { browser } from '#imports';
import '../../components/sites/welcome.css';
import type { Story } from '../../components/reader/reader-props.ts';
import { WelcomeView } from '../../components/sites/WelcomeView.tsx';
import type { Translate } from '../../core/messages.ts';
import { pageUrl } from '../../utils/pages.ts';
import { openShortcutPage } from '../../utils/shortcut.ts';
import { startPage } from '../pages/start.tsx';
import { useShortcut } from '../pages/use-shortcut.ts';
import { useStored } from '../pages/use-stored.ts';

startPage('welcomeTitle', t => <Welcome t={t} />);

function Welcome(props: { t: Translate }) {
  useStored();
  const [demo, setDemo] = useState<Story | null>(null);
  useEffect(() => {
    // What reads pages is large, and the page stands without it.
    import('../../components/sites/demo/read-demo.tsx').then(({ readDemo }) => readDemo()).then(setDemo);
  }, []);
  return (
    <WelcomeView
      t={props.t}
      browser={import.meta.env.FIREFOX ? 'firefox' : 'chromium'}
      shortcut={useShortcut()}
      demo={demo}
      onTry={() => browser.tabs.create({ url: pageUrl('try') })}
      onOptions={() => browser.runtime.openOptionsPage()}
      onKeys={browser.commands && openShortcutPage}
    />
  );
}
