import { expect, test } from 'vitest';
import { waitFor } from '../../scripts/drive/driver.ts';
import { pageWith } from '../hostile/story.ts';
import { inBothBrowsers } from './lib/e2e.ts';
import { LONG } from './lib/long-story.ts';
import { storyPage } from './lib/story-page.ts';

inBothBrowsers('small windows', stage => {
  const { driver } = stage;
  const { open, openReader, leave, inReader } = storyPage(stage);

  /** 360 by 640; Firefox takes no window that is so small, but one that is larger in all. */
  const phone = async () => {
    if (driver().name === 'chromium') return driver().resize(360, 640);
    await driver().resize(720, 1280);
    await driver().zoom(2);
  };

  test('at 400 % nothing scrolls sideways and nothing is cut off', async () => {
    await open(pageWith({ body: LONG }));
    await openReader();
    await driver().zoom(4);
    try {
      await waitFor('the small window', () => inReader().evaluate(() => innerWidth <= 330));
      expect(await inReader().evaluate(widerThanWindow)).toEqual([]);
      expect(
        await inReader().evaluate(root => root.querySelector('.story p')?.getBoundingClientRect().width),
      ).toBeGreaterThan(260);
      for (const name of ['Contents', 'Appearance', 'More']) {
        await inReader().click('.bar button', name);
        await waitFor(`${name} to open`, async () => (await inReader().count('.panel:popover-open > div button')) > 0);
        expect(await inReader().evaluate(widerThanWindow)).toEqual([]);
        await driver().press('Escape');
        await waitFor(`${name} to close`, async () => (await inReader().count('.panel:popover-open')) === 0);
      }
      expect(await inReader().evaluate(tooSmall)).toEqual([]);
    } finally {
      await driver().zoom(1);
    }
    await leave();
  });

  test('on a phone everything fits, and is large enough for a finger', async () => {
    await open(pageWith({ body: LONG }));
    await openReader();
    await phone();
    try {
      await waitFor('the small window', () => inReader().evaluate(() => innerWidth <= 370));
      for (const name of ['Contents', 'Appearance', 'More']) {
        await inReader().click('.bar button', name);
        await waitFor(`${name} to open`, async () => (await inReader().count('.panel:popover-open > div button')) > 0);
        expect(await inReader().evaluate(widerThanWindow)).toEqual([]);
        expect(await inReader().evaluate(tooSmall)).toEqual([]);
        await driver().press('Escape');
        await waitFor(`${name} to close`, async () => (await inReader().count('.panel:popover-open')) === 0);
      }
      await inReader().click('.removed__summary');
      expect(await inReader().evaluate(tooSmall)).toEqual([]);
    } finally {
      await driver().zoom(1);
      await driver().resize(1280, 800);
    }
    await leave();
  });
});

/** What stands out of the window at its sides and belongs to no box that scrolls; sent into the reader as source. */
function widerThanWindow(root: ShadowRoot): string[] {
  const surface = root.querySelector('.reader');
  const all = [...root.querySelectorAll('.reader *')].filter(element => {
    const box = element.getBoundingClientRect();
    const isUnseen = element.closest('.unseen, svg, .button__label, .bar__host, .masthead__facts, select');
    const scrolls = element.parentElement?.closest('.scrollbox, pre');
    return box.width > 0 && !isUnseen && !scrolls && (box.right > innerWidth + 1 || box.left < -1);
  });
  const names = all.map(element => `${element.localName}.${element.className}`);
  return surface && surface.scrollWidth > surface.clientWidth + 1 ? [...names, 'the whole'] : names;
}

/** Everything to be pressed that is smaller than a finger needs; sent into the reader as source. */
function tooSmall(root: ShadowRoot): string[] {
  const targets = [...root.querySelectorAll('button, summary, input, select, .bar a, .foot li a')];
  return targets
    .filter(target => {
      const box = (target.closest('label') ?? target).getBoundingClientRect();
      return box.width > 0 && (box.width < 24 || box.height < 24);
    })
    .map(target => target.outerHTML.slice(0, 80));
}
