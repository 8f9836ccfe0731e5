import { describe, expect, test } from 'vitest';
import { bumped } from '../../scripts/release/bump.ts';
import { dated, entryOf } from '../../scripts/release/changelog.ts';
import { findingsOf, type State } from '../../scripts/release/checks.ts';
import { waitForSigned } from '../../scripts/release/signed.ts';
import { lacking, STORES, undecided } from '../../scripts/release/stores.ts';

const CHANGELOG = `# Changelog

All that is new.

## 1.2.0 – unreleased

- A page of its own.
- Faster on long lists.

## 1.1.0 – 2026-02-03

- Old news.
`;

const WELL: State = {
  version: '1.2.0',
  written: ['1.1.0', '1.1.0', '1.1.0'],
  tags: ['v1.0.0', 'v1.1.0', 'nightly', ''],
  changes: '',
  changelog: CHANGELOG,
};

describe('the changelog', () => {
  test('gives what is new in a version, and that alone', () => {
    expect(entryOf(CHANGELOG, '1.2.0')).toEqual({
      date: null,
      notes: '- A page of its own.\n- Faster on long lists.',
    });
    expect(entryOf(CHANGELOG, '1.1.0')).toEqual({ date: '2026-02-03', notes: '- Old news.' });
    expect(entryOf(CHANGELOG, '1.1')).toBeNull();
  });

  test('gets the day of the release, once', () => {
    const out = dated(CHANGELOG, '1.2.0', '2026-05-01');
    expect(out).toContain('## 1.2.0 – 2026-05-01\n');
    expect(dated(out, '1.2.0', '2026-06-01')).toBe(out);
    expect(dated(CHANGELOG, '1.1.0', '2026-05-01')).toBe(CHANGELOG);
  });
});

describe('the checks', () => {
  const faults = (state: Partial<State>) => findingsOf({ ...WELL, ...state }).flatMap(({ fault }) => fault ?? []);

  test('let pass what is well, and a version that was written before it was released', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ written: ['1.2.0', '1.2.0', '1.2.0'] })).toEqual([]);
  });

  test.each<[string, Partial<State>]>([
    ['1.2.0-beta', { version: '1.2.0-beta', changelog: CHANGELOG.replace('1.2.0', '1.2.0-beta') }],
    ['v1.2.0 is there already', { tags: ['v1.2.0'] }],
    ['1.10.0 is newer', { tags: ['v1.10.0'] }],
    ['2.0.0 is newer', { written: ['2.0.0', '2.0.0', '2.0.0'] }],
    ['Run npm install', { written: ['1.2.0', '1.1.0', '1.1.0'] }],
    ['core/pack.ts', { changes: ' M core/pack.ts\n' }],
    ['## 1.2.0 – unreleased', { changelog: CHANGELOG.replace('1.2.0', '1.3.0') }],
    ['## 1.2.0 – unreleased', { changelog: CHANGELOG.replace(/- A page.*\n- Faster.*\n/, '') }],
  ])('say %s', (words, state) => expect(faults(state).join()).toContain(words));
});

test('a release changes its version, three times, and its day, and nothing else', () => {
  const files = new Map([
    ['package.json', '{\n  "version": "1.1.0",\n  "dependencies": { "version": "0.3.0" }\n}\n'],
    [
      'package-lock.json',
      '{ "version": "1.1.0", "packages": { "": { "version": "1.1.0" }, "x": { "version": "7.0.0" } } }',
    ],
    ['CHANGELOG.md', CHANGELOG],
  ]);
  const read = (path: string) => files.get(path) ?? '';
  const out = bumped(read, '1.2.0', '2026-05-01');
  expect(out.get('package.json')).toBe('{\n  "version": "1.2.0",\n  "dependencies": { "version": "0.3.0" }\n}\n');
  expect(out.get('package-lock.json')).toBe(
    '{ "version": "1.2.0", "packages": { "": { "version": "1.2.0" }, "x": { "version": "7.0.0" } } }',
  );
  expect(out.get('CHANGELOG.md')).toContain('2026-05-01');
  const again = bumped(path => out.get(path) ?? read(path), '1.2.0', '2026-05-01');
  expect([...again.keys()]).toEqual([]);
});

describe('the stores', () => {
  test('get nothing while a key is missing or empty', () => {
    for (const store of STORES) {
      const all = Object.fromEntries(store.keys.map(key => [key, 'x']));
      expect(lacking(store, all)).toEqual([]);
      expect(lacking(store, { ...all, [store.keys[0] ?? '']: '' })).toEqual([store.keys[0]]);
      expect(lacking(store, {})).toEqual(store.keys);
    }
  });

  test('are told the packages by name, Edge the one for Chrome', () => {
    const flags = STORES.map(store => store.flags(end => `clearstory-1.2.0${end}`).join(' '));
    expect(flags[0]).toContain('--chrome-zip clearstory-1.2.0-chrome.zip');
    expect(flags[1]).toContain('--edge-zip clearstory-1.2.0-chrome.zip');
    expect(flags[2]).toContain('--firefox-zip clearstory-1.2.0-firefox.zip');
    expect(flags[2]).toContain('--firefox-sources-zip clearstory-1.2.0-sources.zip');
  });

  test.each(['reader.example', 'reader.test'])('get nothing under %s', domain => {
    expect(undecided(domain)).toContain(domain);
  });

  test('may get it under a domain that somebody has', () => expect(undecided('reader.org')).toBeNull());
});

describe('what Mozilla signs', () => {
  const version = (status: string) => ({ file: { status, url: 'https://x.example/a.xpi', hash: 'sha256:abc' } });
  const answers = (...list: (ReturnType<typeof version> | null)[]) => {
    let at = 0;
    return async () => list[Math.min(at++, list.length - 1)] ?? null;
  };
  const rest = async () => undefined;

  test('is taken once it is there for everybody', async () => {
    const ask = answers(null, version('unreviewed'), version('public'));
    expect(await waitForSigned({ ask, rest, tries: 5 })).toEqual({ url: 'https://x.example/a.xpi', sha256: 'abc' });
  });

  test('is not waited for without end', async () => {
    expect(await waitForSigned({ ask: answers(version('unreviewed')), rest, tries: 3 })).toBeNull();
  });
});
