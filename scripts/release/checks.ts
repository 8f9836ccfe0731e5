import { entryOf } from './changelog.ts';

/** What is looked at before a version may go out. */
export interface State {
  readonly version: string;
  /** The versions in package.json, and twice in the lock file. */
  readonly written: readonly string[];
  readonly tags: readonly string[];
  /** What `git status --porcelain` says. */
  readonly changes: string;
  readonly changelog: string;
}

export interface Finding {
  readonly what: string;
  /** What is wrong, and what to do about it; null where all is well. */
  readonly fault: string | null;
}

const isOlder = (one: string, other: string) => one.localeCompare(other, 'en', { numeric: true }) < 0;

/** Everything that can be said without running a test. */
export function findingsOf({ version, written, tags, changes, changelog }: State): Finding[] {
  const released = tags.flatMap(tag => /^v(\d+\.\d+\.\d+)$/.exec(tag)?.[1] ?? []);
  const newer = [...written, ...released].find(one => isOlder(version, one));
  const entry = entryOf(changelog, version);
  return [
    {
      what: 'the version is three numbers, as both browsers want it',
      fault: /^\d+\.\d+\.\d+$/.test(version) ? null : `${version} is not like 1.2.3.`,
    },
    {
      what: 'it goes forward, and has not been released',
      fault: released.includes(version)
        ? `v${version} is there already.`
        : newer
          ? `${newer} is newer than ${version}.`
          : null,
    },
    {
      what: 'package.json and the lock file agree',
      fault: new Set(written).size === 1 ? null : `They say ${written.join(', ')}. Run npm install.`,
    },
    {
      what: 'nothing is changed that is not committed',
      fault: changes.trim() === '' ? null : `Commit these first:\n${changes.trimEnd()}`,
    },
    {
      what: 'the changelog has an entry with something in it',
      fault: /^- /m.test(entry?.notes ?? '')
        ? null
        : `Write “## ${version} – unreleased” into CHANGELOG.md, and what is new below it.`,
    },
  ];
}
