import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { waitFor } from '../../scripts/drive/driver.ts';
import { pageWith, storyWith } from '../hostile/story.ts';
import { inBothBrowsers } from './lib/e2e.ts';
import { storyPage } from './lib/story-page.ts';
import { chooseMore, saved } from './lib/take-along.ts';

const CHART = `<figure><svg viewBox="0 0 400 200" style="width: 400px"><title>Ships seen by month</title>
  <g class="bars"><rect x="20" y="100" width="60" height="80"/><rect x="120" y="20" width="60" height="160"/></g>
  <text x="20" y="196">January</text></svg><figcaption>Counted from the tower.</figcaption></figure>`;
const STYLE = '<style>.bars { fill: rgb(10, 20, 200) }</style>';
const SHOWN = 'the chart';
const SAID = 'Ships seen by month';

inBothBrowsers('a chart that a page has drawn', stage => {
  const { driver } = stage;
  const { open, openReader, leave } = storyPage(stage);

  /** Each story has a chart of its own: Chromium shows one that it has in memory, whatever the page says of pictures. */
  async function openChart(title: string, headers = {}): Promise<void> {
    const body = storyWith().replace('</article>', `${CHART.replace('January', title)}</article>`);
    await open(pageWith({ head: STYLE, body }).replaceAll('The keeper of the lamp', title), headers);
    await openReader();
    await driver().reader.evaluate(root =>
      root.querySelector('.story figure')?.scrollIntoView({ behavior: 'instant' }),
    );
  }

  /** Once the browser has made up its mind: the chart, or the words in its place. */
  const seen = () =>
    waitFor('the chart or its words', () =>
      driver().reader.evaluate((root, shown) => {
        const image = root.querySelector<HTMLImageElement>('.story figure img');
        const words = root.querySelector('.story figure .nopicture')?.textContent;
        return words ?? (image?.complete && image.naturalWidth > 0 && image.checkVisibility() ? shown : null);
      }, SHOWN),
    );

  test('is a picture of its size in the story', async () => {
    await openChart('The chart');
    expect(await seen()).toBe(SHOWN);
    const facts = await driver().reader.evaluate(root => {
      const image = root.querySelector<HTMLImageElement>('.story figure img');
      return [image?.naturalWidth, image?.naturalHeight, image?.width, image?.alt];
    });
    expect(facts).toEqual([400, 200, 400, SAID]);
    await leave();
  });

  test('goes along: as a picture in a web page and a book, as its words in Markdown', async () => {
    await openChart('The chart to go');
    expect(await seen()).toBe(SHOWN);
    await chooseMore(stage, 'Save as web page');
    const page = (await saved(stage, 'The chart to go.html')).toString();
    expect(page).toMatch(/<img[^>]* src="data:image\/png;base64,[^"]{200,}"[^>]* alt="Ships seen by month"/);
    await chooseMore(stage, 'Save as e-book');
    const book = unzipSync(await saved(stage, 'The chart to go.epub'));
    expect(book['EPUB/pictures/1.png']?.length).toBeGreaterThan(200);
    expect(strFromU8(book['EPUB/story.xhtml'] ?? new Uint8Array())).toMatch(/<img[^>]* alt="Ships seen by month"/);
    await chooseMore(stage, 'Save as Markdown');
    const markdown = (await saved(stage, 'The chart to go.md')).toString();
    expect(markdown).toMatch(/\n\nShips seen by month\n\n_Counted from the tower\._/);
    expect(markdown).not.toContain('data:');
    await leave();
  });

  test('leaves its words, in the story and in what is taken along, where the page forbids pictures of its kind', async () => {
    await openChart('The chart untold', { 'content-security-policy': "img-src 'self'" });
    expect(await seen()).toBe(SAID);
    await chooseMore(stage, 'Save as web page');
    const page = (await saved(stage, 'The chart untold.html')).toString();
    expect(page).toContain(SAID);
    expect(page).not.toContain('<img');
    await leave();
  });
});
