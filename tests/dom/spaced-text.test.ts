import { expect, test } from 'vitest';
import { preview, spacedText } from '../../core/text/words.ts';

test.each([
  ['<nav><a>Home</a><a>Family</a><a>Pets</a></nav>', 'Home Family Pets'],
  ['<div><h3>Leave a Comment</h3><p>Your name</p></div>', 'Leave a Comment Your name'],
  ['Advertisement', 'Advertisement'],
])('%s reads %s', (markup, text) => {
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  expect(body.firstChild && preview(spacedText(body.firstChild))).toBe(text);
});
