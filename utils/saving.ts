import { type AppearanceChoices, checkAppearanceChoice } from '../core/appearance.ts';
import { checkSettings, type SettingsChoice } from '../core/settings.ts';
import type { Change } from '../core/stored.ts';
import { makePace } from './pace.ts';

/** How what was chosen in a reader is stored, wherever that reader stands. What it says is checked. */
export function makeSaving(commit: (change: Change) => Promise<unknown>) {
  const atPace = makePace();
  return {
    /** For all sites, and for the one with this key; '' is none. */
    async saveAppearance({ all, site }: AppearanceChoices, key: string): Promise<null> {
      const appearance = site === null ? null : checkAppearanceChoice(site);
      // A slider asks at each of its degrees.
      await atPace(key, async () => {
        await commit({ do: 'set-settings', choice: { appearance: checkAppearanceChoice(all) } });
        if (key) await commit({ do: 'set-preferences', site: key, choice: { appearance } });
      });
      return null;
    },
    async saveSettings(data: SettingsChoice): Promise<null> {
      // Opening everywhere needs access, which only a page of ours can ask for.
      const { everywhere: _never, ...choice } = checkSettings(data).choice;
      await commit({ do: 'set-settings', choice });
      return null;
    },
  };
}
