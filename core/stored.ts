import { checkAppearanceChoice } from './appearance.ts';
import type { PartVerdict } from './article.ts';
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
  | { readonly do: 'keep-part'; readonly site: string; readonly part: PartVerdict; readonly keep: boolean }
  | { readonly do: 'replace'; readonly stored: Stored };

export const NOTHING_STORED: Stored = { settings: {}, sites: [], preferences: {} };

const MOST_KEPT_RULES = 100;
/** What is said of parts goes back and forth while one tries things out; who has more has forgotten the first. */
const MOST_PARTS = 30;
/** A box's tag and names, and its parent's; or the folded words of a short heading. */
const PART_FORMS: Readonly<Record<PartVerdict['by'], RegExp>> = {
  signature: /^[\p{L}\d_-]+\.[\p{L}\d_.-]+<[\p{L}\d_.-]+$/u,
  heading: /^[\p{L}\p{N}\p{M}]+(?: [\p{L}\p{N}\p{M}]+)*$/u,
};
const LONGEST_PART: Readonly<Record<PartVerdict['by'], number>> = { signature: 280, heading: 60 };

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
    case 'keep-part':
      return withPreferences(stored, change.site, keepPart(preferencesOf(stored, change.site), change));
    case 'replace':
      return change.stored;
  }
}

/** What the user has chosen for a site; nothing for one that is not known. */
export function preferencesOf(stored: Stored, site: string): SitePreferences {
  return Object.hasOwn(stored.preferences, site) ? (stored.preferences[site] ?? {}) : {};
}

/** A person's word on a part, of unknown origin; null where it is none. Never throws. */
export function checkPart(value: unknown): PartVerdict | null {
  if (!isRecord(value)) return null;
  const { is, by, what } = value;
  if ((is !== 'out' && is !== 'in') || (by !== 'signature' && by !== 'heading') || typeof what !== 'string')
    return null;
  return what.length <= LONGEST_PART[by] && PART_FORMS[by].test(what) ? { is, by, what } : null;
}

/** The valid part of a value of unknown origin. Never throws. */
export function checkPreferences(value: unknown): SitePreferences {
  if (!isRecord(value)) return {};
  const { keep, parts, light, appearance, pictures, joinPages } = value;
  const rules = Array.isArray(keep)
    ? keep.filter(rule => typeof rule === 'string' && /^[a-z0-9-]{1,60}$/.test(rule))
    : [];
  const words = Array.isArray(parts) ? parts.map(checkPart).filter(part => part !== null) : [];
  return {
    ...(rules.length > 0 ? { keep: [...new Set(rules)].slice(0, MOST_KEPT_RULES) } : {}),
    ...(words.length > 0 ? { parts: words.slice(-MOST_PARTS) } : {}),
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

/** The newest word comes last, and takes the place of what was said of the same part before. */
function keepPart(preferences: SitePreferences, wish: { part: PartVerdict; keep: boolean }): SitePreferences {
  const { by, what } = wish.part;
  const others = (preferences.parts ?? []).filter(part => part.by !== by || part.what !== what);
  return { ...preferences, parts: wish.keep ? [...others, wish.part] : others };
}

function withPreferences(stored: Stored, site: string, choice: SitePreferences | null): Stored {
  const { [site]: _old, ...others } = stored.preferences;
  const checked = checkPreferences(choice);
  const preferences = Object.keys(checked).length > 0 ? { ...others, [site]: checked } : others;
  return { ...stored, preferences };
}
