import { useEffect, useState } from 'preact/hooks';
import { browser } from '#imports';
import { resolveAppearance } from '../../core/appearance.ts';
import { areas, watchStored } from '../../utils/areas.ts';
import { grantedOrigins } from '../../utils/registrations.ts';
import { type Loaded, loadStored } from '../../utils/store.ts';

/** What is stored and what we may see, as they are now; null until they are known. */
export interface Present extends Loaded {
  readonly granted: readonly string[];
}

/** Follows what is stored and the access that was given, wherever they change. */
export function useStored(): Present | null {
  const [present, setPresent] = useState<Present | null>(null);
  useEffect(() => {
    const load = async () => {
      const [loaded, granted] = await Promise.all([loadStored(areas), grantedOrigins()]);
      const { theme } = resolveAppearance({ all: loaded.stored.settings.appearance ?? {}, site: null });
      document.documentElement.dataset.theme = theme;
      setPresent({ ...loaded, granted });
    };
    load();
    const stop = watchStored(load);
    browser.permissions.onAdded.addListener(load);
    browser.permissions.onRemoved.addListener(load);
    return () => {
      stop();
      browser.permissions.onAdded.removeListener(load);
      browser.permissions.onRemoved.removeListener(load);
    };
  }, []);
  return present;
}
