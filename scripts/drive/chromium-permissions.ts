import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

type Permissions = Record<string, { explicit_host?: string[] } | undefined>;

/**
 * Writes host permissions into the profile of a Chromium that is not running: its prompt cannot be answered from
 * outside, and this is what a yes leaves behind.
 */
export async function addHostPermissions(profile: string, id: string, patterns: readonly string[]): Promise<void> {
  const file = join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(await readFile(file, 'utf8'));
  const settings: Permissions | undefined = preferences.extensions?.settings?.[id];
  if (!settings) throw new Error(`The profile knows no extension ${id}.`);
  for (const key of ['granted_permissions', 'active_permissions', 'runtime_granted_permissions']) {
    const known = settings[key] ?? {};
    settings[key] = { ...known, explicit_host: [...new Set([...(known.explicit_host ?? []), ...patterns])] };
  }
  await writeFile(file, JSON.stringify(preferences));
}
