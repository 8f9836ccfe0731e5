/** Sends the packages in release-output/ to the stores whose keys are in the environment. `npm run release:submit`. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Fixable, ROOT, say, withAdvice } from '../lib/ensure.mjs';
import { PACKAGES } from './output.ts';
import { lacking, STORES, undecided } from './stores.ts';

/** A dry run shows what would be done, and leaves everything as it is. */
export type Mode = 'for real' | 'dry run';

if (process.argv[1] === fileURLToPath(import.meta.url)) await withAdvice(async () => submit());

/** Says for each store whether it gets the packages, and has WXT upload them. Without keys nothing leaves. */
export function submit(mode: Mode = 'for real'): void {
  say('To the stores');
  for (const store of STORES) {
    const missing = lacking(store, process.env);
    console.log(`  ${store.name}: ${missing.length > 0 ? `not sent, without ${missing.join(', ')}` : 'to be sent'}`);
  }
  const wanted = STORES.filter(store => lacking(store, process.env).length === 0);
  if (wanted.length === 0) return;
  const stop = undecided();
  if (stop) throw new Fixable(stop);
  const flags = wanted.flatMap(store => store.flags(packageNamed));
  console.log(`  wxt submit ${flags.join(' ')}`);
  if (mode === 'dry run') return;
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const { status } = spawnSync(process.execPath, [wxt, 'submit', ...flags], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Fixable('Not every store took it: see above. What was taken must not be sent again.');
}

function packageNamed(end: string): string {
  const name = existsSync(PACKAGES) ? readdirSync(PACKAGES).find(one => one.endsWith(end)) : undefined;
  if (!name) throw new Fixable(`No package ends in ${end}. Make them first: npm run release:packages.`);
  return join(PACKAGES, name);
}
