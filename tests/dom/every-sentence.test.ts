import { expect, test } from 'vitest';
import { readArticle } from '../../core/read-article.ts';
import { passedOver, sentencesOn } from '../fuzz/sentences.ts';
import { payloads } from '../hostile/payloads.ts';
import { storyWith } from '../hostile/story.ts';

const fixtures = Object.entries(
  import.meta.glob<string>('../{fixtures,bench/pages}/**/*.html', { query: '?raw', import: 'default', eager: true }),
);

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

async function lostOf(html: string): Promise<string[]> {
  const page = parse(html);
  const base = page.createElement('base');
  base.href = 'https://a.example/lamp';
  page.head.prepend(base);
  const result = await readArticle(page, { url: new URL(base.href) });
  return result.ok ? passedOver(page, result) : [];
}

test('the sentences of a page are found, and a lost one is noticed', async () => {
  const page = parse(
    `<p>One day it rained. <b>Nobody</b> minded that.<br>Not a sentence</p><p hidden>Nobody sees this.</p>`,
  );
  expect(sentencesOn(page)).toEqual(['One day it rained.', 'Nobody minded that.']);
  const whole = parse(`<body>${storyWith()}`);
  const result = await readArticle(whole);
  if (!result.ok) throw new Error(result.reason);
  whole.body.append('The lamp went out at last.');
  expect(passedOver(whole, result)).toEqual(['The lamp went out at last.']);
});

test.each([0, 1, 2, 3])('every sentence among hostile markup is somewhere (%i)', async part => {
  const some = payloads.filter((_, index) => index % 4 === part);
  const lost: string[] = [];
  for (const { name, html } of some) {
    const said = html.includes('</') ? `${html}<p>The tide came in at ${name}.</p>` : html;
    lost.push(...(await lostOf(`<body>${storyWith()}${said}`)).map(sentence => `${name}: ${sentence}`));
  }
  expect(lost).toEqual([]);
});

test.each(fixtures)('every sentence of %s is in the story, its header or a receipt', async (_, html) => {
  expect(await lostOf(html)).toEqual([]);
});
