import { expect, test } from 'vitest';
import { AROUND, faultsIn, smallPage } from './lib/small-pages.ts';

/** The label of an ad, in languages that share a word and in some that do not. */
const LABELS: Readonly<Record<string, string>> = {
  ru: 'Реклама',
  uk: 'Реклама',
  mk: 'Реклама',
  bg: 'Реклама',
  sr: 'Реклама',
  pl: 'Reklama',
  sk: 'Reklama',
  hr: 'Reklama',
  sl: 'Oglas',
  cs: 'Reklama',
  lt: 'Reklama',
  lv: 'Reklāma',
  tr: 'Reklam',
  az: 'Reklam',
  pt: 'Publicidade',
  'pt-BR': 'Publicidade',
  es: 'Publicidad',
  ca: 'Publicitat',
  sv: 'Annons',
  nb: 'Annonse',
  da: 'Annonce',
  fi: 'Mainos',
  de: 'Anzeige',
  fr: 'Publicité',
  it: 'Pubblicità',
  nl: 'Advertentie',
  ro: 'Publicitate',
  hu: 'Hirdetés',
  el: 'Διαφήμιση',
  ja: '広告',
  ko: '광고',
  zh: '广告',
  'zh-TW': '廣告',
  ar: 'إعلان',
  he: 'פרסומת',
  fa: 'آگهی',
  hi: 'विज्ञापन',
  th: 'โฆษณา',
  vi: 'Quảng cáo',
  id: 'Iklan',
  en: 'Advertisement',
  is: 'Auglýsing',
  et: 'Reklaam',
  ka: 'რეკლამა',
  ur: 'اشتہار',
  bn: 'বিজ্ঞাপন',
  ta: 'விளம்பரம்',
  sw: 'Tangazo',
  sq: 'Reklamë',
  hy: 'Գովազդ',
  kk: 'Жарнама',
  ms: 'Iklan',
  fil: 'Patalastas',
  gl: 'Publicidade',
  eu: 'Publizitatea',
  be: 'Рэклама',
  bs: 'Reklama',
};

/** How pages set it. */
const SET: readonly (readonly [how: string, set: (label: string) => string])[] = [
  ['in a box', label => `<div><span>${label}</span></div>`],
  ['between dashes', label => `<p>— ${label} —</p>`],
  ['before a colon', label => `<div>${label}:</div>`],
  ['in brackets', label => `<div>[${label}]</div>`],
  ['between slashes', label => `<p>/// ${label} ///</p>`],
  ['between blanks', label => `<p>&nbsp;${label}&nbsp;</p>`],
  ['as a sentence', label => `<p>${label}.</p>`],
  ['between quotation marks', label => `<p>» ${label} «</p>`],
  ['with a soft hyphen', label => `<div>${label.slice(0, 3)}&shy;${label.slice(3)}</div>`],
  ['in bold italics', label => `<p><em><strong>${label}</strong></em></p>`],
  ['between breaks', label => `<p>Somebody had to say so.<br><br>${label}<br><br>And then the story went on.</p>`],
  ['with a button', label => `<div><span>${label}</span> <button>×</button></div>`],
  ['between arrows', label => `<div>▼ ${label} ▼</div>`],
  ['with its letters apart', label => `<p>${[...label.toUpperCase()].join(' ')}</p>`],
  ['with a number', label => `<p>${label} 3</p>`],
  ['with a number in brackets', label => `<div>${label} (2)</div>`],
  ['as a heading of the last rank', label => `<h6>${label}</h6>`],
  ['as a heading over an empty box', label => `<div><h4>${label}</h4><div class="slot"></div></div>`],
  ['behind a picture of a letter', label => `<div>📢 ${label}</div>`],
];

test.each(Object.entries(LABELS))('%s: “%s” is known by its own language, in capitals, too', async (lang, label) => {
  const upper = label.toLocaleUpperCase(lang);
  const inner = `<div><span>${label}</span></div><p>Nobody in the inn had asked for that, and the captain least of all.</p><div>${upper}</div>`;
  expect(await faultsIn(smallPage({ inner, lang }), { keep: AROUND, drop: [label, upper] })).toEqual([]);
});

test.each(SET)('a label is known however it is set: %s', async (_how, set) => {
  for (const lang of ['pl', 'de', 'tr', 'ru', 'ja', 'el']) {
    const label = LABELS[lang] ?? '';
    expect(await faultsIn(smallPage({ inner: set(label), lang }), { keep: AROUND, drop: [label] })).toEqual([]);
  }
});

test.each([
  [
    'heads a text',
    '<h2>Reklama</h2><p>The poster on the harbour wall said that the boat would come, and nobody had paid.</p>',
  ],
  [
    'heads a text, and has a number',
    '<h3>Reklama 2</h3><p>The second poster on the harbour wall said that the boat would come, and nobody had paid.</p>',
  ],
  ['is a word of a sentence', '<p>The word <em>Reklama</em> was on the wall of the harbour for a year.</p>'],
  ['is a cell', '<table><tr><td>Reklama</td><td>12</td></tr><tr><td>Gwoździe</td><td>4</td></tr></table>'],
  [
    'is explained',
    '<dl><dt>Reklama</dt><dd>What is said of a thing by whoever sells it, on walls and elsewhere.</dd></dl>',
  ],
])('it stays where it %s', async (_where, inner) => {
  expect(await faultsIn(smallPage({ inner, lang: 'pl' }), { keep: [...AROUND, 'Reklama'] })).toEqual([]);
});
