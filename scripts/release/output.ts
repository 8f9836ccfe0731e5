import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../lib/ensure.mjs';
import type { Files } from './packages.ts';

/** Where a release lies: packages with their sums in one folder, the notes beside it. */
export const OUTPUT = join(ROOT, 'release-output');
export const PACKAGES = join(OUTPUT, 'packages');

/** The line that `sha256sum --check` reads. */
const sumOf = ([name, bytes]: [string, Uint8Array]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}`;

/** Writes the packages, their sums, and the notes of the release. */
export function keepRelease(packages: Files, version: string, changes: string): void {
  rmSync(OUTPUT, { recursive: true, force: true });
  mkdirSync(PACKAGES, { recursive: true });
  const entries = Object.entries(packages).toSorted(([one], [other]) => (one < other ? -1 : 1));
  for (const [name, bytes] of entries) writeFileSync(join(PACKAGES, name), bytes);
  const sums = `${entries.map(sumOf).join('\n')}\n`;
  writeFileSync(join(PACKAGES, 'SHA256SUMS'), sums);
  writeFileSync(join(OUTPUT, 'NOTES.md'), notesOf(version, changes, sums));
  for (const [name, bytes] of entries) console.log(`  ${name}  ${bytes.length.toLocaleString('en')} bytes`);
  console.log(`\n${sums}`);
}

function notesOf(version: string, changes: string, sums: string): string {
  return `${changes}

### Which file

- Chrome, Edge and other Chromium browsers: \`clearstory-${version}-chrome.zip\`
- Firefox: \`clearstory-${version}-firefox.xpi\` where it is here, signed by Mozilla; otherwise \`clearstory-${version}-firefox.zip\`
- To build both yourself: \`clearstory-${version}-sources.zip\`, then \`node scripts/rebuild.mjs\`

The README says how to install them. The sums of the files, for \`sha256sum --check\`:

\`\`\`
${sums}\`\`\`
`;
}
