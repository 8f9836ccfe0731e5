import { expect, test } from 'vitest';
import { inBothBrowsers } from './lib/e2e.ts';

const LINES = Array.from(
  { length: 10 },
  (_, n) => `<p>On day ${n} the keeper climbed the stairs, trimmed the lamp, and wrote one line in the book.</p>`,
).join('');
const page = (mode: string) => `<!doctype html><html lang="en"><title>The lamp</title>
<main><article><h1>The lamp</h1><story-text></story-text></article></main>
<script>document.querySelector('story-text').attachShadow({ mode: '${mode}' }).innerHTML = '${LINES}'</script></html>`;

inBothBrowsers('stories in shadow roots', ({ driver, site }) => {
  test.each(['open', 'closed'])('a story in an %s shadow root is read', async mode => {
    site().add(`/${mode}`, page(mode));
    await driver().open(site().url(`/${mode}`, 'story.localhost'));
    await driver().clickToolbar();
    await driver().reader.waitOpen();
    expect(await driver().reader.text()).toContain('On day 9 the keeper');
  });
});
