import { expect, test } from 'vitest';
import { waitFor } from '../../scripts/drive/driver.ts';
import { pageWith, storyWith } from '../hostile/story.ts';
import { inBothBrowsers } from './lib/e2e.ts';

const CHART = `<figure><svg viewBox="0 0 400 200" style="width: 400px"><title>Ships seen by month</title>
  <g class="bars"><rect x="20" y="100" width="60" height="80"/><rect x="120" y="20" width="60" height="160"/></g>
  <text x="20" y="196">January</text></svg><figcaption>Counted from the tower.</figcaption></figure>`;
const STYLE = '<style>.bars { fill: rgb(10, 20, 200) }</style>';

inBothBrowsers('a chart that a page has drawn', stage => {
  const { driver, site } = stage;

  async function open(headers = {}): Promise<void> {
    const body = storyWith().replace('</article>', `${CHART}</article>`);
    site().add('/story', pageWith({ head: STYLE, body }), headers);
    await driver().open(site().url('/story', 'story.localhost'));
    await driver().clickToolbar();
    await driver().reader.waitOpen();
    await driver().reader.evaluate(root =>
      root.querySelector('.story figure')?.scrollIntoView({ behavior: 'instant' }),
    );
  }

  async function leave(): Promise<void> {
    await driver().press('Escape');
    await driver().reader.waitClosed();
  }

  test('is a picture of its size in the story', async () => {
    await open();
    const shown = await waitFor('the picture', () =>
      driver().reader.evaluate(root => {
        const image = root.querySelector<HTMLImageElement>('.story figure img');
        return image?.complete && image.naturalWidth > 0
          ? [image.naturalWidth, image.naturalHeight, image.width, image.alt]
          : null;
      }),
    );
    expect(shown).toEqual([400, 200, 400, 'Ships seen by month']);
    await leave();
  });

  test('is there, or its words are, where the page forbids pictures of its kind', async () => {
    await open({ 'content-security-policy': "img-src 'self'" });
    await waitFor('the chart or its words', () =>
      driver().reader.evaluate(root => {
        const image = root.querySelector<HTMLImageElement>('.story figure img');
        const words = root.querySelector('.story figure .nopicture')?.textContent;
        return (image?.complete && image.naturalWidth > 0) || words === 'Ships seen by month';
      }),
    );
    await leave();
  });
});
