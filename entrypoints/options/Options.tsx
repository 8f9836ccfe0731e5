import { useEffect, useMemo, useState } from 'preact/hooks';
import { Button } from '../../components/controls/Button.tsx';
import * as icons from '../../components/controls/icons.ts';
import { saveFile } from '../../components/reader/take-along/save-file.ts';
import { AddSites } from '../../components/sites/AddSites.tsx';
import { Backup } from '../../components/sites/Backup.tsx';
import { Brand } from '../../components/sites/Brand.tsx';
import { Everywhere } from '../../components/sites/Everywhere.tsx';
import { ReadingSettings } from '../../components/sites/ReadingSettings.tsx';
import { SiteList } from '../../components/sites/SiteList.tsx';
import { type SessionCounts, StoredView } from '../../components/sites/StoredView.tsx';
import { WhichRule } from '../../components/sites/WhichRule.tsx';
import type { Translate } from '../../core/messages.ts';
import { resolveSettings } from '../../core/settings.ts';
import { needsAccess } from '../../core/sites/access.ts';
import { indexSites } from '../../core/sites/policy.ts';
import { showDomain } from '../../core/sites/shown.ts';
import { SUPPORT } from '../../extension.config.ts';
import { ask } from '../../utils/messages.ts';
import { pageUrl } from '../../utils/pages.ts';
import { type Present, useStored } from '../pages/use-stored.ts';
import { makeActions, type Undo } from './actions.ts';

export function Options(props: { t: Translate }) {
  const present = useStored();
  return present && <OptionsPage present={present} t={props.t} />;
}

function OptionsPage(props: { present: Present; t: Translate }) {
  const { present, t } = props;
  const { stored, granted } = present;
  const settings = resolveSettings(stored.settings);
  const [undo, setUndo] = useState<Undo | null>(null);
  const session = useSession(present);
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
        <SiteList sites={sites} t={t} actions={actions} />
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
        <ReadingSettings settings={settings} t={t} onChange={actions.setSettings} />
        <p class="soft small">{t('optionsLook')}</p>
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

function UndoBar(props: { undo: Undo | null; t: Translate; onDone: () => void }) {
  const { undo, t, onDone } = props;
  const again = () => {
    undo?.run?.();
    onDone();
  };
  return (
    <div role="status">
      {undo && (
        <div class="undo">
          <span>{undo.text}</span>
          {undo.run && <Button look="strong" label={t('undo')} onPress={again} />}
          <Button look="bare" icon={icons.close} label="" name={t('close')} onPress={onDone} />
        </div>
      )}
    </div>
  );
}

function useSession(present: Present): { counts: SessionCounts | null; clear: () => Promise<void> } {
  const [counts, setCounts] = useState<SessionCounts | null>(null);
  const load = async () => {
    const reply = await ask('countSession', null);
    if (reply.ok) setCounts(reply.value);
  };
  useEffect(() => {
    load();
  }, [present]);
  return { counts, clear: () => ask('clearSession', null).then(load) };
}

function listSites({ stored, granted }: Present) {
  return stored.sites.map(({ domain, state }) => ({
    domain,
    state,
    shown: showDomain(domain),
    needsAccess: state === 'always' && needsAccess(granted, domain),
  }));
}
