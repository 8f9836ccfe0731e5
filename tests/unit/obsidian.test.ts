import { expect, test } from 'vitest';
import { obsidianAddress } from '../../components/reader/take-along/obsidian.ts';

test('a note is named after the story, and made of what is on the clipboard', () => {
  expect(obsidianAddress('The lamp: a story', 'clipboard')).toBe(
    'obsidian://new?name=The%20lamp%20a%20story&clipboard',
  );
});

test('what Obsidian does not take in a name stays out of it', () => {
  const address = new URL(obsidianAddress('A [[lamp]] #1 ^ the | sea / shore & more', 'clipboard') ?? '');
  expect(address.searchParams.get('name')).toMatch(/^A +lamp +1 +the sea shore & more$/);
});

test('without a clipboard the text is in the address, as long as one can be', () => {
  const address = new URL(obsidianAddress('Lamp', { text: '# A & B\n+1' }) ?? '');
  expect(address.searchParams.get('content')).toBe('# A & B\n+1');
  expect(obsidianAddress('Lamp', { text: 'x'.repeat(20_000) })).toBeNull();
});
