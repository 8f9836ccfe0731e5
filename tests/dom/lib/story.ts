import { expect } from 'vitest';
import type { ReadOptions } from '../../../core/article.ts';
import { readArticle } from '../../../core/read-article.ts';

/** Where the stories of these tests stand. */
export const ADDRESS = new URL('https://a.example/lamp');

/** A paragraph of running text that says who it is about. */
export const line = (who: string, n: number) =>
  `<p>On day ${n} ${who} climbed the stairs again, looked out over the sound, and wrote one careful line in the book.</p>`;

export const lines = (who: string, count: number) => Array.from({ length: count }, (_, n) => line(who, n)).join('');

/** A page with the title "The lamp". */
export function pageOf(body: string, head = ''): Document {
  return new DOMParser().parseFromString(`<!doctype html><title>The lamp</title>${head}<body>${body}`, 'text/html');
}

/** Reads a page, which must be the same afterwards, and fails where there is no story. */
export async function read(body: string, head = '', options: ReadOptions = {}) {
  const page = pageOf(body, head);
  const before = page.documentElement.outerHTML;
  const result = await readArticle(page, { url: ADDRESS, ...options });
  expect(page.documentElement.outerHTML).toBe(before);
  if (!result.ok) throw new Error(result.reason);
  const dom = new DOMParser().parseFromString(result.article.body, 'text/html').body;
  return { ...result, text: dom.textContent, dom };
}
