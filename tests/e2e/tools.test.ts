import { expect, test } from 'vitest';
import type { BrowserApi } from '../../scripts/drive/driver.ts';
import { waitFor } from '../../scripts/drive/driver.ts';
import { inBothBrowsers, type Stage } from './lib/e2e.ts';

const LINES = Array.from(
  { length: 16 },
  (_, n) =>
    `<p>In week ${n} the clockmaker took the tower's works apart, oiled them, and wrote down what was worn.</p>`,
);
const page = (more = '') => `<!doctype html><html lang="en"><title>The clock that went on</title><body><main><article>
<h1>The clock that went on</h1>${LINES.slice(0, 7).join('')}<h2>The spring</h2>${LINES.slice(7, 14).join('')}
<h2>The hands</h2>${LINES[14]}<h2>The bell</h2>${LINES[15]}${more}</article></main>`;

/** The scripts that the background brings into pages, from now on; where `fails`, none of them arrives. */
function listenToBackground(browser: BrowserApi, fails: boolean): void {
  const bring = browser.scripting.executeScript.bind(browser.scripting);
  const brought: string[] = [];
  Object.assign(browser.scripting, {
    brought,
    executeScript: (what: Parameters<typeof bring>[0]) => {
      const files = ('files' in what && what.files) || [];
      brought.push(...files);
      return fails && files.some(file => file.includes('extra-')) ? Promise.reject(new Error('gone')) : bring(what);
    },
  });
}

function broughtSoFar(browser: BrowserApi): string[] {
  return [...(browser.scripting as unknown as { brought: string[] }).brought];
}

async function openStory({ driver, site }: Stage, fails: boolean, more = ''): Promise<void> {
  site().add('/story', page(more));
  await driver().open(site().url('/story', 'story.localhost'));
  // It is awake after a click.
  await driver().clickToolbar();
  await driver().reader.waitOpen();
  await driver().press('Escape');
  await driver().reader.waitClosed();
  await driver().reload();
  await driver().background(listenToBackground, fails);
  await driver().clickToolbar();
  await driver().reader.waitOpen();
}

inBothBrowsers('tools around the story', stage => {
  const { driver } = stage;
  const brought = () => driver().background(broughtSoFar);
  const openPanel = () =>
    driver().reader.evaluate(root => root.querySelector('.panel:popover-open > div')?.textContent.trim() ?? '');

  test('come once, beside the story, and work from the first moment', async () => {
    await openStory(stage, false);
    await driver().press('a');
    expect(await driver().reader.text()).toContain('In week 13 the clockmaker');
    await waitFor('the panel', async () => (await openPanel()).includes('Letter spacing'));
    expect(await brought()).toEqual(['/reader.js', '/extra-tools.js']);
    await driver().press('Escape');
    await driver().press('c');
    await waitFor('the contents', async () => (await openPanel()).includes('The spring'));
    await driver().press('Escape');
    await driver().press('?');
    await waitFor('the keys', async () => (await openPanel()).includes('Shift + Space'));
    expect(await brought()).toEqual(['/reader.js', '/extra-tools.js']);
  });

  test('are there at once when the reader is opened again, and remember what was chosen', async () => {
    await openStory(stage, false);
    await driver().press('a');
    await waitFor('the panel', openPanel);
    await driver().reader.click('.choices__option', 'Sepia');
    await waitFor('the theme', async () => (await driver().reader.count('.reader[data-theme="sepia"]')) === 1);
    await driver().press('Escape');
    await driver().press('Escape');
    await driver().reader.waitClosed();
    await driver().clickToolbar();
    await driver().reader.waitOpen();
    await driver().press('a');
    expect(await openPanel()).toContain('Letter spacing');
    expect(await driver().reader.count('.choices__input[value="sepia"]:checked')).toBe(1);
    expect((await brought()).filter(file => file.includes('tools'))).toHaveLength(1);
  });

  test('Tab goes from the button into the panel that it has opened', async () => {
    await openStory(stage, false);
    await driver().reader.click('.bar button', 'Appearance');
    await waitFor('the panel', openPanel);
    await driver().press('Tab');
    const focused = () => driver().reader.evaluate(root => root.activeElement?.closest('.panel')?.id ?? '');
    await waitFor('focus in the panel', async () => (await focused()) === 'clearstory-appearance');
  });

  test('that cannot be had say so, and the story stays, with the way out', async () => {
    await openStory(stage, true);
    await waitFor('the message', async () =>
      (await driver().reader.text()).includes('Only the article could be loaded'),
    );
    expect(await driver().reader.isOpen()).toBe(true);
    expect(await driver().reader.text()).toContain('In week 13 the clockmaker');
    await driver().reader.click('.bar button', 'Close');
    await driver().reader.waitClosed();
  });

  const film = '<figure><iframe src="https://www.youtube.com/embed/aB3-_cdEfGh" title="The strike"></iframe></figure>';
  const chart =
    '<figure><svg width="400" height="200"><title>Strikes by hour</title><rect width="90" height="90"/></svg></figure>';

  test('a film brings what knows films, and has its card from the first moment', async () => {
    await openStory(stage, false, film);
    expect(await driver().reader.count('.card')).toBe(1);
    expect((await brought()).toSorted()).toEqual(['/extra-core.js', '/extra-tools.js', '/reader.js']);
  });

  test('a film is a link and a chart its words where nothing of it can be had', async () => {
    await openStory(stage, true, film + LINES[4] + chart);
    await waitFor('the message', async () =>
      (await driver().reader.text()).includes('Only the article could be loaded'),
    );
    expect(await driver().reader.count('.story a[href*="aB3-_cdEfGh"]:not([hidden])')).toBe(1);
    expect(await driver().reader.count('.cardbox')).toBe(0);
    expect(await driver().reader.text()).toContain('Strikes by hour');
  });

  test('are there on the page for a first try, where the background can bring nothing', async () => {
    await driver().background(listenToBackground, true);
    await driver().openTab(`${driver().extensionOrigin}/try.html`);
    await driver().click('#read');
    await driver().reader.waitOpen();
    await driver().press('a');
    await waitFor('the panel', async () => (await openPanel()).includes('Letter spacing'));
  });
});
