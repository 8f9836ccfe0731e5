import { expect, test } from 'vitest';
import { AROUND, faultsIn, smallPage } from './lib/small-pages.ts';

const TOLD = 'told in the old book of the school';
const linked = (unsaid: string) =>
  `<p>More of that is told in <a href="https://x.example/">the old book${unsaid}</a> of the school, which is kept under the stairs.</p>`;

/** Ways in which words are there for the ear alone. */
const FOR_THE_EAR: readonly (readonly [name: string, style: string])[] = [
  [
    'wp screen-reader-text',
    '.h{border:0;clip:rect(1px,1px,1px,1px);clip-path:inset(50%);height:1px;margin:-1px;overflow:hidden;padding:0;position:absolute!important;width:1px;word-wrap:normal!important}',
  ],
  [
    'bootstrap sr-only',
    '.h{position:absolute;width:1px;height:1px;padding:0;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}',
  ],
  [
    'bootstrap5 not caption',
    '.h:not(caption){position:absolute!important} .h{width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}',
  ],
  [
    'govuk',
    '.h{position:absolute;width:1px;height:1px;margin:0;padding:0;overflow:hidden;clip-path:inset(50%);border:0;white-space:nowrap;user-select:none}',
  ],
  ['off-screen left', '.h{position:absolute;left:-9999px}'],
  ['off-screen left em', '.h{position:absolute;left:-999em}'],
  ['off-screen left with size', '.h{position:absolute;left:-10000px;top:auto;width:1px;height:1px;overflow:hidden}'],
  ['off-screen top', '.h{position:absolute;top:-9999px}'],
  ['off-screen right rtl', '.h{position:absolute;right:-9999px}'],
  ['text-indent', '.h{display:inline-block;text-indent:-9999px;width:1px;overflow:hidden}'],
  ['fixed', '.h{position:fixed;clip:rect(0 0 0 0);width:1px;height:1px;overflow:hidden}'],
  ['inline-block 1px', '.h{display:inline-block;width:1px;height:1px;overflow:hidden}'],
  ['inline-block 0', '.h{display:inline-block;width:0;height:0;overflow:hidden}'],
  ['font-size 0', '.h{font-size:0}'],
  ['opacity 0 absolute', '.h{opacity:0;position:absolute;pointer-events:none}'],
  ['scale 0', '.h{position:absolute;transform:scale(0)}'],
  ['left percent', '.h{position:absolute;left:-200vw}'],
  ['translate', '.h{position:absolute;transform:translateX(-9999px)}'],
  ['clip-path polygon', '.h{position:absolute;clip-path:polygon(0 0,0 0,0 0,0 0)}'],
  ['clip-path inset 100%', '.h{position:absolute;clip-path:inset(100%)}'],
  ['max-height 0', '.h{position:absolute;max-height:0;overflow:hidden}'],
  ['1px margin -1px', '.h{position:absolute;width:1px;height:1px;margin:-1px;overflow:clip}'],
  ['float off', '.h{display:block;float:left;width:1px;height:1px;overflow:hidden;margin-left:-9999px}'],
];

test.each(FOR_THE_EAR)('words for the ear alone are in no sentence: %s', async (_name, style) => {
  const inner = linked('<span class="h">(opens in new tab)</span>');
  expect(await faultsIn(smallPage({ inner, style }), { keep: [...AROUND, TOLD], drop: ['opens in'] })).toEqual([]);
});

test.each([
  ['the title of a drawing', '<svg width="12" height="12" role="img"><title>(opens in new tab)</title></svg>'],
  ['the words of a picture', '<img src="/out.svg" width="12" height="12" alt="(opens in new tab)">'],
  ['an attribute', '<span hidden>(opens in new tab)</span>'],
])('so it is with %s', async (_what, unsaid) => {
  const inner = linked(unsaid);
  expect(await faultsIn(smallPage({ inner }), { keep: [...AROUND, TOLD], drop: ['opens in'] })).toEqual([]);
});

const TIP = 'A weir is a low wall across a river.';
const tip = (name = '') => `<span class="t">weir<span class="tip"${name}>${TIP}</span></span>`;

/** What a page shows when a word is pointed at. */
const TIPS: readonly (readonly [name: string, word: string, style: string])[] = [
  ['invisible', tip(' role="tooltip"'), '.tip{visibility:hidden;position:absolute}'],
  ['not displayed', tip(), '.tip{display:none}'],
  ['seen through', tip(), '.t{position:relative}.tip{opacity:0;position:absolute;bottom:100%}'],
  ['scaled to nothing', tip(), '.tip{position:absolute;transform:scale(0)}'],
  ['far away', tip(), '.tip{position:absolute;left:-9999px}'],
  ['without height', tip(), '.t{display:inline-block}.tip{position:absolute;width:200px;max-height:0;overflow:hidden}'],
  ['a layer', `<span class="t">weir</span><span popover>${TIP}</span>`, ''],
];

test.each(TIPS)('what explains a word is in no sentence: %s', async (_name, word, style) => {
  const inner = `<p>It lies behind the ${word}, where the water is deep enough for two boats and a raft.</p>`;
  expect(await faultsIn(smallPage({ inner, style }), { keep: AROUND, nowords: [TIP] })).toEqual([]);
});

