import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stepsFrom } from '../../core/page/may-be-step.ts';
import { stepBetween } from '../../core/page/page-number.ts';

const step = (here: string, there: string) => {
  const [from, to] = [here, there].map(address => new URL(address, 'https://a.example'));
  return from && to ? stepBetween(from, to) : null;
};

test.each([
  ['/lamp/', '/lamp/2/', 2],
  ['/lamp', '/lamp/2', 2],
  ['/2024/05/lamp/', '/2024/05/lamp/3/', 3],
  ['/lamp', '/lamp/page/4/', 4],
  ['/lamp', '/lamp/seite-2', 2],
  ['/lamp', '/lamp-page-2/', 2],
  ['/lamp.html', '/lamp_2.html', 2],
  ['/lamp?id=7', '/lamp?page=3&id=7', 3],
  ['/lamp', '/lamp?slide=12', 12],
  ['/lamp/?utm_source=letter&fbclid=x1', '/lamp/2/', 2],
])('%s goes on at %s, and back', (first, later, page) => {
  expect(step(first, later)).toMatchObject({ from: 1, to: page, isSure: true });
  expect(step(later, first)).toMatchObject({ from: page, to: 1, isSure: true });
});

test.each([
  ['/lamp/2', '/lamp/3', 2, 3],
  ['/lamp/1', '/lamp/10', 1, 10],
  ['/lamp/page/12/', '/lamp/page/2/', 12, 2],
  ['/lamp?page=2&id=7', '/lamp?id=7&page=3', 2, 3],
])('%s goes on at %s', (here, there, from, to) => {
  expect(step(here, there)).toMatchObject({ from, to, isSure: true });
});

test.each([
  ['/lamp.html', '/lamp-2.html', 1, 2],
  ['/lamp-2.html', '/lamp-3.html', 2, 3],
  ['/lamp-12.html', '/lamp-2.html', 12, 2],
  ['/lamp-2.html', '/lamp-2-2.html', 1, 2],
  ['/lamp/', '/lamp-2/', 1, 2],
  ['/lamp', '/lamp?s=2', 1, 2],
  ['/story/lamp', '/story/2/lamp', 1, 2],
])('%s may go on at %s, if something else says so', (here, there, from, to) => {
  expect(step(here, there)).toMatchObject({ from, to, isSure: false });
});

test.each([
  ['the address of another story', '/lamp/', '/ferry/2/'],
  ['the next post', '/lamp/', '/the-ferry/'],
  ['a year', '/lamp/', '/lamp/2024/'],
  ['comments', '/lamp/', '/lamp/comment-page-2/'],
  ['a slug that ends in a year', '/ten-lamps-of-2023', '/ten-lamps-of-2024'],
  ['another site', 'https://a.example/lamp', 'https://b.example/lamp/2'],
  ['another story by another name', '/lamp?id=7', '/lamp?page=2'],
  ['page nought', '/lamp/', '/lamp/0/'],
])('%s is no page of this story', (_, here, there) => {
  expect(step(here, there)).toBeNull();
});

test.each([
  ['/story?id=7', '/story?id=8'],
  ['/2024/05/', '/2024/05/06/'],
])('%s is not surely followed by %s', (here, there) => {
  expect(step(here, there)?.isSure).not.toBe(true);
});

test('whatever is a step passes the first look, in any two addresses', () => {
  const parts = fc.array(
    fc.constantFrom('/', '-', '_', '.', 'lamp', 'page', 'p', '1', '2', '12', '2024', '.html', '?id=', '?p=', '&p='),
    { maxLength: 9 },
  );
  let steps = 0;
  const isSeen = fc.property(parts, parts, parts, (before, between, behind) => {
    const [here, there] = [[], between].map(middle => [...before, ...middle, ...behind].join(''));
    for (const [one, other] of [
      [here, there],
      [there, here],
    ]) {
      if (!step(`https://a.example/${one}`, `https://a.example/${other}`)) continue;
      steps += 1;
      expect(stepsFrom(new URL(`https://a.example/${one}`))(new URL(`https://a.example/${other}`))).toBe(true);
    }
  });
  fc.assert(isSeen, { numRuns: 20_000 });
  expect(steps).toBeGreaterThan(100);
});

test.each([
  ['another story', '/lamp/', '/ferry/2/'],
  ['a story with another number', '/article/10412345', '/article/10412377'],
  ['a section', '/news/lamp', '/news/'],
  ['the page itself', '/lamp', '/lamp#2'],
  ['another site', '/lamp', 'https://b.example/lamp/2'],
])('%s does not pass it', (_, here, there) => {
  expect(stepsFrom(new URL(here, 'https://a.example'))(new URL(there, 'https://a.example'))).toBe(false);
});
