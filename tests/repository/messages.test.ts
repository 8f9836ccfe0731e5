import { expect, test } from 'vitest';
import english from '../../public/_locales/en/messages.json';

test('every message says something', () => {
  for (const [key, { message }] of Object.entries(english)) expect(message, key).not.toBe('');
});
