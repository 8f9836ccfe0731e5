import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { waitFor } from '../../scripts/drive/driver.ts';
import { pageWith } from '../hostile/story.ts';
import { inBothBrowsers } from './lib/e2e.ts';
import { LONG } from './lib/long-story.ts';
import { storyPage } from './lib/story-page.ts';

inBothBrowsers('wishes of the system, and paper', stage => {
  const { driver, site } = stage;
  const { open, openReader, leave, inReader } = storyPage(stage);

  test('wishes of the system are followed: less motion, more contrast, its own colours', async () => {
    await open(pageWith({ body: LONG }));
    await openReader();
    const look = (selector: string, name: string) =>
      inReader().evaluate(
        (root, one, property) => {
          const element = root.querySelector(one);
          return element ? getComputedStyle(element).getPropertyValue(property) : '';
        },
        selector,
        name,
      );
    expect(await look('.bar__row', 'transition-duration')).not.toBe('0s');
    expect(await look('.foot__note', 'color')).not.toBe(await look('.story', 'color'));
    const ground = await look('.reader', 'background-color');
    await driver().prefer({ reducedMotion: true });
    await waitFor('less motion', async () => (await look('.bar__row', 'transition-duration')) === '0s');
    await driver().prefer({ moreContrast: true });
    await waitFor(
      'more contrast',
      async () => (await look('.foot__note', 'color')) === (await look('.story', 'color')),
    );
    await driver().prefer({ forcedColors: true });
    await waitFor('forced colours', () => inReader().evaluate(() => matchMedia('(forced-colors: active)').matches));
    expect(await look('.reader', 'background-color')).not.toBe(ground);
    await driver().prefer({});
    await waitFor('the usual colours', async () => (await look('.reader', 'background-color')) === ground);
    await leave();
  });

  test('printed, it is dark on white, without the controls, on as many pages as it takes, with address and date', async () => {
    await open(
      pageWith({
        head: '<style>@media print { * { display: none !important } html { height: 100%; overflow: hidden } }</style>',
        body: LONG,
      }),
    );
    await driver().colorScheme('dark');
    await openReader();
    await driver().medium('print');
    try {
      await waitFor('paper', () => inReader().evaluate(() => matchMedia('print').matches));
      const seen = await inReader().evaluate(root => {
        const one = (selector: string) => root.querySelector<HTMLElement>(selector) ?? document.body;
        const { backgroundColor, color } = getComputedStyle(one('.reader'));
        const shown = [...root.querySelectorAll<HTMLElement>('.bar, .panel, .foot__section, .resumed, .foot__source')];
        return {
          backgroundColor,
          color,
          isWhole: one('.reader').getBoundingClientRect().height > innerHeight,
          shown: shown.filter(part => part.checkVisibility()).map(part => part.className),
          source: one('.foot__source').innerText,
        };
      });
      expect(seen).toMatchObject({ backgroundColor: 'rgb(255, 255, 255)', color: 'rgb(0, 0, 0)', isWhole: true });
      expect(seen.shown).toEqual(['foot__source']);
      expect(seen.source).toContain(site().url('/story', 'story.localhost'));
      expect(seen.source).toContain(String(new Date().getFullYear()));
    } finally {
      await driver().medium('screen');
    }
    expect(countPages(await driver().print())).toBeGreaterThan(1);
    await driver().colorScheme('light');
    await leave();
  });
});

/** How many pages a PDF has; it may keep what it says of them in compressed streams. */
function countPages(pdf: Buffer): number {
  const text = pdf.toString('latin1');
  const streams = Array.from(text.matchAll(/stream\r?\n([\s\S]*?)endstream/g), ([, data = '']) => {
    try {
      return inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  return [text, ...streams].join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
