import { expect, test } from 'vitest';
import { waitFor } from '../../scripts/drive/driver.ts';
import { always, story } from './lib/always.ts';
import { inBothBrowsers } from './lib/e2e.ts';
import { readStory } from './lib/stories.ts';

const list = (link: string) => `<!doctype html><title>The front page</title>
<main><h1>The front page</h1><p><a id="link" href="${link}">The lamp</a></p>
<p id="first">On the quay <b>nobody</b> had slept.</p><p id="second">The lamp was still on.</p><p>Buy more lamps.</p></main>`;

inBothBrowsers('the page’s context menu', stage => {
  const { driver, site } = stage;
  const { showing, closeTabs } = always(stage);
  const origins = () => driver().background(async browser => (await browser.permissions.getAll()).origins ?? []);
  const openList = async () => {
    site().add('/lamp', story('The lamp'));
    site().add('/list', list(site().url('/lamp', 'linked.test')));
    await driver().open(site().url('/list', 'story.test'));
  };
  const readLink = async () => {
    // From outside nobody can answer Chromium's question: there the access is held already.
    if (driver().name === 'chromium') await driver().grant('*://*.linked.test/*');
    await openList();
    expect(hits()).toEqual([]);
    await driver().chooseMenu('read-link', '#link');
    await showing('/lamp');
    await driver().reader.waitOpen();
  };
  const hits = () => site().hits.filter(hit => hit.endsWith('/lamp'));

  test('on a link, the link is read: in a tab of its own, and nothing is asked for before', async () => {
    await readLink();
    expect((await driver().reader.evaluate(readStory)).title).toBe('The lamp');
    expect(hits(), 'once, by the tab itself').toHaveLength(1);
    await driver().press('?');
    await waitFor('the help', async () => (await driver().reader.count('#clearstory-help:popover-open')) === 1);
    await showing('/list');
    expect(await driver().reader.isOpen()).toBe(false);
  });

  test('what was given to read the link is given back when its tab is closed', async ({ skip }) => {
    // Nobody can give it from outside, and what was held before is left alone.
    if (driver().name === 'chromium') skip();
    await readLink();
    expect(await origins()).toContain('*://linked.test/*');
    await closeTabs('*://linked.test/*');
    await waitFor('the access to be given back', async () => !(await origins()).includes('*://linked.test/*'));
  });

  test('without access the link is shown as it is', async ({ skip }) => {
    // Firefox gives it at once in this session.
    if (driver().name === 'firefox') skip();
    await openList();
    // It is awake after a click.
    await driver().clickToolbar();
    await driver().chooseMenu('read-link', '#link');
    await showing('/lamp');
    await waitFor('the page', () => driver().evaluate(() => document.readyState === 'complete'));
    expect(await driver().reader.isOpen()).toBe(false);
  });

  test('on a selection, the selection is read, and Escape leads back to it', async () => {
    await openList();
    if (driver().name === 'chromium') {
      // What is fired there carries no permission for the page; a click does, for as long as one stays.
      await driver().clickToolbar();
      await driver().reader.notice();
    }
    await driver().evaluate(() => {
      const [first, second] = [document.querySelector('#first'), document.querySelector('#second')];
      if (first && second) getSelection()?.setBaseAndExtent(first, 0, second, 1);
    });
    await driver().chooseMenu('read-selection', '#first');
    await driver().reader.waitOpen();
    const { title, blocks } = await driver().reader.evaluate(readStory);
    expect(title).toBe('The front page');
    expect(blocks).toEqual(['On the quay nobody had slept.', 'nobody', 'The lamp was still on.']);
    await driver().press('Escape');
    await driver().reader.waitClosed();
    expect(await driver().evaluate(() => String(getSelection()))).toContain('nobody had slept');
  });
});
