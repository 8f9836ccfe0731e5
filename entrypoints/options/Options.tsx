import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from '#imports';
import { Button } from '../../components/controls/Button.tsx';
import { saveFile } from '../../components/reader/take-along/save-file.ts';
import { AddSites } from '../../components/sites/AddSites.tsx';
import { Backup } from '../../components/sites/Backup.tsx';
import { Brand } from '../../components/sites/Brand.tsx';
import { Everywhere } from '../../components/sites/Everywhere.tsx';
import { LookDefaults } from '../../components/sites/LookDefaults.tsx';
import { ReadingSettings } from '../../components/sites/ReadingSettings.tsx';
import { SiteList } from '../../components/sites/SiteList.tsx';
import { StoredView } from '../../components/sites/StoredView.tsx';
import { type Undo, UndoBar } from '../../components/sites/UndoBar.tsx';
import { WhichRule } from '../../components/sites/WhichRule.tsx';
import type { Translate } from '../../core/messages.ts';
import { resolveSettings } from '../../core/settings.ts';
import { needsAccess } from '../../core/sites/access.ts';
import { indexSites } from '../../core/sites/policy.ts';
import { showDomain } from '../../core/sites/shown.ts';
import { SUPPORT } from '../../extension.config.ts';
import { pageUrl } from '../../utils/pages.ts';
import { openShortcutPage } from '../../utils/shortcut.ts';
import { useShortcut } from '../pages/use-shortcut.ts';
import { type Present, useStored } from '../pages/use-stored.ts';
import { makeActions } from './actions.ts';
import { useSession } from './use-session.ts';

export function Options(props: { t: Translate }) {
  const present = useStored();
  return present && <OptionsPage present={present} t={props.t} />;
}

function OptionsPage(props: { present: Present; t: Translate }) {
  const { present, t } = props;
  const { stored, granted } = present;
  const settings = resolveSettings(stored.settings);
  const [undo, setUndo] = useState<Undo | null>(null);
  const shortcut = useShortcut();
  const session = useSession(present);
  useEffect(showAsked, []);
  const actions = makeActions(present, t, setUndo);
  const index = useMemo(() => indexSites(stored.sites, settings), [stored]);
  const sites = useMemo(() => listSites(present), [present]);
  return (
    <main class="options">
      <header class="options__head">
        <Brand />
        <nav class="options__nav" aria-label={t('optionsTitle')}>
          <a href="#sites">{t('optionsSites')}</a>
          <a href="#reading">{t('optionsReading')}</a>
          <a href="#look">{t('appearance')}</a>
          <a href="#data">{t('optionsData')}</a>
          <a href="#stored">{t('optionsStored')}</a>
        </nav>
      </header>
      <h1>{t('optionsTitle')}</h1>
      {present.aside.length > 0 && <p class="message">{t('asideWord')}</p>}
      {present.where === 'local' && <p class="message">{t('storedLocal')}</p>}
      {present.refused !== null && (
        <div class="message" role="alert">
          <p>{t('registrationRefused', present.refused)}</p>
          <Button label={t('tryAgain')} onPress={actions.registerAgain} />
        </div>
      )}

      <section class="card" id="sites">
        <h2>{t('optionsSites')}</h2>
        <p class="soft">{t('optionsSitesAbout')}</p>
        <AddSites t={t} onAdd={actions.add} />
        <h3>{t('headList')}</h3>
        <SiteList sites={sites} t={t} actions={actions} />
        <h3>{t('headTest')}</h3>
        <WhichRule index={index} t={t} />
        <h3>{t('everywhereTitle')}</h3>
        <Everywhere
          on={settings.everywhere}
          needsAccess={settings.everywhere && needsAccess(granted, null)}
          t={t}
          onChange={actions.setEverywhere}
        />
      </section>

      <section class="card" id="reading">
        <h2>{t('optionsReading')}</h2>
        <ReadingSettings
          settings={settings}
          shortcut={shortcut ?? ''}
          t={t}
          onChange={actions.setSettings}
          onKeys={browser.commands && openShortcutPage}
        />
      </section>

      <section class="card" id="look">
        <h2>{t('appearance')}</h2>
        <p class="soft">{t('lookAbout')}</p>
        <LookDefaults stored={settings.appearance} t={t} onSave={actions.saveLook} />
      </section>

      <section class="card" id="data">
        <h2>{t('optionsData')}</h2>
        <Backup stored={stored} t={t} onSave={save} onRestore={actions.restore} />
      </section>

      <section class="card" id="stored">
        <h2>{t('optionsStored')}</h2>
        <p class="soft">{t('storedAbout')}</p>
        <StoredView
          {...present}
          session={session.counts}
          t={t}
          actions={{ ...actions, forgetSession: session.clear }}
        />
      </section>
      <p class="links small">
        <a href={pageUrl('privacy')}>{t('privacyTitle')}</a>
        <a href={SUPPORT}>{t('getHelp')}</a>
      </p>
      <UndoBar undo={undo} t={t} onDone={() => setUndo(null)} />
    </main>
  );
}

const save = (name: string, text: string) => saveFile(document, name, new Blob([text], { type: 'text/plain' }));

/** The browser looks for the part that an address names before any of it is drawn. */
function showAsked(): void {
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

function listSites({ stored, granted }: Present) {
  return stored.sites.map(({ domain, state }) => ({
    domain,
    state,
    shown: showDomain(domain),
    needsAccess: state === 'always' && needsAccess(granted, domain),
  }));
}
