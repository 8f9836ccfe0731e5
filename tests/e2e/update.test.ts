import { expect, test } from 'vitest';
import { waitFor } from '../../scripts/drive/driver.ts';
import { pageWith, SENTENCES, stateOfPage, strangers } from '../hostile/story.ts';
import { inBothBrowsers, type Stage } from './lib/e2e.ts';

async function openReader({ driver, site }: Stage) {
  site().add('/story', pageWith());
  await driver().open(site().url('/story', 'story.localhost'));
  const before = await driver().evaluate(stateOfPage);
  await driver().clickToolbar();
  await driver().reader.waitOpen();
  return before;
}

inBothBrowsers('update', stage => {
  const { driver } = stage;

  test('a reader that was open when the extension was updated is cleared away by the next click, never doubled', async () => {
    const before = await openReader(stage);
    await driver().update();
    expect(await driver().evaluate(strangers)).toBeLessThan(2);
    await driver().clickToolbar();
    await waitFor('the old reader to go', async () => (await driver().evaluate(strangers)) === 0);
    expect((await driver().evaluate(stateOfPage)).html).toBe(before.html);
    await driver().clickToolbar();
    await driver().reader.waitOpen();
    expect(await driver().reader.text()).toContain(SENTENCES[0]);
    expect(await driver().evaluate(strangers)).toBe(1);
    await driver().clickToolbar();
    await driver().reader.waitClosed();
    expect((await driver().evaluate(stateOfPage)).html).toBe(before.html);
  });
});

// A browser of its own: it is without the extension afterwards.
inBothBrowsers('an extension that is switched off', stage => {
  const { driver } = stage;

  test('leaves a reader that can still be left', async () => {
    // Chromium takes away only what was loaded after its start.
    await driver().update();
    await openReader(stage);
    await driver().disable();
    const seen = () => driver().evaluate(() => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.localName);
    await driver().press('Escape');
    await waitFor('the page to be back', async () => (await seen()) !== 'div');
    expect(await driver().evaluate(() => document.elementFromPoint(innerWidth / 2, 60)?.closest('body') !== null)).toBe(
      true,
    );
  });
});
