import { expect, test } from 'vitest';
import { saysSentence } from '../../core/text/sentence.ts';

test.each([
  'The lamp was lit.',
  'The lamp was lit. Read more',
  'Photo: Ada Quill. Nobody knew who lit it! »',
  'Why is my oven faster on the left?',
  'She said: “Go on home.” Nobody did',
  'それは灯台でした。続きを読む',
  'घड़ी फिर से चलने लगी। और पढ़ें',
  'It was lit at last.<<<',
])('a sentence stands in: %s', text => expect(saysSentence(text)).toBe(true));

test.each([
  'Read more',
  'Read more…',
  'Mon. Tue. Wed. Thu.',
  'Version 2.14.3 for Linux',
  'harbour.example and tower.example',
  'The keeper of the lamp',
  '続き。',
])('no sentence stands in: %s', text => expect(saysSentence(text)).toBe(false));
