/** The packages of what is committed, into release-output/: `npm run release:packages -- v1.0.0`. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fixable, ROOT, withAdvice } from '../lib/ensure.mjs';
import { entryOf } from './changelog.ts';
import { keepRelease } from './output.ts';
import { committed, makePackages } from './packages.ts';

await withAdvice(async () => {
  const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
  const { version } = JSON.parse(read('package.json'));
  const [tag = `v${version}`] = process.argv.slice(2);
  if (tag !== `v${version}`) throw new Fixable(`The tag says ${tag}, package.json ${version}.`);
  const entry = entryOf(read('CHANGELOG.md'), version);
  if (!entry) throw new Fixable(`CHANGELOG.md says nothing of ${version}.`);
  keepRelease(makePackages(committed()), version, entry.notes);
});
