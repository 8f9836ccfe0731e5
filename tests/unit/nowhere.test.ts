import { expect, test } from 'vitest';
import { passedOver } from '../bench/lib/measure.ts';
import { scorePage, summarize, table } from '../bench/lib/report.ts';

const blocks = (...texts: string[]) => texts.map(text => ({ text, figure: false }));

const LAMP = 'The keeper lit the lamp at nine.';
const TIDE = 'The tide came in before dawn.';

const page = {
  set: 'own',
  id: 'lamp',
  url: 'https://a.example/lamp',
  type: 'article',
  titles: [],
  text: `${LAMP}\n${TIDE}`,
  wanted: [],
  unwanted: [],
  html: () => '',
};

const readAs = (listed: ReturnType<typeof blocks>) => {
  const output = { blocks: blocks(LAMP), html: '', note: '', listed, page: blocks(LAMP, TIDE, 'Share') };
  return summarize([scorePage(page, output)]).nowhere;
};

test('a wanted sentence that is in no list is counted by its words', () => {
  expect(readAs(blocks('Share'))).toBe(6);
  expect(readAs(blocks('Share', TIDE))).toBe(0);
});

test('what the page does not say cannot be listed', () => {
  expect(passedOver(blocks(LAMP, 'A picture of a ferry at night'), blocks(LAMP), blocks(LAMP))).toEqual([]);
});

test('who gives no receipts has no such number; it is printed whole', () => {
  const bare = summarize([scorePage(page, { blocks: blocks(LAMP), html: '', note: '' })]);
  expect(bare.nowhere).toBeUndefined();
  expect(
    table([
      ['clearstory', { nowhere: 6 }],
      ['other', {}],
    ]),
  ).toContain('| clearstory | 6 |');
});
