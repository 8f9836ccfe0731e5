import { expect, test } from 'vitest';
import { fold } from '../../core/text/fold.ts';

test.each([
  ['— PUBLICITÉ —', 'publicite'],
  ['Dołącz do nas!', 'dolacz do nas'],
  ['Læs også: Følg Đurđa', 'læs ogsa folg durda'],
  ['Große Straße', 'grosse strasse'],
  ['Подписывайтесь', 'подписываитесь'],
  ['무단 전재', '무단 전재'],
  ['メールマガジン', 'メールマガジン'],
  ['ﾒｰﾙﾏｶﾞｼﾞﾝ', 'メールマガジン'],
  ['الرئيسية', 'الرييسية'],
])('“%s” is folded to “%s”', (text, folded) => {
  expect(fold(text)).toBe(folded);
  expect(fold(folded)).toBe(folded);
});
