import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a profile keeps about one extension, as far as it is changed here. */
interface Kept {
  incognito?: boolean;
  [permissions: string]: unknown;
}

/**
 * Writes host permissions into the profile of a Chromium that is not running: its prompt cannot be answered from
 * outside, and this is what a yes leaves behind.
 */
export function addHostPermissions(profile: string, id: string, patterns: readonly string[]): Promise<void> {
  return change(profile, id, kept => {
    for (const key of ['granted_permissions', 'active_permissions', 'runtime_granted_permissions']) {
      const known = (kept[key] ?? {}) as { explicit_host?: string[] };
      kept[key] = { ...known, explicit_host: [...new Set([...(known.explicit_host ?? []), ...patterns])] };
    }
  });
}

/** The same for private windows, whose switch stands on a page of the browser's own. */
export function allowPrivateWindows(profile: string, id: string): Promise<void> {
  return change(profile, id, kept => {
    kept.incognito = true;
  });
}

async function change(profile: string, id: string, edit: (kept: Kept) => void): Promise<void> {
  const file = join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(await readFile(file, 'utf8'));
  const kept: Kept | undefined = preferences.extensions?.settings?.[id];
  if (!kept) throw new Error(`The profile knows no extension ${id}.`);
  edit(kept);
  await writeFile(file, JSON.stringify(preferences));
}
