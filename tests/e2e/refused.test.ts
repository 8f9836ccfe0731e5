import { expect, test } from 'vitest';
import { waitFor } from '../../scripts/drive/driver.ts';
import { inBothBrowsers } from './lib/e2e.ts';
import { ownPages } from './lib/own-pages.ts';

const ACCESS = { access: ['*://*.story.test/*'] };

inBothBrowsers('a browser that refuses what the list wants', ACCESS, stage => {
  const { driver } = stage;
  const { openPage, text, says, clickOn, sites } = ownPages(stage);
  const registered = () =>
    driver().background(async browser => (await browser.scripting.getRegisteredContentScripts()).length);
  const refuse = (words: string | null) =>
    driver().background((browser, said) => {
      type Put = (scripts: unknown) => Promise<void>;
      type Api = Record<'registerContentScripts' | 'updateContentScripts', Put>;
      const api = browser.scripting as unknown as Api & { true?: Api };
      api.true ??= {
        registerContentScripts: api.registerContentScripts.bind(api),
        updateContentScripts: api.updateContentScripts.bind(api),
      };
      const no = () => Promise.reject(new Error(said ?? ''));
      Object.assign(api, said === null ? api.true : { registerContentScripts: no, updateContentScripts: no });
    }, words);

  test('the options say so in its words, the list stays, and another try is one click', async () => {
    await openPage('options.html');
    await refuse('No more room for rules');
    await driver().background(browser => browser.storage.sync.set({ 'sites.0': '1 +story.test' }));
    await says('.message', 'Your browser refused automatic opening.');
    await says('.message', 'No more room for rules');
    expect(await sites()).toEqual(['+story.test']);
    expect(await registered()).toBe(0);
    await refuse(null);
    await clickOn('.message .button', 'Try again');
    await waitFor('the registration', async () => (await registered()) === 1);
    await waitFor('the word to go', async () => !(await text('main')).includes('refused automatic opening'));
  });

  test('an entry that is alone at fault is named, and no trial stays behind', async () => {
    await driver().background((browser, bad) => {
      type Script = { matches: string[]; excludeMatches?: string[] };
      type Put = (scripts: Script[]) => Promise<void>;
      const api = browser.scripting as unknown as Record<'registerContentScripts' | 'updateContentScripts', Put>;
      for (const name of ['registerContentScripts', 'updateContentScripts'] as const) {
        const put = api[name].bind(api);
        api[name] = scripts => {
          const all = scripts.flatMap(({ matches, excludeMatches = [] }) => [...matches, ...excludeMatches]);
          return all.includes(bad) ? Promise.reject(new Error('Invalid pattern')) : put(scripts);
        };
      }
    }, '*://*.b.story.test/*');
    await openPage('options.html');
    const entries = '1 +story.test -a.story.test -b.story.test -c.story.test';
    await driver().background((browser, given) => browser.storage.sync.set({ 'sites.0': given }), entries);
    await says('.message', '*://*.b.story.test/* – ');
    await says('.message', 'Invalid pattern');
    expect(await registered()).toBe(0);
    expect(await sites()).toEqual(['+story.test', '-a.story.test', '-b.story.test', '-c.story.test']);
  });
});
