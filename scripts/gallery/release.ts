import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the pictures of a release were taken with: others draw the same letters differently. */
export interface Machine {
  readonly browser: string;
  readonly fonts: Readonly<Record<string, string>>;
}

/** Small pictures by name, as `data:` addresses. */
export type Pictures = ReadonlyMap<string, string>;

const MACHINE = 'machine.json';
const ENDING = '.webp';
const KIND = 'data:image/webp;base64,';

/** The pictures of the last release, or null where none were kept. */
export function readRelease(folder: string): { machine: Machine; pictures: Pictures } | null {
  try {
    const machine = JSON.parse(readFileSync(join(folder, MACHINE), 'utf8')) as Machine;
    const names = readdirSync(folder).filter(name => name.endsWith(ENDING));
    const read = (name: string) => KIND + readFileSync(join(folder, name)).toString('base64');
    return { machine, pictures: new Map(names.map(name => [name.slice(0, -ENDING.length), read(name)])) };
  } catch {
    return null;
  }
}

/** Keeps these pictures as those of the release, in the place of all that were there. */
export function writeRelease(folder: string, machine: Machine, pictures: Pictures): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, address] of pictures)
    writeFileSync(join(folder, name + ENDING), Buffer.from(address.slice(KIND.length), 'base64'));
  writeFileSync(join(folder, MACHINE), `${JSON.stringify(machine, null, 2)}\n`);
}
