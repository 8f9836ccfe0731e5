import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArticle } from '../../core/read-article.ts';
import { anyPage, innocentPage, type MadePage } from '../fuzz/pages.ts';
import { findBad } from '../hostile/audit.ts';

/** `npm run fuzz` sets these; in the suite the pages are always the same few. */
const seconds = Number(import.meta.env.VITE_FUZZ_SECONDS ?? 0);
const seed = Number(import.meta.env.VITE_FUZZ_SEED ?? 20_260_101);
const runs: fc.Parameters<[MadePage]> = {
  seed,
  ...(seconds > 0
    ? { numRuns: 1e9, interruptAfterTimeLimit: seconds * 1000, markInterruptAsFailure: false }
    : { numRuns: 120 }),
};
/** Milliseconds; a page that hangs the reader fails by this. */
const patience = 60_000 + seconds * 1000;

const INLINE =
  'a, abbr, b, bdi, code, data, em, i, mark, q, s, small, span, strong, sub, sup, time, u, math, math *, ruby, rt';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** The text as one would read it: blocks stand apart, what is within a line does not. */
function readable(node: Node): string {
  if (node instanceof Text) return node.data;
  const inner = [...node.childNodes].map(readable).join('');
  return node instanceof Element && node.matches(INLINE) ? inner : ` ${inner} `;
}

const wordsOf = (html: string) => readable(parse(html).body).match(/w\S*/g) ?? [];

test('any page: nothing throws, the page is as it was, nothing runs, no word is made up, twice is the same', {
  timeout: patience,
}, async () => {
  const property = fc.asyncProperty(anyPage(), async ({ html, words }) => {
    const page = parse(html);
    const before = page.documentElement.outerHTML;
    const result = await readArticle(page);
    expect(page.documentElement.outerHTML).toBe(before);
    if (!result.ok) return;
    // What broken markup has run together is a word of the page.
    const own = new Set(wordsOf(html));
    const parts = [result.article.body, ...result.removals.map(removal => removal.html)];
    expect(parts.flatMap(part => findBad(parse(part).body))).toEqual([]);
    expect(parts.flatMap(wordsOf).filter(word => !words.has(word.replace(/[^\w].*/, '')) && !own.has(word))).toEqual(
      [],
    );
    expect(result.article.places).toHaveLength(parse(result.article.body).body.querySelectorAll('*').length);
    expect(await readArticle(page)).toEqual(result);
  });
  await fc.assert(property, runs);
});

test('an innocent page: every word stays', { timeout: patience }, async () => {
  const property = fc.asyncProperty(innocentPage(), async ({ html, words }) => {
    const result = await readArticle(parse(html));
    if (!result.ok) throw new Error(result.reason);
    const kept = new Set(`${result.article.title} ${wordsOf(result.article.body).join(' ')}`.match(/w\d+x/g));
    expect([...words].filter(word => !kept.has(word))).toEqual([]);
  });
  await fc.assert(property, runs);
});
