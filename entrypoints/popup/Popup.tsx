import { useEffect, useState } from 'preact/hooks';
import { browser } from '#imports';
import { type PopupPage, PopupView } from '../../components/sites/PopupView.tsx';
import type { ClutterKind } from '../../core/article.ts';
import type { Translate } from '../../core/messages.ts';
import { needsAccess } from '../../core/sites/access.ts';
import { readerSite } from '../../core/sites/reader-site.ts';
import type { Stored } from '../../core/stored.ts';
import { ask } from '../../utils/messages.ts';
import { showTab } from '../../utils/pages.ts';
import { decideFor } from '../../utils/read-tab.ts';
import { chooseState } from '../pages/choose-state.ts';
import { type Present, useStored } from '../pages/use-stored.ts';

interface Tab {
  readonly id: number;
  readonly url: string;
}

export function Popup(props: { t: Translate }) {
  const { t } = props;
  const present = useStored();
  const [tab, setTab] = useState<Tab | null>(null);
  const [forbidden, setForbidden] = useState(new URLSearchParams(location.search).get('reason') === 'forbidden');
  const [note, setNote] = useState('');
  const [removed, setRemoved] = useState<Partial<Record<ClutterKind, number>> | null>(null);
  useEffect(() => {
    findTab().then(async found => {
      setTab(found);
      const reply = await ask('getRemoved', { tabId: found.id, url: found.url });
      if (reply.ok) setRemoved(reply.value);
    });
  }, []);
  if (!present || !tab) return null;

  const read = async () => {
    const reply = await ask('readTab', { tabId: tab.id });
    if (!reply.ok || !reply.value) return setForbidden(true);
    if (await isOwnTab()) await showTab(tab.id);
    window.close();
  };
  return (
    <PopupView
      page={pageOf(tab.url, forbidden, present.stored)}
      removed={removed}
      note={note}
      needsAccess={lacking(tab.url, present)}
      t={t}
      actions={{
        read,
        unlist: domain => ask('change', { do: 'edit-sites', set: [], remove: [domain] }),
        choose: async (domain, state) => {
          const decidedBy = decideFor(tab.url, present.stored).rule?.domain ?? null;
          setNote(t(`chosen_${await chooseState(domain, state, { granted: present.granted, decidedBy })}`));
        },
        openOptions: () => browser.runtime.openOptionsPage().then(() => window.close()),
      }}
    />
  );
}

function pageOf(url: string, forbidden: boolean, stored: Stored): PopupPage {
  const site = /^https?:/.test(url) ? readerSite(url, decideFor(url, stored), stored) : null;
  if (!site || forbidden) return { is: 'forbidden', site };
  return { is: site.state === 'whitelisted' ? 'whitelisted' : 'readable', site };
}

/** The domain of the entry that wants the reader to open here by itself, where the browser does not allow it. */
function lacking(url: string, { stored, granted }: Present): string | null {
  const { state, rule } = decideFor(url, stored);
  return state === 'always' && rule && needsAccess(granted, rule.domain) ? rule.domain : null;
}

/** The tab that the popup belongs to; a popup that had to become a tab itself is told. */
async function findTab(): Promise<Tab> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  const tab = named ? await browser.tabs.get(named).catch(() => active) : active;
  return { id: tab?.id ?? browser.tabs.TAB_ID_NONE, url: tab?.url ?? '' };
}

async function isOwnTab(): Promise<boolean> {
  return (await browser.tabs.getCurrent()) !== undefined;
}
