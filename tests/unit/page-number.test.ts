import { expect, test } from 'vitest';
import { takeApart } from '../../core/page/page-number.ts';

const numberOf = (address: string) => takeApart(new URL(address, 'https://a.example'));

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
])('%s goes on at %s', (first, later, page) => {
  expect(numberOf(later)).toEqual({ story: numberOf(first).story, page });
  expect(numberOf(first).page).toBe(1);
});

test.each([
  ['the address of another story', '/lamp/', '/ferry/2/'],
  ['the next post', '/lamp/', '/the-ferry/'],
  ['another story by its number', '/story?id=7', '/story?id=8'],
  ['a year', '/lamp/', '/lamp/2024/'],
  ['comments', '/lamp/', '/lamp/comment-page-2/'],
  ['a slug that ends in a number', '/ten-lamps-of-2023', '/ten-lamps-of-2024'],
  ['another site', 'https://a.example/lamp', 'https://b.example/lamp/2'],
])('%s is no page of this story', (_, here, there) => {
  expect(numberOf(there).story).not.toBe(numberOf(here).story);
});
