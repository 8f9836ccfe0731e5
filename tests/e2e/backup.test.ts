import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitFor } from '../../scripts/drive/driver.ts';
import { inBothBrowsers } from './lib/e2e.ts';
import { ownPages } from './lib/own-pages.ts';

inBothBrowsers('taking it along', stage => {
  const { driver } = stage;
  const { openPage, text, says, clickOn, sites } = ownPages(stage);
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clearstory-files-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const file = async (name: string, content: string) => {
    await writeFile(join(folder, name), content);
    return join(folder, name);
  };
  /** The options, with what is stored. */
  const openWith = async (items: Record<string, unknown>) => {
    await driver().background((browser, given) => browser.storage.sync.set(given), items);
    await openPage('options.html');
  };
  const bringBack = async (content: string) =>
    driver().upload('.backup input[type=file]', await file('everything.json', content));
  const saved = (name: string) =>
    waitFor(`the file ${name}`, async () => (await driver().downloads()).get(name)?.toString());

  test('a list from a file: good lines are added, bad ones stay in the field with the reason', async () => {
    await openPage('options.html');
    const lines = [
      '! trusted sites',
      '@@||radio.example^$document',
      'story.example always',
      '/ads[0-9]+/',
      'co.uk',
      '',
    ];
    await driver().upload('.addsites input[type=file]', await file('trusted.txt', lines.join('\r\n')));
    await waitFor('the lines in the field', () =>
      driver().evaluate(() => document.querySelector('textarea')?.value.includes('radio.example')),
    );
    await clickOn('.addsites .button', 'Add');
    await says('.sitelist__count', '2 sites');
    await says('.badlines', '/ads[0-9]+/ is a filter rule, not a site.');
    await says('.badlines', 'co.uk is too broad.');
    expect(await sites()).toEqual(['+story.example', '-radio.example']);
    expect(await driver().evaluate(() => document.querySelector('textarea')?.value)).toBe('/ads[0-9]+/\nco.uk');
  });

  test('2,000 domains from a file', async () => {
    await openPage('options.html');
    const many = Array.from({ length: 2000 }, (_, n) => `||site-${n}.example^`).join('\n');
    await driver().upload('.addsites input[type=file]', await file('many.txt', many));
    await waitFor('the lines in the field', () =>
      driver().evaluate(() => document.querySelector('textarea')?.value.includes('site-1999')),
    );
    await clickOn('.addsites .button', 'Add');
    await says('.addsites__said', '2,000 sites added.');
    await says('.sitelist__count', '2,000 sites');
    expect(await sites()).toHaveLength(2000);
  });

  test('the list and everything are saved as files, and come back as they were', async () => {
    await openWith({
      settings: { v: 1, pictures: false },
      'sites.0': '1 -radio.example =xn--mnchen-3ya.example',
      'preferences.0': { v: 1, sites: { 'radio.example': { light: true } } },
    });
    await says('.sitelist__count', '2 sites');
    await clickOn('.backup .button', 'Export site list');
    expect(await saved('clearstory-sites.txt')).toBe('radio.example never\nxn--mnchen-3ya.example on-click\n');
    await clickOn('.backup .button', 'Export all settings');
    const everything = await saved('clearstory-settings.json');
    expect(JSON.parse(everything)).toMatchObject({ clearstory: 1, settings: { pictures: false } });
    await driver().background(browser => browser.storage.sync.clear());
    await says('.sitelist__count', 'No sites yet.');
    await bringBack(everything);
    await says('.backup .message', 'Backup restored.');
    await says('.sitelist__count', '2 sites');
    expect(await sites()).toEqual(['-radio.example', '=xn--mnchen-3ya.example']);
    const stored = await driver().background(browser => browser.storage.sync.get(null));
    expect(stored.settings).toEqual({ v: 1, pictures: false });
    expect(JSON.stringify(stored)).toContain('"radio.example":{"light":true}');
  });

  test('bringing back can be undone', async () => {
    await openWith({ 'sites.0': '1 -radio.example =xn--mnchen-3ya.example' });
    await bringBack(JSON.stringify({ clearstory: 1, settings: {}, sites: ['other.example'], preferences: {} }));
    await says('.sitelist__count', '1 site');
    await clickOn('.undo .button', 'Undo');
    await says('.sitelist__count', '2 sites');
    expect(await text('.sitelist__rows')).toContain('münchen.example');
  });

  test('what is wrong in a file is named, and the rest is taken', async () => {
    await openPage('options.html');
    const wrong = { clearstory: 1, settings: { pictures: 'some', pauseMedia: false }, sites: ['good.example', '*'] };
    await bringBack(JSON.stringify(wrong));
    await says('.backup .message', 'Backup restored, except: pictures, *');
    await says('.sitelist__rows', 'good.example');
  });

  test.each([
    ['no JSON', '{"clearstory": 1, ', 'This file can’t be read. Nothing was changed.'],
    ['a file of another program', '{"version": 3}', 'This file wasn’t made by Clearstory. Nothing was changed.'],
    ['a newer version', '{"clearstory": 99}', 'This file was made by a newer version of Clearstory.'],
  ])('%s changes nothing, and says so', async (_, content, words) => {
    await openWith({ 'sites.0': '1 -good.example' });
    await bringBack(content);
    await says('.backup .message', words);
    expect(await sites()).toEqual(['-good.example']);
  });
});
