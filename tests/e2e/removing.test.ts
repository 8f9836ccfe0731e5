import { expect, test } from 'vitest';
import { waitFor } from '../../scripts/drive/driver.ts';
import { inBothBrowsers } from './lib/e2e.ts';
import { ownPages } from './lib/own-pages.ts';

const lines = (who: string, count: number) =>
  Array.from(
    { length: count },
    (_, n) => `<p>On evening ${n} the ${who} counted the lamps on the far bank, and wrote the number on the wall.</p>`,
  ).join('');

/** Two pages of one site have such a box, each in another place and with other words. */
const box = (words: string) => `<div class="ferry-letter" id="b-${words.length}"><h2>Letters</h2><p>${words}</p></div>`;
const page = (title: string, body: string) =>
  `<!doctype html><title>${title}</title><main><article><h1>${title}</h1>${body}</article></main>`;

const FIRST = 'The ferry letter comes on Sundays, and tells when the boats run.';
const SECOND = 'In winter the letter tells of the ice, and of whoever has crossed it.';

inBothBrowsers('parts that a person removes', stage => {
  const { driver, site } = stage;
  const { openPage, text, says, clickOn } = ownPages(stage);
  const story = () => driver().reader.evaluate(root => root.querySelector('.story')?.textContent ?? '');
  const said = () => driver().reader.evaluate(root => root.querySelector('.remover__said')?.textContent ?? '');
  const read = async (path: string) => {
    await driver().open(site().url(path, 'ferry.localhost'));
    await driver().clickToolbar();
    await driver().reader.waitOpen();
  };
  const leave = async () => {
    await driver().press('Escape');
    await driver().reader.waitClosed();
  };
  const begin = async () => {
    await driver().reader.click('.bar .button', 'More');
    await driver().reader.click('.more .button', 'Remove parts');
    await waitFor('the controls', async () => (await said()) !== '');
  };
  const choose = async (words: string) => {
    for (let step = 0; step < 30 && !(await said()).includes(words); step++) {
      const before = await said();
      await driver().press('ArrowDown');
      await waitFor('the next part', async () => (await said()) !== before);
    }
    expect(await said()).toContain(words);
  };

  test('always on this site: it is gone on the next page and listed there, until the options forget it', async () => {
    site().add('/one', page('The first lamp', lines('ferryman', 6) + box(FIRST) + lines('boy', 6)));
    site().add('/two', page('The second lamp', lines('widow', 9) + box(SECOND) + lines('mate', 3)));
    await read('/one');
    expect(await story()).toContain(FIRST);
    await begin();
    await choose('Letters');
    await driver().press('ArrowRight');
    await waitFor('the whole box', async () => (await said()).includes('Letters The ferry'));
    await driver().press('Enter');
    await waitFor('the story without it', async () => !(await story()).includes(FIRST));
    await driver().reader.click('.remover .always .button', 'Always remove this on ferry.localhost');
    await waitFor('word that it is kept', async () => (await driver().reader.text()).includes('Saved for this site.'));
    // The first Escape ends what one was at, the second one the reader.
    await driver().press('Escape');
    await waitFor('the controls to go', async () => (await driver().reader.count('.remover')) === 0);
    expect(await driver().reader.isOpen()).toBe(true);
    await leave();

    await read('/two');
    expect(await story()).not.toContain(SECOND);
    expect(await story()).toContain('the mate counted');
    await driver().reader.click('.removed__summary', 'Removed by you');
    await waitFor('the receipt', async () => (await driver().reader.text()).includes('Letters In winter'));
    await leave();

    await openPage('options.html');
    await says('.kept', 'Parts called “ferry-letter” are removed');
    await clickOn('.kept .button', 'Delete: Parts called “ferry-letter” are removed');
    await waitFor('it forgotten', async () => !(await text('.kept')).includes('ferry-letter'));
    await read('/two');
    expect(await story()).toContain(SECOND);
  });

  test('without that it is gone from this page alone, and nothing is stored', async () => {
    site().add('/one', page('The first lamp', lines('ferryman', 6) + box(FIRST) + lines('boy', 6)));
    await read('/one');
    await begin();
    await choose('Letters');
    await driver().press('ArrowRight');
    await waitFor('the whole box', async () => (await said()).includes('Letters The ferry'));
    await driver().reader.click('.remover .button', 'Remove');
    await waitFor('the story without it', async () => !(await story()).includes(FIRST));
    await driver().press('Escape');
    await waitFor('the controls to go', async () => (await driver().reader.count('.remover')) === 0);
    await leave();
    await read('/one');
    expect(await story()).toContain(FIRST);
    expect(await driver().background(browser => browser.storage.sync.get(null))).toEqual({});
  });
});
