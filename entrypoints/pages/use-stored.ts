import { useEffect, useState } from 'preact/hooks';
import { browser } from '#imports';
import { resolveAppearance } from '../../core/appearance.ts';
import { grantedOrigins } from '../../utils/access.ts';
import { areas, watchStored } from '../../utils/areas.ts';
import { getRefused, watchRefused } from '../../utils/refused.ts';
import { type Loaded, loadStored } from '../../utils/store.ts';

/** What is stored and what we may see, as they are now; null until they are known. */
export interface Present extends Loaded {
  readonly granted: readonly string[];
  /** Why the browser does not let the reader open by itself, in its own words; null: it does. */
  readonly refused: string | null;
}

/** Follows what is stored and the access that was given, wherever they change. */
export function useStored(): Present | null {
  const [present, setPresent] = useState<Present | null>(null);
  useEffect(() => {
    const load = async () => {
      const [loaded, granted, refused] = await Promise.all([loadStored(areas), grantedOrigins(), getRefused()]);
      const { theme } = resolveAppearance({ all: loaded.stored.settings.appearance ?? {}, site: null });
      document.documentElement.dataset.theme = theme;
      setPresent({ ...loaded, granted, refused });
    };
    load();
    const stops = [watchStored(load), watchRefused(load)];
    browser.permissions.onAdded.addListener(load);
    browser.permissions.onRemoved.addListener(load);
    return () => {
      for (const stop of stops) stop();
      browser.permissions.onAdded.removeListener(load);
      browser.permissions.onRemoved.removeListener(load);
    };
  }, []);
  return present;
}
