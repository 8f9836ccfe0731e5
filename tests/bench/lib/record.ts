import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where the benches leave what they found, for `npm run bench:write`. */
export const OUT = resolve(import.meta.dirname, '../../../bench-output');

/** Prints what a bench found, and keeps it under its name. */
export function record(name: string, text: string): void {
  console.log(`\n${text}`);
  mkdirSync(OUT, { recursive: true });
  writeFileSync(join(OUT, `${name}.md`), `${text.trim()}\n`);
}
