import { checkSettings, isRecord } from './settings.ts';
import { parseDomain } from './sites/domain.ts';
import type { SitePreferences, SiteRule, SiteState } from './sites/site.ts';
import { checkPreferences, type Stored } from './stored.ts';

/** The items of a storage area, by key. */
export type Items = Readonly<Record<string, unknown>>;

/** A stored value that could not be used, with the reason. */
export interface SetAside {
  readonly key: string;
  readonly value: unknown;
  readonly why: 'corrupt' | 'newer';
}

/** What the items of today's form say. */
const VERSION = 1;

/** One item holds 8,192 bytes; 16 hold the whole of what may be synced, and a change writes one of them. */
const SITE_ITEMS = 16;
const PREFERENCE_ITEMS = 8;

/** storage.sync: 8,192 bytes an item and 102,400 in all, key and JSON counted; with room for the browser's own escapes. */
const MOST_PER_ITEM = 8000;
const MOST_IN_ALL = 100_000;

const SIGNS: Readonly<Record<SiteState, string>> = { always: '+', ask: '=', whitelisted: '-' };
const STATES = new Map(Object.entries(SIGNS).map(([state, sign]) => [sign, state as SiteState]));

/** Lays out what is stored as items: settings in one, the list and the sites' preferences spread by name. */
export function packStored(stored: Stored): Items {
  const items: Record<string, unknown> = {};
  if (Object.keys(stored.settings).length > 0) items.settings = { v: VERSION, ...stored.settings };
  for (const rule of stored.sites) {
    const key = `sites.${spread(rule.domain, SITE_ITEMS)}`;
    items[key] = `${items[key] ?? VERSION} ${SIGNS[rule.state]}${rule.domain}`;
  }
  for (const [site, preferences] of Object.entries(stored.preferences)) {
    const key = `preferences.${spread(site, PREFERENCE_ITEMS)}`;
    const others = items[key] as { sites: Record<string, SitePreferences> } | undefined;
    items[key] = { v: VERSION, sites: { ...others?.sites, [site]: preferences } };
  }
  return items;
}

/** Reads items of any version and of any origin. What cannot be used is given back, apart. Never throws. */
export function unpackStored(items: Items): { readonly stored: Stored; readonly aside: readonly SetAside[] } {
  const aside: SetAside[] = [];
  const sites: SiteRule[] = [];
  const preferences: Record<string, SitePreferences> = {};
  let settings = {};
  const put = (key: string, value: unknown, why: SetAside['why']) => aside.push({ key, value, why });
  for (const [key, value] of Object.entries(migrate(items))) {
    if (isNewer(value)) put(key, value, 'newer');
    else if (key === 'settings') {
      const { choice, wrong } = checkSettings(withoutVersion(value));
      settings = choice;
      if (wrong.length > 0) put(key, value, 'corrupt');
    } else if (/^sites\.\d+$/.test(key)) {
      const { rules, whole } = readRules(value);
      sites.push(...rules);
      if (!whole) put(key, value, 'corrupt');
    } else if (/^preferences\.\d+$/.test(key)) {
      if (!readPreferences(value, preferences)) put(key, value, 'corrupt');
    }
  }
  return { stored: { settings, sites: uniqueByDomain(sites), preferences }, aside };
}

/** Whether these items may be synced by the browsers' limits. */
export function fitsSync(items: Items): boolean {
  const sizes = Object.entries(items).map(([key, value]) => byteLength(key) + byteLength(JSON.stringify(value)));
  return sizes.every(size => size <= MOST_PER_ITEM) && sizes.reduce((all, size) => all + size, 0) <= MOST_IN_ALL;
}

/** Whether a key is one that `packStored` makes or `unpackStored` reads. */
export function isStoredKey(key: string): boolean {
  return /^(?:settings|whitelist|alwaysOn|(?:sites|preferences)\.\d+)$/.test(key);
}

/** Version 0: settings without a version, named otherwise, and two lists of domains. */
function migrate(items: Items): Items {
  const { settings, whitelist, alwaysOn, ...others } = items;
  const migrated: Record<string, unknown> = { ...others };
  if (settings !== undefined) migrated.settings = migrateSettings(settings);
  const old = [...versionZeroList(alwaysOn, '+'), ...versionZeroList(whitelist, '-')];
  // Under a number that `packStored` never gives, so that it cannot hide an item of today.
  if (old.length > 0) migrated[`sites.${SITE_ITEMS}`] = `${VERSION} ${old.join(' ')}`;
  return migrated;
}

function migrateSettings(settings: unknown): unknown {
  if (!isRecord(settings) || 'v' in settings || !('theme' in settings || 'fontSize' in settings)) return settings;
  const { theme, fontSize, ...others } = settings;
  return { v: VERSION, ...others, appearance: { theme, size: fontSize } };
}

function versionZeroList(list: unknown, sign: string): string[] {
  if (!Array.isArray(list)) return [];
  return list.filter((entry): entry is string => typeof entry === 'string').map(entry => `${sign}${entry.trim()}`);
}

function isNewer(value: unknown): boolean {
  const version = isRecord(value) ? value.v : typeof value === 'string' ? Number(/^\d+/.exec(value)?.[0]) : undefined;
  return typeof version === 'number' && version > VERSION;
}

function withoutVersion(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const { v: _version, ...others } = value;
  return others;
}

function readRules(value: unknown): { rules: SiteRule[]; whole: boolean } {
  if (typeof value !== 'string' || !/^\d+(?: |$)/.test(value)) return { rules: [], whole: false };
  const words = value.split(' ').slice(1).filter(Boolean);
  const rules = words.map(readRule).filter(rule => rule !== null);
  return { rules, whole: rules.length === words.length };
}

/** The form in which `parseDomain` leaves nearly all domains; thousands of them are read on every click. */
const USUAL_FORM = /^(?!www\.)(?:[a-z0-9_-]{1,63}\.){1,10}[a-z0-9-]{2,63}$/;

function readRule(word: string): SiteRule | null {
  const state = STATES.get(word.charAt(0));
  if (state && USUAL_FORM.test(word.slice(1))) return { domain: word.slice(1), state };
  const parsed = parseDomain(word.slice(1));
  return state && parsed.ok ? { domain: parsed.domain, state } : null;
}

function readPreferences(value: unknown, into: Record<string, SitePreferences>): boolean {
  if (!isRecord(value) || !isRecord(value.sites)) return false;
  for (const [site, given] of Object.entries(value.sites)) {
    const checked = checkPreferences(given);
    if (site !== '__proto__' && Object.keys(checked).length > 0) into[site] = checked;
  }
  return true;
}

function uniqueByDomain(rules: readonly SiteRule[]): SiteRule[] {
  return [...new Map(rules.map(rule => [rule.domain, rule])).values()];
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** FNV-1a: the same name goes to the same item on every device. */
function spread(name: string, items: number): number {
  let hash = 0x811c9dc5;
  for (const char of name) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash % items;
}
