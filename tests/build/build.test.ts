import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { FIREFOX_ID, HOMEPAGE } from '../../extension.config.ts';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { type Files, makePackages, workingFolder } from '../../scripts/release/packages.ts';

const OUT = new URL('../../.output/', import.meta.url).pathname;
/**
 * What the reader may weigh on its way to a page, gzipped, and the watcher, as it is: a ceiling that is lowered when they
 * get lighter, and never raised.
 */
const BUDGET = { reader: 76_000, watcher: 4_000 };
const PERMISSIONS = ['activeTab', 'contextMenus', 'scripting', 'storage'];

const names = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1))
    .toSorted();
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const fingerprint = (folder: string) =>
  names(folder).map(name => `${name} ${hashOf(readFileSync(`${folder}/${name}`))}`);

describe.each(['chrome', 'firefox'])('the build for %s', browser => {
  const folder = `${OUT}${browser}-mv3`;
  const read = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');
  const manifest = () => JSON.parse(read('manifest.json'));

  test('asks for four permissions at install, and for no site', () => {
    expect(manifest().permissions.toSorted()).toEqual(PERMISSIONS);
    expect(manifest().host_permissions ?? []).toEqual([]);
    expect(manifest().optional_host_permissions).toEqual(['*://*/*']);
  });

  test('puts nothing into pages by itself, and shows them nothing', () => {
    expect(manifest()).not.toHaveProperty('content_scripts');
    expect(manifest()).not.toHaveProperty('web_accessible_resources');
    expect(manifest()).not.toHaveProperty('externally_connectable');
  });

  test('loads nothing from elsewhere', () => {
    const policy = manifest().content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/https?:|wss?:|unsafe|\*/);
  });

  test('the background hears everything where the browser has neither keys nor menus, as on Android', () => {
    const heard = new Set<string>();
    const answer = (path: string) => (path === 'action.getPopup' ? '' : {});
    const api = (path: string): unknown =>
      new Proxy(() => Promise.resolve(answer(path)), {
        get: (_, name) => {
          const below = path === '' ? String(name) : `${path}.${String(name)}`;
          if (name === 'then' || ['commands', 'contextMenus'].includes(below)) return undefined;
          return name === 'addListener' ? () => heard.add(path) : api(below);
        },
      });
    runInNewContext(read('background.js'), { browser: api(''), chrome: api(''), crypto, URL, setTimeout, console });
    for (const event of ['runtime.onMessage', 'action.onClicked', 'permissions.onRemoved', 'tabs.onRemoved'])
      expect(heard).toContain(event);
  });

  test('has no popup in the way of the button', () => {
    expect(manifest().action).not.toHaveProperty('default_popup');
  });

  test('says everything of its manifest in the user’s language', () => {
    const keys = Array.from(JSON.stringify(manifest()).matchAll(/__MSG_(\w+?)__/g), found => found[1]);
    expect(keys.length).toBeGreaterThan(3);
    expect(keys.filter(key => !Object.hasOwn(english, key ?? ''))).toEqual([]);
  });

  test('says whose it is, and carries no key: the stores give their own', () => {
    expect(manifest().homepage_url).toBe(HOMEPAGE);
    expect(manifest()).not.toHaveProperty('key');
    expect(manifest()).not.toHaveProperty('update_url');
    if (browser === 'firefox') expect(manifest().browser_specific_settings.gecko.id).toBe(FIREFOX_ID);
  });

  test('has every icon that it names', () => {
    for (const icon of Object.values<string>(manifest().icons)) expect(names(folder)).toContain(icon);
  });

  test('the reader and the watcher are small', () => {
    expect(gzipSync(read('reader.js'), { level: 9 }).length).toBeLessThanOrEqual(BUDGET.reader);
    expect(read('watcher.js').length).toBeLessThanOrEqual(BUDGET.watcher);
  });

  test('the reader carries neither words nor names of what it cuts; the background does', () => {
    for (const words of [
      'all rights reserved',
      'Das könnte Sie auch interessieren',
      'brace yourself',
      'jp-post-flair',
    ]) {
      expect(read('background.js')).toContain(words);
      expect(read('reader.js')).not.toContain(words);
    }
  });

  test('no script makes code or markup out of strings behind our back', () => {
    for (const name of names(folder).filter(one => one.endsWith('.js'))) {
      const code = read(name);
      expect(code.match(/\.(inner|outer)HTML\s*\+?=(?!=)|\beval\(|new Function\(|document\.write\(/g), name).toBeNull();
      expect(code.match(/content-script-started|\.wxt\/|localhost:\d/g), name).toBeNull();
    }
  });
});

describe('the packages', () => {
  let before: Readonly<Record<string, string[]>>;
  let packages: Files;
  const packed = (name: string) =>
    unzipSync(Object.entries(packages).find(([file]) => file.endsWith(`-${name}.zip`))?.[1] ?? new Uint8Array());

  beforeAll(() => {
    before = Object.fromEntries(['chrome', 'firefox'].map(browser => [browser, fingerprint(`${OUT}${browser}-mv3`)]));
    // Made twice, the second time from the sources that came out; it throws where a byte differs.
    packages = makePackages(workingFolder());
  }, 600_000);

  test.each(['chrome', 'firefox'])(
    'what reviewers build for %s from the zipped sources is what is shipped',
    browser => {
      const files = Object.entries(packed(browser)).map(([name, bytes]) => `${name} ${hashOf(bytes)}`);
      expect(files.toSorted()).toEqual(before[browser]?.toSorted());
    },
  );

  test('the sources hold all that a build needs, and nothing that one makes', () => {
    const files = Object.keys(packed('sources'));
    for (const name of ['package.json', 'package-lock.json', 'wxt.config.ts', 'README.md', 'scripts/rebuild.mjs'])
      expect(files).toContain(name);
    expect(files.filter(name => /^(node_modules|\.git|\.output|[a-z]+-output)\//.test(name))).toEqual([]);
  });
});
