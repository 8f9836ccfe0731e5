import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatList } from '../../core/sites/list-text.ts';
import { SITE_STATES } from '../../core/sites/site.ts';
import { type Catalogue, catalogue } from './lib/catalogues.ts';
import { ROOT } from './lib/sources.ts';

const english = catalogue('en');
const locales = readdirSync(`${ROOT}public/_locales`);
const readme = readFileSync(`${ROOT}README.md`, 'utf8');

/** What each state is called in the list that people save and edit. */
const LIST_WORDS = SITE_STATES.map(
  state =>
    formatList([{ domain: 'a.example', state }])
      .trim()
      .split(' ')[1] ?? '',
);

/** What reads translated, or says more than is true, and what to say instead. */
const NOT_SAID: readonly (readonly [RegExp, string])[] = [
  [/\bstor(?:y|ies)\b/i, 'A recipe, a manual, a shop are no stories: “article” or “page”.'],
  [/\bby (?:it|them)sel(?:f|ves)\b/i, 'Say “automatically”.'],
  [/\bpress\b(?! \{1\}| Esc\b)/i, 'Keys are pressed; everything else is clicked.'],
  [/\b(?:is|are) no\b/i, 'Say “isn’t a”, or “is not a”.'],
  [/\b(?:can ?not|could not|do(?:es)? not|did not|has not|was not|were not)\b/i, 'Contract it.'],
  [/\d ?\} %/, 'No blank before the sign.'],
  [
    /\bsent to nobody\b|\bnothing is sent\b|\bsent anywhere\b/i,
    'Browsers sync, online voices and split pages are asked for.',
  ],
  [/ …$/, 'No blank before the dots.'],
  [/['"]|\.{3}/, 'Typographic signs: ’ “ ” …'],
];

test.each(NOT_SAID)('no English string says %s', (pattern, instead) => {
  const found = Object.entries(english).filter(([, { message }]) => pattern.test(message));
  expect(found, instead).toEqual([]);
});

const quoted = (messages: Catalogue, key: string) => messages[key]?.message ?? `no ${key}`;

describe.each(locales)('%s', locale => {
  const messages = catalogue(locale);
  const says = (key: string) => quoted(messages, key);

  test.each([
    ['asideWord', 'optionsStored'],
    ['welcomeUse', 'close'],
    ['welcomeUseNoKeys', 'close'],
  ])('%s calls it what it is called: %s', (key, named) => {
    expect(says(key)).toContain(says(named));
  });

  test('each state has a name and a sentence of its own', () => {
    for (const about of ['state', 'stateAbout'])
      expect(new Set(SITE_STATES.map(state => says(`${about}_${state}`))).size).toBe(SITE_STATES.length);
  });

  test('the words of a list are those that are written into it', () => {
    for (const key of ['addHelp', 'fault_state'])
      for (const word of LIST_WORDS) expect(says(key)).toMatch(new RegExp(`(?<![\\w-])${word}(?![\\w-])`));
  });
});

test('French keeps its signs from the edge of a line', () => {
  const wrong = Object.values(catalogue('fr')).filter(({ message }) => / [:;!?»]|« |[^\s]»|[a-zé][;!?]/.test(message));
  expect(wrong).toEqual([]);
});

test('the README calls the states what they are called', () => {
  for (const state of SITE_STATES) expect(readme).toContain(`**${english[`state_${state}`]?.message}**`);
});
