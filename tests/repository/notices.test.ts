import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { NOTICES, notices } from '../../scripts/notices.mjs';

test('everything that we ship is named with its licence', () => {
  const made = notices();
  expect(made).toContain('dompurify');
  expect(readFileSync(NOTICES, 'utf8') === made, 'Packages have changed: npm run notices').toBe(true);
});
