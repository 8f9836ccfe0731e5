import { defineConfig } from 'wxt';
import { CHROME_KEY, FIREFOX_ID, HOMEPAGE } from './extension.config.ts';
import { bareScript } from './scripts/lib/bare-script.ts';
import { devBrowser } from './scripts/lib/dev-browser.ts';
import { pressed } from './scripts/lib/pressed.ts';
import { saferPackages } from './scripts/lib/safer-packages.ts';
import { wordsApart } from './scripts/lib/words-apart.ts';

/** Chrome 127: `action.openPopup` for everybody; `<dialog>`, `:has` and constructable sheets are older. */
const MINIMUM_CHROME = '127';
/** Firefox 142: the first release in which an add-on can declare that it collects no data, desktop and Android alike. */
const MINIMUM_FIREFOX = '142.0';

/** Our own pages and the background load nothing from anywhere and connect to nothing. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'";
/** While developing, the development server may be asked. */
const DEV_POLICY = POLICY.replace("connect-src 'none'", 'connect-src ws://localhost:* http://localhost:*').replace(
  "style-src 'self'",
  "style-src 'self' 'unsafe-inline'",
);

export default defineConfig({
  // Off, so that every arrow between the rooms is an import that one can read.
  imports: false,
  targetBrowsers: ['chrome', 'firefox'],
  manifestVersion: 3,
  zip: { name: 'clearstory', excludeSources: ['dist/**', '*-output/**', 'store/pictures/**', 'docs/*.webp'] },
  webExt: devBrowser(),
  vite: () => ({
    plugins: [saferPackages()],
    build: { sourcemap: false, target: ['chrome127', 'firefox142'] },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      const builds = (...names: string[]) => entrypoints.some(entry => names.includes(entry.name));
      config.plugins ??= [];
      if (builds('reader')) config.plugins.push(wordsApart());
      if (builds('reader', 'watcher', 'extra-tools', 'extra-core')) config.plugins.push(bareScript(), pressed());
    },
    // A click on the button opens the reader; the popup is set while we run, where it is wanted.
    'build:manifestGenerated': (_, manifest) => {
      manifest.action = { default_title: '__MSG_actionTitle__' };
    },
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    homepage_url: HOMEPAGE,
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    // Never asked for at install: one site at a time, from a click.
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      'toggle-reader': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_commandToggle__',
      },
    },
    content_security_policy: { extension_pages: command === 'serve' ? DEV_POLICY : POLICY },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: FIREFOX_ID,
              strict_min_version: MINIMUM_FIREFOX,
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: MINIMUM_FIREFOX },
          },
        }
      : { minimum_chrome_version: MINIMUM_CHROME, ...(command === 'serve' ? { key: CHROME_KEY } : {}) }),
  }),
});
