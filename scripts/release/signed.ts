/** Fetches what Mozilla has signed, once it has looked at it: `npm run release:signed`. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FIREFOX_ID } from '../../extension.config.ts';
import { Fixable, ROOT, withAdvice } from '../lib/ensure.mjs';
import { PACKAGES } from './output.ts';
import { lacking, STORES } from './stores.ts';

/** The part that we need of what the store's interface answers of a version. */
interface Version {
  readonly file: { readonly status: string; readonly url: string; readonly hash: string };
}

export interface Signed {
  readonly url: string;
  /** Of the file's bytes, in hexadecimal digits. */
  readonly sha256: string;
}

interface Patience {
  /** The store's answer; null while it knows nothing of the version, or keeps it to itself. */
  readonly ask: () => Promise<Version | null>;
  readonly rest: () => Promise<unknown>;
  readonly tries: number;
}

/** Asks until the version is there for everybody; null where that takes too long. */
export async function waitForSigned({ ask, rest, tries }: Patience): Promise<Signed | null> {
  for (let left = tries; left > 0; left--) {
    const answer = await ask();
    if (answer?.file.status === 'public')
      return { url: answer.file.url, sha256: answer.file.hash.replace(/^sha256:/, '') };
    if (left > 1) await rest();
  }
  return null;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await withAdvice(fetchSigned);

async function fetchSigned(): Promise<void> {
  mkdirSync(PACKAGES, { recursive: true });
  const firefox = STORES.filter(store => store.keys.includes('FIREFOX_JWT_SECRET'));
  if (firefox.some(store => lacking(store, process.env).length > 0)) {
    console.log('Nothing was sent to Mozilla, without keys: nothing is signed.');
    return;
  }
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const address = `https://addons.mozilla.org/api/v5/addons/addon/${FIREFOX_ID}/versions/v${version}/`;
  const signed = await waitForSigned({
    ask: async () => {
      const answer = await fetch(address);
      return answer.ok ? ((await answer.json()) as Version) : null;
    },
    rest: () => new Promise(resolve => setTimeout(resolve, 60_000)),
    tries: 30,
  });
  if (!signed) throw new Fixable(`Mozilla still looks at ${version}. Run this again when its e-mail has come.`);
  const bytes = new Uint8Array(await (await fetch(signed.url)).arrayBuffer());
  if (createHash('sha256').update(bytes).digest('hex') !== signed.sha256)
    throw new Fixable(`${signed.url} is not what the store says it is.`);
  writeFileSync(join(PACKAGES, `clearstory-${version}-firefox.xpi`), bytes);
  console.log(`Signed by Mozilla: clearstory-${version}-firefox.xpi`);
}
