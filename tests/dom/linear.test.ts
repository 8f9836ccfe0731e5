import { afterEach, expect, test, vi } from 'vitest';
import { plainText } from '../../core/export/plain-text.ts';
import { readArticle } from '../../core/read-article.ts';
import { setDirections } from '../../core/story/direction.ts';
import { ADDRESS } from './lib/story.ts';

afterEach(() => vi.restoreAllMocks());

/** How many characters are taken out of the page, or gone through with a pattern, while something is done. */
async function lookedAt(act: () => unknown): Promise<number> {
  let characters = 0;
  const read = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent')?.get;
  vi.spyOn(Node.prototype, 'textContent', 'get').mockImplementation(function (this: Node) {
    const text: string | null = read?.call(this);
    characters += text?.length ?? 0;
    return text;
  });
  const test = RegExp.prototype.test;
  vi.spyOn(RegExp.prototype, 'test').mockImplementation(function (this: RegExp, text) {
    characters += text.length;
    return test.call(this, text);
  });
  const find = Array.prototype.lastIndexOf;
  vi.spyOn(Array.prototype, 'lastIndexOf').mockImplementation(function (this: unknown[], wanted) {
    characters += this.length * LINE.length;
    return find.call(this, wanted);
  });
  const replace = String.prototype.replace;
  vi.spyOn(String.prototype, 'replace').mockImplementation(function (this: string, ...how: unknown[]) {
    characters += this.length;
    return Reflect.apply(replace, this, how);
  });
  await act();
  vi.restoreAllMocks();
  return characters;
}

const LINE = 'The keeper climbed the stairs again, looked out over the sound, and wrote a line.';
const lines = (count: number) => `<p>${LINE} <b>So it</b> was.</p>`.repeat(count);

const numbered = (count: number) => Array.from({ length: count }, (_, n) => `<p>${n}: ${LINE}</p>`).join('');

/** In as many wrappers as there are lines, as far as the parser goes along. */
const wrapped = (count: number) => {
  const levels = Math.min(count, 400);
  const linked = `<a href="#">${LINE}</a> ${LINE} `.repeat(count);
  return `${'<div>'.repeat(levels)}<p>${linked}</p>${'</div>'.repeat(levels)}`;
};

/** Lists in lists that run from right to left. */
const nested = (count: number) =>
  `<p>${LINE} ${LINE}</p>${'<ul><li>הסירה באה מאוחר'.repeat(count)}${'</ul>'.repeat(count)}<p>${LINE} ${LINE}</p>`;

test('directions are read once, however deep lists lie in lists', async () => {
  const [few, many] = [20, 200].map(count => {
    const { body } = new DOMParser().parseFromString(nested(count), 'text/html');
    return { body, steps: () => lookedAt(() => setDirections(body)) };
  });
  const once = (await few?.steps()) ?? 0;
  expect(once).toBeGreaterThan(LINE.length);
  expect(await many?.steps()).toBeLessThan(once * 15);
  expect(many?.body.querySelectorAll('p[dir=ltr]')).toHaveLength(2);
});

test.each([
  ['copying', lines],
  ['reading a plain story', numbered],
  ['reading an entry of a list', (count: number) => `<ul><li><div>${lines(count)}</div></li></ul>`],
  ['reading a paragraph with many links in wrappers of its own', wrapped],
] as const)('%s takes no more for each line of a long story than of a short one', async (what, markup) => {
  const [few, many] = [100, 1000].map(count => {
    const page = new DOMParser().parseFromString(`<!doctype html><body>${markup(count)}`, 'text/html');
    return () => lookedAt(() => (what === 'copying' ? plainText(page.body) : readArticle(page, { url: ADDRESS })));
  });
  const once = (await few?.()) ?? 0;
  expect(once).toBeGreaterThan(100 * LINE.length);
  expect(await many?.()).toBeLessThan(once * 15);
});
