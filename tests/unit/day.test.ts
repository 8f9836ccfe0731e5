import { afterEach, expect, test, vi } from 'vitest';
import { sayDay } from '../../components/reader/say-date.ts';
import { dayIn } from '../../core/text/any-day.ts';

afterEach(() => vi.unstubAllEnvs());

test.each([
  ['2023-10-26T14:09:45.214696Z EST', 'en'],
  ['2023-10-26T23:30:00-05:00', 'en'],
  ['2023-10-26 14:09:45 +0000 UTC', 'en'],
  ['2023-10-26', ''],
  ['20231026', 'en'],
  ['2023/10/26', 'ja'],
  ['Thu, 26 Oct 2023 14:09:45 GMT', 'en'],
  ['Thu Oct 26 2023 14:09:45 GMT+0200 (CEST)', 'en'],
  ['Published Oct. 26, 2023 | 3:04 p.m. ET', 'en-US'],
  ['14:09, October 26, 2023', 'en'],
  ['10 am October 26th, 2023', 'en'],
  ['26th of October, 2023', 'en-GB'],
  ['26 October 2023, updated 3 May 2024', 'en-GB'],
  ['10/26/2023', 'en'],
  ['26/10/23', 'fr'],
  ['26. Oktober 2023, 14:09 Uhr', 'de'],
  ['26.10.2023', 'de'],
  ['26 de octubre de 2023', 'es'],
  ['mar, 26 oct 2023', 'es'],
  ['le 26 oct. 2023 à 14h09', 'fr'],
  ['26 ottobre 2023', 'it'],
  ['26 de outubro de 2023', 'pt-BR'],
  ['26 oktober 2023', 'nl'],
  ['26 października 2023', 'pl'],
  ['26 octombrie 2023', 'ro'],
  ['26 октября 2023 г., 14:09', 'ru'],
  ['26 жовтня 2023 р.', 'uk'],
  ['26 Ekim 2023', 'tr'],
  ['26 Oktober 2023', 'id'],
  ['26 tháng 10, 2023', 'vi'],
  ['26 ตุลาคม 2566', 'th'],
  ['26 अक्टूबर 2023', 'hi'],
  ['26 באוקטובר 2023', 'he'],
  ['٢٦ أكتوبر ٢٠٢٣', 'ar'],
  ['2023年10月26日', 'zh-CN'],
  ['2023년 10월 26일', 'ko'],
  ['2023. 10. 26.', 'ko'],
  ['October 26, 2023', 'zh'],
])('%s, in %s, is that day', (written, lang) => {
  expect(dayIn(written, lang)).toBe('2023-10-26');
});

test.each([
  ['10/05/2023', 'en-US', '2023-10-05'],
  ['10/05/2023', 'en-GB', '2023-05-10'],
  ['10/05/2023', 'fr', '2023-05-10'],
  ['1er mars 2024', 'fr', '2024-03-01'],
  // Both may be the month, and nothing tells.
  ['10/05/2023', 'en', ''],
  ['10/05/2023', '', ''],
])('%s, in %s, is %s', (written, lang, day) => {
  expect(dayIn(written, lang)).toBe(day);
});

test.each([
  ['', 'en'],
  ['3 hours ago', 'en'],
  ['soon', 'en'],
  ['2023-13-40', 'en'],
  ['October 2023', 'en'],
  ['May I, at 10, in 2023?', 'en'],
  ['۴ آبان ۱۴۰۲', 'fa'],
])('%s, in %s, is no day', (written, lang) => {
  expect(dayIn(written, lang)).toBe('');
});

test('a language that there is none of hinders nobody', () => {
  expect(dayIn('26 October 2023', 'no such language')).toBe('2023-10-26');
});

test.each([
  ['Pacific/Auckland', '2023-10-27'],
  ['America/New_York', '2023-10-26'],
])('a moment in universal time is the day on which one sees it in %s', (zone, day) => {
  vi.stubEnv('TZ', zone);
  for (const moment of ['2023-10-26T14:09:45Z', '2023-10-26T14:09:45.214+00:00', '1698329385', '1698329385000'])
    expect(dayIn(moment, 'en')).toBe(day);
});

test.each([
  ['2023-10-26T14:09:45.214696Z EST', 'en', 'de', '26. Oktober 2023'],
  ['26. Oktober 2023', 'de', 'en', 'October 26, 2023'],
  ['October 26, 2023', 'en', 'ja', '2023年10月26日'],
  ['26 octobre 2023', 'fr', 'en-GB', '26 October 2023'],
])('%s, written in %s, is said in %s', (written, from, lang, said) => {
  expect(sayDay(dayIn(written, from), lang)).toBe(said);
});
