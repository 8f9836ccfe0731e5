import { expect, test } from 'vitest';
import { waitFor } from '../../scripts/drive/driver.ts';
import { pageWith, SENTENCES, stateOfPage } from '../hostile/story.ts';
import { inBothBrowsers } from './lib/e2e.ts';
import { storyPage } from './lib/story-page.ts';

inBothBrowsers('whatever the page does to its root', stage => {
  const { driver } = stage;
  const { open, openReader, inReader } = storyPage(stage);

  test.each(['display: none', 'display: none !important', 'content-visibility: hidden', 'zoom: 0.5', 'zoom: 2'])(
    'the reader is seen as it always is: %s',
    async style => {
      const widths: unknown[] = [];
      for (const head of ['', `<style>html { ${style} }</style>`]) {
        await open(pageWith({ head }));
        const before = await driver().evaluate(stateOfPage);
        await openReader();
        widths.push(
          await inReader().evaluate(root =>
            Math.round(root.querySelector('.story p')?.getBoundingClientRect().width ?? 0),
          ),
        );
        expect(await inReader().text()).toContain(SENTENCES[13]);
        await driver().press('Escape');
        await inReader().waitClosed();
        expect(await driver().evaluate(stateOfPage)).toEqual(before);
      }
      expect(widths[0]).toBeGreaterThan(300);
      expect(widths[1]).toBe(widths[0]);
    },
  );

  test('it is told that a page which is not drawn has no story', async () => {
    await open(pageWith({ head: '<style>html { display: none }</style>', body: '<nav><a href="/a">Boats</a></nav>' }));
    await driver().clickToolbar();
    await inReader().notice();
    expect(
      await inReader().evaluate(root => root.querySelector('.notice')?.getBoundingClientRect().width),
    ).toBeGreaterThan(100);
    await inReader().click('button');
    await inReader().waitClosed();
    expect(await driver().evaluate(() => getComputedStyle(document.documentElement).display)).toBe('none');
  });

  test('what it shows on paper only does not lie beneath the story', async () => {
    const head = '<style>@media print { body.single { display: block !important } }</style>';
    await open(pageWith({ head }).replace('<body>', '<body class="single">'));
    await openReader();
    await driver().medium('print');
    expect(await driver().evaluate(() => getComputedStyle(document.body).display)).toBe('none');
    await driver().medium('screen');
    await driver().press('Escape');
    await inReader().waitClosed();
  });

  test('keys are the reader’s after a click on what takes no focus', async () => {
    const listen = '<script>keys = ""; addEventListener("keydown", event => keys += event.key, true)</script>';
    await open(pageWith({ after: listen }));
    await openReader();
    await inReader().click('.foot__source');
    await driver().press('a');
    await waitFor('the panel', () => inReader().evaluate(root => root.querySelector(':popover-open input') !== null));
    for (const _ of ['the panel', 'the reader']) await driver().press('Escape');
    await inReader().waitClosed();
  });
});
