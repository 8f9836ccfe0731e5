import { useEffect, useState } from 'preact/hooks';
import type { SessionCounts } from '../../components/sites/StoredView.tsx';
import { ask } from '../../utils/messages.ts';
import type { Present } from '../pages/use-stored.ts';

/** How much is kept until the browser closes, and the way to forget it. */
export function useSession(present: Present): { counts: SessionCounts | null; clear: () => Promise<void> } {
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
