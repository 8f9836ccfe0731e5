import { describe, expect, test } from 'vitest';
import type { ReadOptions } from '../../core/article.ts';
import { readArticle } from '../../core/read-article.ts';
import { lines } from './lib/story.ts';

const PAGE = `<article><h1>The lamp</h1>${lines('the keeper', 6)}
  <p>Read also: <a href="/gull">The gull that came back</a></p>${lines('the mate', 6)}
  <div>Advertisement</div>${lines('the cook', 6)}
  <form action="/letters"><p>Sign up for our letters</p><input type="email"><button>Sign up</button></form></article>`;

async function textOf(options: ReadOptions): Promise<string> {
  const page = new DOMParser().parseFromString(`<title>The lamp</title>${PAGE}`, 'text/html');
  const result = await readArticle(page, options);
  if (!result.ok) throw new Error(result.reason);
  return new DOMParser().parseFromString(result.article.body, 'text/html').body.textContent;
}

const CLUTTER = ['The gull that came back', 'Advertisement', 'Sign up for our letters'];

describe('of three pieces of clutter', () => {
  test.each<[string, ReadOptions, string[]]>([
    ['none stays', {}, []],
    ['what a site keeps stays', { keep: ['read-also'] }, ['The gull that came back']],
    ['what the settings keep stays', { cutReadAlso: false }, ['The gull that came back']],
    ['labels and forms alone go in the light', { cuts: 'light' }, ['The gull that came back']],
  ])('%s', async (_, options, kept) => {
    const text = await textOf(options);
    expect(CLUTTER.filter(line => text.includes(line))).toEqual(kept);
    for (const who of ['the keeper', 'the mate', 'the cook']) expect(text).toContain(who);
  });
});
