import { expect, test } from 'vitest';
import { fileName } from '../../core/export/file-name.ts';

test.each([
  ['The last light', 'The last light.md'],
  ['What now? A/B: <tests> "of" lamps*', 'What now A B tests of lamps.md'],
  ['  ...hidden. ', 'hidden.md'],
  ['a\u202Egpj.exe', 'a gpj.exe.md'],
  ['灯台の最後の光', '灯台の最後の光.md'],
  ['', 'story.md'],
  ['???', 'story.md'],
  ['CON', 'story CON.md'],
])('%j is saved as %j', (title, name) => {
  expect(fileName(title, 'md')).toBe(name);
});

test.each([',', ';', ' –', ' -'])('a title that is cut does not end in %j', sign => {
  expect(fileName(`${'lamp '.repeat(14)}light${sign} and everything after it`, 'md')).toMatch(/lamp light\.md$/);
});

test('a long title is cut at a word', () => {
  const name = fileName('lamp '.repeat(60), 'epub');
  expect(name.length).toBeLessThan(90);
  expect(name).toMatch(/lamp\.epub$/);
});
