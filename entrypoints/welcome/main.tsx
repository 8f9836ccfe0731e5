import { useEffect, useState } from 'preact/hooks';
import { browser } from '#imports';
import '../../components/sites/welcome.css';
import { WelcomeView } from '../../components/sites/WelcomeView.tsx';
import type { Translate } from '../../core/messages.ts';
import { pageUrl } from '../../utils/pages.ts';
import { startPage } from '../pages/start.tsx';
import { useStored } from '../pages/use-stored.ts';

startPage('welcomeTitle', t => <Welcome t={t} />);

function Welcome(props: { t: Translate }) {
  useStored();
  const [shortcut, setShortcut] = useState('');
  useEffect(() => {
    browser.commands.getAll().then(all => {
      setShortcut(all.find(({ name }) => name === 'toggle-reader')?.shortcut ?? '');
    });
  }, []);
  return (
    <WelcomeView
      t={props.t}
      browser={import.meta.env.FIREFOX ? 'firefox' : 'chromium'}
      shortcut={shortcut}
      onTry={() => browser.tabs.create({ url: pageUrl('try') })}
      onOptions={() => browser.runtime.openOptionsPage()}
    />
  );
}
