import { expect, test } from 'vitest';
import { line, lines, read } from './lib/story.ts';

const ASK =
  'When you visit our pages, we and third parties keep cookies on your device, and you can change your preferences and opt out of tracking and of advertising cookies whenever you like.';
const layer = (name: string) => `<div class="${name}">${`<div><p>${ASK}</p></div>`.repeat(14)}</div>`;
const story = `<article><h1>The lamp</h1>${lines('the keeper', 4)}</article>`;

test.each(['privacy-modal', 'cookieBanner__layer', 'gdpr-popup', 'cky-consent-container'])(
  'a layer that asks for consent is not the story, however long it is: %s',
  async name => {
    for (const page of [`<main>${story}${layer(name)}</main>`, `${layer(name)}<main>${story}</main>`]) {
      const { text, removals } = await read(page);
      expect(text).toContain('On day 3 the keeper');
      expect(text).not.toContain('third parties');
      expect(removals.some(removal => removal.rule === 'cookie-notice')).toBe(true);
    }
  },
);

test('a page about cookies is its own story', async () => {
  const { text } = await read(
    `<main><h1>Our cookies</h1><div class="cookie-policy-container">${`<p>${ASK}</p>`.repeat(6)}</div></main>`,
    '<title>Cookie policy</title>',
  );
  expect(text).toContain('third parties');
});

test('a story that is told in a box with such a name stays', async () => {
  const { text } = await read(
    `<h1>The lamp</h1><div class="privacy-box">${lines('the keeper', 12)}</div>${line('he', 1)}`,
  );
  expect(text).toContain('On day 11 the keeper');
});