test.each([
  ['an explained abbreviation', '<abbr title="a low wall">behind the weir</abbr>', ''],
  ['words that are moved a little', '<span class="r">behind the weir</span>', '.r{position:relative;left:2px}'],
  [
    'words that fade in',
    '<span class="r">behind the weir</span>',
    '.r{display:inline-block;opacity:0;transform:translateY(10px)}',
  ],
  ['words in a box', '<span class="r">behind the weir</span>', '.r{display:inline-block;overflow:hidden;height:1.2em}'],
])('%s stay in their sentence', async (_what, words, style) => {
  const inner = `<p>It lies ${words}, where the water is deep enough for two boats and a raft.</p>`;
  const keep = [...AROUND, 'It lies behind the weir, where the water'];
  expect(await faultsIn(smallPage({ inner, style }), { keep })).toEqual([]);
});

const HEBREW = [
  'המעבורת לאי החיצון יוצאת פעמיים ביום, וברוב הימים היא נושאת יותר שקים מאנשים, כי החנות שם היא היחידה.',
  'הקפטן, שהוא גם הדוור, מחזיק רשימה של כל מה שכולם צריכים: מסמרים, שמרים, שמן למנורה ומיתר חדש לכינור.',
  'בחורף, כשהרוח עומדת על הנמל, הוא מחכה. איש אינו מתלונן, כי כולם זוכרים את הסירה שהייתה לפניה.',
  'המועצה רוצה לבנות גשר. זה ייקח ארבע שנים ויעלה כמו כל הבתים באי, ולכן אנשי האי צחקו.',
];
const ARABIC = [
  'تبحر العبّارة إلى الجزيرة البعيدة مرتين في اليوم، وهي تحمل في معظم الأيام من الأكياس أكثر مما تحمل من الناس.',
  'يحتفظ القبطان، وهو ساعي البريد أيضا، بقائمة لكل ما يحتاج إليه الناس: المسامير والخميرة وزيت المصباح ووتر جديد.',
  'وفي الشتاء، حين تقف الريح على الميناء، ينتظر. ولا يشتكي أحد، لأن الجميع يتذكرون القارب الذي كان قبله.',
  'يريد المجلس أن يبني جسرا. سيستغرق ذلك أربع سنوات، وسيكلف ما تكلفه بيوت الجزيرة كلها، ولهذا ضحك أهلها.',
];
const leftwards = (line = ''): readonly [string, string] => [line.slice(0, 12), 'rtl'];
const [QUOTE = ''] = HEBREW;

test.each([
  ['the page', HEBREW, 'body{direction:rtl}', 'en'],
  ['the article', ARABIC, 'article{direction:rtl}', 'en'],
  ['its paragraphs', ARABIC, '.content p{direction:rtl}', 'en'],
  ['its letters', HEBREW, 'p{unicode-bidi:plaintext}', 'en'],
  ['its language alone', HEBREW, '', 'he'],
  ['nothing but its letters', ARABIC, '', ''],
])('a story runs from right to left: by the style of %s', async (_what, lines, style, lang) => {
  const dirs = [leftwards(lines[0]), leftwards(lines[3])];
  expect(await faultsIn(smallPage({ lines, style, lang }), { keep: lines, dirs })).toEqual([]);
});

test.each([
  ['a quotation', `<blockquote class="x"><p>${QUOTE}</p></blockquote>`],
  ['a paragraph', `<p dir="rtl">${QUOTE}</p>`],
  ['a box', `<div style="direction:rtl">${QUOTE}</div>`],
  ['a list', `<ul class="x"><li>${QUOTE}</li><li>${HEBREW[1]}</li></ul>`],
])('%s runs its own way in a story that runs the other', async (_what, inner) => {
  const dirs = [leftwards(QUOTE), ['The ferry', 'ltr']] as const;
  const style = '.x{direction:rtl}';
  expect(await faultsIn(smallPage({ inner, style }), { keep: AROUND, dirs })).toEqual([]);
});

test('English runs from left to right in Hebrew, whatever it names', async () => {
  const inner = '<p>The work is never done, said the captain of <bdi>הסירה</bdi> once he had drunk his coffee.</p>';
  const dirs = [leftwards(QUOTE), ['The work is never', 'ltr']] as const;
  expect(await faultsIn(smallPage({ inner, lines: HEBREW, lang: 'he' }), { keep: HEBREW, dirs })).toEqual([]);
  expect(await faultsIn(smallPage({ inner }), { keep: AROUND, dirs: dirs.slice(1) })).toEqual([]);
});

test('what is written for the ear alone is read into no cell', async () => {
  const inner =
    '<table><tr><th>Boat</th><th>Trips</th></tr><tr><td>Ada</td><td>12<span class="h"> trips a week</span></td></tr></table>';
  const style = '.h{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)}';
  expect(await faultsIn(smallPage({ inner, style }), { keep: [...AROUND, '12'], drop: ['trips a week'] })).toEqual([]);
});
