import { render, type VNode } from 'preact';
import button from '../../components/controls/button.css?inline';
import controls from '../../components/controls/controls.css?inline';
import { directionOf } from '../../components/reader/direction.ts';
import { AccessView } from '../../components/sites/AccessView.tsx';
import { AddSites } from '../../components/sites/AddSites.tsx';
import access from '../../components/sites/access.css?inline';
import { Backup } from '../../components/sites/Backup.tsx';
import { DemoPage } from '../../components/sites/demo/DemoPage.tsx';
import demoSheet from '../../components/sites/demo/demo.css?inline';
import { readDemo } from '../../components/sites/demo/read-demo.tsx';
import { Everywhere } from '../../components/sites/Everywhere.tsx';
import { LookDefaults } from '../../components/sites/LookDefaults.tsx';
import options from '../../components/sites/options.css?inline';
import { type PopupPage, PopupView } from '../../components/sites/PopupView.tsx';
import { PrivacyView } from '../../components/sites/PrivacyView.tsx';
import pages from '../../components/sites/pages.css?inline';
import popup from '../../components/sites/popup.css?inline';
import privacy from '../../components/sites/privacy.css?inline';
import { ReadingSettings } from '../../components/sites/ReadingSettings.tsx';
import { SiteList } from '../../components/sites/SiteList.tsx';
import { StoredView } from '../../components/sites/StoredView.tsx';
import siteMenu from '../../components/sites/site-menu.css?inline';
import { WelcomeView } from '../../components/sites/WelcomeView.tsx';
import { WhichRule } from '../../components/sites/WhichRule.tsx';
import welcome from '../../components/sites/welcome.css?inline';
import tokens from '../../components/tokens.css?inline';
import type { Translate } from '../../core/messages.ts';
import type { SetAside } from '../../core/pack.ts';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import { indexSites } from '../../core/sites/policy.ts';
import type { SiteState } from '../../core/sites/site.ts';
import type { Stored } from '../../core/stored.ts';
import tryIt from '../../entrypoints/try/try.css?inline';
import { PHONE, type Size, WIDE } from './gallery-state.ts';
import { speak } from './strings.ts';

const nothing = () => {};
const demo = await readDemo();

/** As wide as the browsers make it. */
const POPUP: readonly Size[] = [[340, 480]];

/** One of our own pages in one of its states. */
export interface Surface {
  readonly name: string;
  /** The windows in which it is looked at, where they are not the usual ones. */
  readonly at?: readonly Size[];
  /** Its style sheets, where they are not those of our pages. */
  readonly styles?: readonly string[];
  readonly view: (t: Translate) => VNode;
}

const site = (state: SiteState, decidedBy: string | null) => ({
  host: 'stories.valley-reader.example',
  state,
  decidedBy,
  scopes: [
    { scope: 'host' as const, domain: 'stories.valley-reader.example', shown: 'stories.valley-reader.example' },
    { scope: 'domain' as const, domain: 'valley-reader.example', shown: 'valley-reader.example' },
  ],
});

const popupOf =
  (page: PopupPage, needsAccess: string | null = null) =>
  (t: Translate) => (
    <PopupView
      page={page}
      removed={page.is === 'readable' && !needsAccess ? { ad: 6, teaser: 2, form: 1 } : null}
      note=""
      needsAccess={needsAccess}
      t={t}
      actions={{ read: nothing, unlist: nothing, choose: nothing, openOptions: nothing }}
    />
  );

const STORED: Stored = {
  settings: { pictures: false, speechRate: 1.25 },
  sites: [
    { domain: 'valley-reader.example', state: 'always' },
    { domain: 'harbour.example', state: 'whitelisted' },
    { domain: 'lamp.example', state: 'always' },
    { domain: 'mill.example', state: 'ask' },
  ],
  preferences: {
    'harbour.example': {
      keep: ['ad-label'],
      light: true,
      parts: [
        { is: 'out', by: 'signature', what: 'div.newsletter-box<article' },
        { is: 'out', by: 'heading', what: 'from the archive' },
        { is: 'in', by: 'signature', what: 'section.tide-table<main' },
      ],
    },
  },
};

const ASIDE: readonly SetAside[] = [{ key: 'settings', value: { theme: 7 }, why: 'corrupt' }];

const listed = STORED.sites.map(rule => ({ ...rule, shown: rule.domain, needsAccess: rule.state === 'always' }));

