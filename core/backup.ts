import { checkSettings, isRecord } from './settings.ts';
import { type BadLine, formatList, parseList } from './sites/list-text.ts';
import { checkPreferences, type Stored } from './stored.ts';
import { parseJson } from './text/json.ts';

/** What the file's form says; a larger number comes from a newer Clearstory. */
const VERSION = 1;

export type Restored =
  | {
      readonly ok: true;
      readonly stored: Stored;
      /** Names of settings that were left out or mended, and entries of the list that are none. */
      readonly wrong: { readonly settings: readonly string[]; readonly sites: readonly BadLine[] };
    }
  | { readonly ok: false; readonly fault: 'not-json' | 'not-ours' | 'newer' };

/** Everything that is stored, as a file that people can read. */
export function makeBackup(stored: Stored): string {
  const { settings, preferences } = stored;
  const sites = formatList(stored.sites).split('\n').filter(Boolean);
  return `${JSON.stringify({ clearstory: VERSION, settings, sites, preferences }, null, 2)}\n`;
}

/** Reads such a file. What is wrong in it is left out and named; nothing throws. */
export function readBackup(text: string): Restored {
  const file = parseJson(text);
  if (file === undefined) return { ok: false, fault: 'not-json' };
  if (!isRecord(file) || typeof file.clearstory !== 'number') return { ok: false, fault: 'not-ours' };
  if (file.clearstory > VERSION) return { ok: false, fault: 'newer' };
  const settings = checkSettings(file.settings);
  const lines = Array.isArray(file.sites) ? file.sites.filter(line => typeof line === 'string') : [];
  const list = parseList(lines.map(line => line.replaceAll(/[\r\n]/g, ' ')).join('\n'), 'whitelisted');
  const preferences = Object.entries(isRecord(file.preferences) ? file.preferences : {})
    .map(([site, given]) => [site, checkPreferences(given)] as const)
    .filter(([, checked]) => Object.keys(checked).length > 0);
  return {
    ok: true,
    stored: { settings: settings.choice, sites: list.rules, preferences: Object.fromEntries(preferences) },
    wrong: { settings: settings.wrong, sites: list.bad },
  };
}
