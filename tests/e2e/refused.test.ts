import { expect, test } from 'vitest';
import { waitFor } from '../../scripts/drive/driver.ts';
import { inBothBrowsers } from './lib/e2e.ts';
import { ownPages } from './lib/own-pages.ts';

inBothBrowsers('a browser that refuses what the list wants', stage => {
  const { driver } = stage;
  const { openPage, text, says, clickOn, sites } = ownPages(stage);
  const registered = () =>
    driver().background(async browser => (await browser.scripting.getRegisteredContentScripts()).length);
  const refuse = (words: string | null) =>
    driver().background((browser, said) => {
      type Register = (scripts: unknown) => Promise<void>;
      const api = browser.scripting as unknown as { registerContentScripts: Register; true?: Register };
      api.true ??= api.registerContentScripts.bind(api);
      api.registerContentScripts = said === null ? api.true : () => Promise.reject(new Error(said));
    }, words);

  test('the options say so in its words, the list stays, and another try is one click', async () => {
    await driver().grant('*://*.story.test/*');
    await openPage('options.html');
    await refuse('No more room for rules');
    await driver().background(browser => browser.storage.sync.set({ 'sites.0': '1 +story.test' }));
    await says('.message', 'Your browser has refused to let stories open by themselves.');
    await says('.message', 'No more room for rules');
    expect(await sites()).toEqual(['+story.test']);
    expect(await registered()).toBe(0);
    await refuse(null);
    await clickOn('.message .button', 'Try again');
    await waitFor('the registration', async () => (await registered()) === 1);
    await waitFor('the word to go', async () => !(await text('main')).includes('has refused'));
  });
});