/** The options. What was set aside is in a storage that could not be synced, either. */
function Sections(props: { stored: Stored; t: Translate; aside?: readonly SetAside[] }) {
  const { stored, t, aside = [] } = props;
  const index = indexSites(stored.sites, { everywhere: false });
  const forget = { forgetAll: nothing, forgetSettings: nothing, forgetList: nothing, forgetKept: nothing };
  return (
    <main class="options">
      <h1>{t('optionsTitle')}</h1>
      {aside.length > 0 && <p class="message">{t('asideWord')}</p>}
      <section class="card">
        <h2>{t('optionsSites')}</h2>
        <AddSites t={t} onAdd={() => Promise.resolve(true)} />
        <h3>{t('headList')}</h3>
        <SiteList
          sites={listed.slice(0, stored.sites.length)}
          t={t}
          actions={{ setState: nothing, giveAccess: nothing, remove: nothing }}
        />
        <h3>{t('headTest')}</h3>
        <WhichRule index={index} t={t} />
        <Everywhere on needsAccess t={t} onChange={nothing} />
      </section>
      <section class="card">
        <h2>{t('optionsReading')}</h2>
        <ReadingSettings settings={DEFAULT_SETTINGS} shortcut="Alt+Shift+S" t={t} onChange={nothing} onKeys={nothing} />
      </section>
      <section class="card">
        <h2>{t('appearance')}</h2>
        <p class="soft">{t('lookAbout')}</p>
        <LookDefaults stored={{}} t={t} onSave={async () => {}} />
      </section>
      <section class="card">
        <h2>{t('optionsData')}</h2>
        <Backup stored={stored} t={t} onSave={nothing} onRestore={async () => true} />
      </section>
      <section class="card">
        <h2>{t('optionsStored')}</h2>
        <StoredView
          stored={stored}
          where={aside.length > 0 ? 'local' : 'sync'}
          aside={aside}
          session={{ closed: 3, positions: 12, readings: 1 }}
          t={t}
          actions={{ ...forget, forgetSite: nothing, forgetSession: nothing, forgetAside: nothing }}
        />
      </section>
    </main>
  );
}

/** Everything that is a page of its own. */
export const surfaces: readonly Surface[] = [
  { name: 'popup', at: POPUP, view: popupOf({ is: 'readable', site: site('ask', null) }) },
  {
    name: 'popup-needs-access',
    at: POPUP,
    view: popupOf({ is: 'readable', site: site('always', 'valley-reader.example') }, 'valley-reader.example'),
  },
  {
    name: 'popup-whitelisted',
    at: POPUP,
    view: popupOf({ is: 'whitelisted', site: site('whitelisted', 'valley-reader.example') }),
  },
  { name: 'popup-forbidden', at: POPUP, view: popupOf({ is: 'forbidden', site: null }) },
  {
    name: 'welcome',
    view: t => (
      <WelcomeView
        t={t}
        browser="firefox"
        shortcut="Alt+Shift+S"
        demo={demo}
        onTry={nothing}
        onOptions={nothing}
        onKeys={nothing}
      />
    ),
  },
  {
    name: 'welcome-no-keys',
    at: [WIDE],
    view: t => (
      <WelcomeView
        t={t}
        browser="chromium"
        shortcut=""
        demo={demo}
        onTry={nothing}
        onOptions={nothing}
        onKeys={nothing}
      />
    ),
  },
  {
    name: 'access',
    view: t => <AccessView site="valley-reader.example" note="" t={t} onAllow={nothing} onRefuse={nothing} />,
  },
  {
    name: 'access-refused',
    at: [PHONE],
    view: t => (
      <AccessView site="valley-reader.example" note={t('chosen_refused')} t={t} onAllow={nothing} onRefuse={nothing} />
    ),
  },
  { name: 'privacy', view: t => <PrivacyView t={t} options="#options" /> },
  {
    name: 'try',
    styles: [demoSheet, tryIt],
    view: t => (
      <>
        <DemoPage />
        <aside class="try">
          <button type="button">{t('tryButton')}</button>
        </aside>
      </>
    ),
  },
  { name: 'options', view: t => <Sections stored={STORED} t={t} /> },
  { name: 'options-aside', view: t => <Sections stored={STORED} aside={ASIDE} t={t} /> },
  { name: 'options-empty', view: t => <Sections stored={{ settings: {}, sites: [], preferences: {} }} t={t} /> },
];

const STYLES = [tokens, button, controls, pages, siteMenu, options, popup, privacy, welcome, access];

/** Shows one of our own pages in this document, as `startPage` does. Returns what takes it away. */
export function showSurface(surface: Surface, lang: string, theme: 'light' | 'dark'): () => void {
  const root = document.documentElement;
  root.lang = lang;
  root.dir = directionOf(lang);
  root.dataset.theme = theme;
  document.adoptedStyleSheets = (surface.styles ?? STYLES).map(css => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  const holder = document.createElement('div');
  document.body.append(holder);
  render(surface.view(speak(lang)), holder);
  return () => {
    render(null, holder);
    holder.remove();
    document.adoptedStyleSheets = [];
    for (const name of ['dir', 'data-theme']) root.removeAttribute(name);
    root.lang = 'en';
  };
}
