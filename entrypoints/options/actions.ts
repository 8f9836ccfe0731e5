import type { KeptChoice } from '../../components/sites/stored-words.ts';
import type { Undo } from '../../components/sites/UndoBar.tsx';
import type { AppearanceChoice } from '../../core/appearance.ts';
import type { Translate } from '../../core/messages.ts';
import type { SettingsChoice } from '../../core/settings.ts';
import { accessFor, accessToReturn, needsAccess, openingWithout } from '../../core/sites/access.ts';
import { ALL_SITES } from '../../core/sites/match-patterns.ts';
import { showDomain } from '../../core/sites/shown.ts';
import type { SiteRule, SiteState } from '../../core/sites/site.ts';
import { applyChange, type Change, NOTHING_STORED, type Stored } from '../../core/stored.ts';
import { requestAccess } from '../../utils/access.ts';
import { ask } from '../../utils/messages.ts';
import { chooseState } from '../pages/choose-state.ts';
import type { Present } from '../pages/use-stored.ts';

/** Everything the options page does, each from a click. */
export function makeActions({ stored, granted }: Present, t: Translate, say: (undo: Undo | null) => void) {
  /** Whether it was stored; where it was not, that is said. */
  const change = async (wish: Change) => {
    const { ok } = await ask('change', wish).catch(() => ({ ok: false }));
    if (!ok) say({ text: t('chosen_failed') });
    return ok;
  };
  const undoable = async (wish: Change, text: string) => {
    const returned = accessToReturn(granted, stored, applyChange(stored, wish));
    const run = async () => {
      // First of all, while the browser still sees the click. Refused, the entries come back and say what they lack.
      if (returned.length > 0) await requestAccess(returned);
      // Only what was changed is put back, not what has been done since.
      await change(opposite(wish, stored));
    };
    const done = await change(wish);
    if (done) say({ text, run });
    return done;
  };
  return {
    add: (set: readonly SiteRule[]) => change({ do: 'edit-sites', set, remove: [] }),
    async setState(domain: string, state: SiteState) {
      const result = await chooseState(domain, state, { granted, decidedBy: null });
      if (result !== 'done') say({ text: t(`chosen_${result}`) });
    },
    async giveAccess(domains: readonly string[]) {
      if (!(await requestAccess(domains.map(accessFor)))) say({ text: t('chosen_refused') });
    },
    remove: (domain: string) =>
      undoable({ do: 'edit-sites', set: [], remove: [domain] }, t('removedSite', showDomain(domain))),
    async setEverywhere(on: boolean) {
      if (on && needsAccess(granted, null)) {
        ask('expectAccess', { domain: null, decidedBy: null });
        if (!(await requestAccess([accessFor(null)]))) {
          await ask('expectAccess', null);
          return say({ text: t('chosen_refused') });
        }
      }
      const stops = on ? [] : openingWithout(granted, stored, [ALL_SITES]);
      const done = await change({ do: 'set-settings', choice: { everywhere: on } });
      if (done && stops.length > 0) say({ text: t('everywhereReturned') });
    },
    setSettings: (choice: SettingsChoice) => change({ do: 'set-settings', choice }),
    saveLook: (all: AppearanceChoice) => ask('saveAppearance', { all, site: null }),
    restore: (wanted: Stored) => undoable({ do: 'replace', stored: wanted }, t('backupDone')),
    async forgetAll() {
      if (!(await undoable({ do: 'replace', stored: NOTHING_STORED }, t('forgotten')))) return;
      await ask('clearAside', null);
      await ask('clearSession', null);
    },
    forgetSettings: (keys: readonly string[] | 'all') => undoable({ do: 'reset-settings', keys }, t('forgotten')),
    registerAgain: () => ask('registerAgain', null),
    forgetList: () =>
      undoable({ do: 'edit-sites', set: [], remove: stored.sites.map(({ domain }) => domain) }, t('forgotten')),
    forgetSite: (site: string) => undoable({ do: 'set-preferences', site, choice: null }, t('forgotten')),
    forgetKept: (site: string, kept: KeptChoice) =>
      undoable(
        'rule' in kept
          ? { do: 'keep-rule', site, rule: kept.rule, keep: false }
          : { do: 'keep-part', site, part: kept.part, keep: false },
        t('forgotten'),
      ),
    forgetAside: () => ask('clearAside', null),
  };
}

function opposite(wish: Change, before: Stored): Change {
  switch (wish.do) {
    case 'edit-sites':
      return { do: 'edit-sites', set: before.sites.filter(({ domain }) => wish.remove.includes(domain)), remove: [] };
    case 'set-preferences':
      return { ...wish, choice: before.preferences[wish.site] ?? null };
    case 'keep-rule':
    case 'keep-part':
      return { ...wish, keep: !wish.keep };
    case 'reset-settings':
      return { do: 'set-settings', choice: only(before.settings, wish.keys) };
    default:
      return { do: 'replace', stored: before };
  }
}

function only(settings: SettingsChoice, keys: readonly string[] | 'all'): SettingsChoice {
  if (keys === 'all') return settings;
  return Object.fromEntries(Object.entries(settings).filter(([key]) => keys.includes(key)));
}
