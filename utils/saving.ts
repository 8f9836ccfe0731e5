import { type AppearanceChoices, checkAppearanceChoice } from '../core/appearance.ts';
import { checkSettings, type SettingsChoice } from '../core/settings.ts';
import type { Change, Stored } from '../core/stored.ts';
import { makePace } from './pace.ts';

/** The background's one way to what is stored. */
export interface Saving {
  commit(change: Change): Promise<void>;
  /** What was chosen in a reader, wherever that stands: for all sites, and for the one with this key; '' is none. */
  saveAppearance(choices: AppearanceChoices, key: string): Promise<null>;
  saveSettings(data: SettingsChoice): Promise<null>;
  /** What is stored once everything is that has been chosen so far. */
  load(): Promise<Stored>;
}

/** `commit` makes a change, `load` reads; what a reader says is checked. */
export function makeSaving(io: Pick<Saving, 'commit' | 'load'>, pace = makePace()): Saving {
  let committed: Promise<unknown> = Promise.resolve();
  const commit = (change: Change) => {
    const done = io.commit(change);
    committed = Promise.allSettled([committed, done]);
    return done;
  };
  return {
    commit,
    async saveAppearance({ all, site }, key) {
      const appearance = site === null ? null : checkAppearanceChoice(site);
      // A slider asks at each of its degrees.
      await pace.add(key, async () => {
        await commit({ do: 'set-settings', choice: { appearance: checkAppearanceChoice(all) } });
        if (key) await commit({ do: 'set-preferences', site: key, choice: { appearance } });
      });
      return null;
    },
    async saveSettings(data) {
      // Opening everywhere needs access, which only a page of ours can ask for.
      const { everywhere: _never, ...choice } = checkSettings(data).choice;
      await commit({ do: 'set-settings', choice });
      return null;
    },
    async load() {
      await pace.hurry();
      await committed;
      return io.load();
    },
  };
}
