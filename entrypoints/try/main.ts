import { h, render } from 'preact';
import { browser } from '#imports';
import { DemoPage } from '../../components/sites/demo/DemoPage.tsx';
import '../../components/sites/demo/demo.css';
import { wordsOf } from '../../core/lexicon/choose.ts';
import { READER_HANDLE, type ReaderHandle } from '../../core/reader-input.ts';
import { resolveSettings } from '../../core/settings.ts';
import { areas } from '../../utils/areas.ts';
import { dictionary, uiLanguage } from '../../utils/i18n.ts';
import { aboutUs } from '../../utils/shortcut.ts';
import { loadStored } from '../../utils/store.ts';
import { isTryCall } from '../../utils/try-page.ts';

/** The reader, and what the background brings to other pages when it is asked for. */
const SCRIPTS = ['reader', 'extra-tools', 'extra-core', 'extra-export', 'extra-aloud', 'extra-legible-font'];

const place = document.getElementById('demo');
if (place) render(h(DemoPage, {}), place);

// The browser lets nobody run scripts in an extension's page from outside, so this one brings the reader itself.
const button = document.getElementById('read');
if (button) button.textContent = browser.i18n.getMessage('tryButton');
button?.addEventListener('click', event => event.isTrusted && toggle());
browser.runtime.onMessage.addListener((message: unknown, sender) => {
  if (sender.id === browser.runtime.id && isTryCall(message) && document.visibilityState === 'visible') toggle();
});

async function toggle(): Promise<void> {
  const world = globalThis as unknown as Record<symbol, ReaderHandle | undefined>;
  const symbol = Symbol.for(READER_HANDLE);
  if (!world[symbol]) await Promise.all(SCRIPTS.map(name => load(`/${name}.js`)));
  const { stored } = await loadStored(areas);
  await world[symbol]?.toggle({
    strings: dictionary(),
    lang: uiLanguage(),
    about: await aboutUs(),
    words: wordsOf([document.documentElement.lang]),
    settings: resolveSettings(stored.settings),
    site: { host: 'Clearstory', state: 'ask', decidedBy: null, scopes: [], preferences: {} },
    askedBy: 'person',
    position: null,
  });
}

function load(src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = src;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(src));
    document.head.append(script);
  });
}
