import { dated } from './changelog.ts';

/** The text of a file, by its path from the repository's root. */
export type Read = (path: string) => string;

/** The files that a release changes, as they are to be; what stays the same is not among them. */
export function bumped(read: Read, version: string, day: string): Map<string, string> {
  const files: [string, string][] = [
    ['package.json', withVersion(read('package.json'), version, 1)],
    // The lock file says it of itself, and again of the package at its root.
    ['package-lock.json', withVersion(read('package-lock.json'), version, 2)],
    ['CHANGELOG.md', dated(read('CHANGELOG.md'), version, day)],
  ];
  return new Map(files.filter(([path, text]) => text !== read(path)));
}

/** The first versions in a file of JSON are its own; everything else of it stays as it is written. */
function withVersion(json: string, version: string, times: number): string {
  let left = times;
  return json.replace(/"version": "[^"]*"/g, found => (left-- > 0 ? `"version": "${version}"` : found));
}
