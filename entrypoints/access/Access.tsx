import { useState } from 'preact/hooks';
import { browser } from '#imports';
import { AccessView } from '../../components/sites/AccessView.tsx';
import type { Translate } from '../../core/messages.ts';
import { parseDomain } from '../../core/sites/domain.ts';
import { showDomain } from '../../core/sites/shown.ts';
import { ask } from '../../utils/messages.ts';
import { showTab } from '../../utils/pages.ts';
import { chooseState } from '../pages/choose-state.ts';
import { useStored } from '../pages/use-stored.ts';

/** Asks for access to one site, because the browser wants the click to be in a page of ours, and goes back. */
export function Access(props: { t: Translate }) {
  const { t } = props;
  const present = useStored();
  const [note, setNote] = useState('');
  const query = new URLSearchParams(location.search);
  const parsed = parseDomain(query.get('domain') ?? '');
  if (!present || !parsed.ok) return null;
  const leave = async () => {
    const back = Number(query.get('tab'));
    await showTab(back).catch(() => undefined);
    const own = await browser.tabs.getCurrent();
    if (own?.id !== undefined) await browser.tabs.remove(own.id);
  };
  const allow = async () => {
    const result = await chooseState(parsed.domain, 'always', {
      granted: present.granted,
      decidedBy: query.get('instead') || null,
    });
    if (result === 'done') await leave();
    else setNote(t(`chosen_${result}`));
  };
  const refuse = async () => {
    await ask('expectAccess', null);
    await leave();
  };
  return <AccessView site={showDomain(parsed.domain)} note={note} t={t} onAllow={allow} onRefuse={refuse} />;
}
