import { checkAppearanceChoice } from './appearance.ts';
import { checkSettings, isRecord, type SettingsChoice } from './settings.ts';
import type { SitePreferences, SiteRule } from './sites/site.ts';

/** Everything that Clearstory keeps for longer than a session. */
export interface Stored {
  readonly settings: SettingsChoice;
  /** Without two entries for one domain, in no order. */
  readonly sites: readonly SiteRule[];
  /** By the site's host without `www.`; see `siteKey`. */
  readonly preferences: Readonly<Record<string, SitePreferences>>;
}

/** One wish for a change. Changes are applied one after another by one writer, each to what is stored then. */
export type Change =
  | { readonly do: 'set-settings'; readonly choice: SettingsChoice }
  /** Back to the defaults, for some settings or all. */
  | { readonly do: 'reset-settings'; readonly keys: readonly string[] | 'all' }
  | { readonly do: 'edit-sites'; readonly set: readonly SiteRule[]; readonly remove: readonly string[] }
  /** Puts these over the site's choices; `null` forgets them all. */
  | { readonly do: 'set-preferences'; readonly site: string; readonly choice: SitePreferences | null }
  | { readonly do: 'keep-rule'; readonly site: string; readonly rule: string; readonly keep: boolean }
  | { readonly do: 'replace'; readonly stored: Stored };

export const NOTHING_STORED: Stored = { settings: {}, sites: [], preferences: {} };

const MOST_KEPT_RULES = 100;

/** What is stored after a change. */
export function applyChange(stored: Stored, change: Change): Stored {
  switch (change.do) {
    case 'set-settings':
      return { ...stored, settings: { ...stored.settings, ...checkSettings(change.choice).choice } };
    case 'reset-settings':
      return { ...stored, settings: without(stored.settings, change.keys) };
    case 'edit-sites':
      return { ...stored, sites: editSites(stored.sites, change.set, change.remove) };
    case 'set-preferences':
      return withPreferences(
        stored,
        change.site,
        change.choice && { ...preferencesOf(stored, change.site), ...change.choice },
      );
    case 'keep-rule':
      return withPreferences(stored, change.site, keepRule(preferencesOf(stored, change.site), change));
    case 'replace':
      return change.stored;
  }
}

/** What the user has chosen for a site; nothing for one that is not known. */
export function preferencesOf(stored: Stored, site: string): SitePreferences {
  return Object.hasOwn(stored.preferences, site) ? (stored.preferences[site] ?? {}) : {};
}

/** The valid part of a value of unknown origin. Never throws. */
export function checkPreferences(value: unknown): SitePreferences {
  if (!isRecord(value)) return {};
  const { keep, light, appearance, pictures, joinPages } = value;
  const rules = Array.isArray(keep)
    ? keep.filter(rule => typeof rule === 'string' && /^[a-z0-9-]{1,60}$/.test(rule))
    : [];
  return {
    ...(rules.length > 0 ? { keep: [...new Set(rules)].slice(0, MOST_KEPT_RULES) } : {}),
    ...(light === true ? { light } : {}),
    ...(isRecord(appearance) ? { appearance: checkAppearanceChoice(appearance) } : {}),
    ...(typeof pictures === 'boolean' ? { pictures } : {}),
    ...(joinPages === true ? { joinPages } : {}),
  };
}

function editSites(
  sites: readonly SiteRule[],
  set: readonly SiteRule[],
  remove: readonly string[],
): readonly SiteRule[] {
  const byDomain = new Map(sites.map(rule => [rule.domain, rule]));
  for (const domain of remove) byDomain.delete(domain);
  for (const rule of set) byDomain.set(rule.domain, rule);
  return [...byDomain.values()];
}

function without(settings: SettingsChoice, keys: readonly string[] | 'all'): SettingsChoice {
  if (keys === 'all') return {};
  return Object.fromEntries(Object.entries(settings).filter(([key]) => !keys.includes(key)));
}

function keepRule(preferences: SitePreferences, wish: { rule: string; keep: boolean }): SitePreferences {
  const others = (preferences.keep ?? []).filter(rule => rule !== wish.rule);
  return { ...preferences, keep: wish.keep ? [...others, wish.rule] : others };
}

function withPreferences(stored: Stored, site: string, choice: SitePreferences | null): Stored {
  const { [site]: _old, ...others } = stored.preferences;
  const checked = checkPreferences(choice);
  const preferences = Object.keys(checked).length > 0 ? { ...others, [site]: checked } : others;
  return { ...stored, preferences };
}
