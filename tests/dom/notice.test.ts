import { expect, test } from 'vitest';
import { openNotice } from '../../components/reader/notice.ts';

const hosts = () => document.querySelectorAll('html > div').length;

test('of three notices in a row, the last one is there', () => {
  const notices = ['one', 'two', 'three'].map(text => openNotice(document, { text, button: 'OK', lang: 'en' }));
  expect(hosts()).toBe(1);
  // The ends of those before it take nothing away from it.
  notices[0]?.close();
  expect(hosts()).toBe(1);
  notices[2]?.close();
  expect(hosts()).toBe(0);
});
