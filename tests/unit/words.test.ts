import { expect, test } from 'vitest';
import { countWords, preview } from '../../core/text/words.ts';

test.each([
  ['The lamp’s glass was broken.', 5],
  ['', 0],
  ['灯台の光', 2],
])('%s has %d words', (text, words) => {
  expect(countWords(text)).toBe(words);
});

test('a preview is cut at a word', () => {
  expect(preview('one two three four', 9)).toBe('one two…');
});
