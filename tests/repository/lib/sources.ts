import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

export interface Source {
  /** From the repository's root, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** What is made and not written; also what a worktree has in place of .git. */
const MADE = /^(node_modules|\.git|\.output|\.wxt|dist|coverage|[a-z]+-output)$/;

/** Paths of everything that is written, from the repository's root; needs no git, so it works in an unpacked copy. */
export function writtenPaths(folder = ''): string[] {
  return readdirSync(ROOT + folder, { withFileTypes: true })
    .filter(entry => !MADE.test(entry.name))
    .flatMap(entry => (entry.isDirectory() ? writtenPaths(`${folder}${entry.name}/`) : [folder + entry.name]));
}

/** Our own code: what the rooms hold, without tests and scripts. */
export function shippedSources(): Source[] {
  return writtenPaths()
    .filter(path => /^(core|components|entrypoints|utils)\/.*\.tsx?$/.test(path))
    .map(path => ({ path, text: readFileSync(ROOT + path, 'utf8') }));
}
