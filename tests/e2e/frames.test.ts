import { expect, test } from 'vitest';
import { inBothBrowsers } from './lib/e2e.ts';

const LINES = Array.from(
  { length: 10 },
  (_, n) => `<p>On day ${n} the keeper climbed the stairs, trimmed the lamp, and wrote one line in the book.</p>`,
).join('');
const STORY = `<!doctype html><article><h1>The lamp</h1>${LINES}</article>`;
const page = (frame: string) => `<!doctype html><html lang="en"><title>The lamp</title><main><h1>The lamp</h1>
<p>A story of the sea in ten parts, told by the one who kept the lamp for all those years, and read here for the
first time by his daughter, who was there.</p>${frame}</main></html>`;

inBothBrowsers('stories in frames', ({ driver, site }) => {
  const read = async (path: string, frame: string) => {
    site().add('/inside', STORY);
    site().add(path, page(frame));
    await driver().open(site().url(path, 'story.localhost'));
    await driver().clickToolbar();
    await driver().reader.waitOpen();
    return driver().reader.text();
  };

  test('a story in a frame of the page’s own origin is read', async () => {
    expect(await read('/own', '<iframe src="/inside"></iframe>')).toContain('On day 9 the keeper');
  });

  test('a story that the page wrote into its frame is read', async () => {
    const markup = STORY.replaceAll('"', '&quot;');
    expect(await read('/written', `<iframe srcdoc="${markup}"></iframe>`)).toContain('On day 9 the keeper');
  });

  test('a frame of another origin, or of an ad, stays closed', async () => {
    const elsewhere = site().url('/inside', 'other.localhost');
    const text = await read(
      '/else',
      `<iframe src="${elsewhere}"></iframe><iframe id="ad-frame" src="/inside"></iframe>`,
    );
    expect(text).toContain('A story of the sea in ten parts');
    expect(text).not.toContain('the keeper climbed');
  });
});
