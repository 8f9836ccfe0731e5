import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Spoken } from '../../components/reader/aloud/offer.ts';
import { openAloud } from '../../components/reader/aloud/open-aloud.tsx';
import { readerStyles } from '../../components/reader/styles.ts';
import { passagesOf } from '../../core/aloud/passages.ts';
import { makeTranslate } from '../../core/messages.ts';
import english from '../../public/_locales/en/messages.json';

const t = makeTranslate(Object.fromEntries(Object.entries(english).map(([key, { message }]) => [key, message])), 'en');
let ending = new AbortController();
let chosen: Spoken[] = [];

afterEach(() => {
  ending.abort();
  chosen = [];
  document.body.replaceChildren();
});

const VOICE = { name: 'Near', lang: 'en-GB', localService: true, voiceURI: 'near', default: true };

/** The browser's speech, with voices of our own and an end that comes when it is told to. */
function fakeSpeech(voices: readonly object[]) {
  const spoken: SpeechSynthesisUtterance[] = [];
  let quiet = true;
  const speech = {
    getVoices: () => voices,
    addEventListener: () => {},
    speak: (utterance: SpeechSynthesisUtterance) => {
      spoken.push(utterance);
      quiet = false;
    },
    cancel: () => {
      quiet = true;
    },
  };
  const finish = () => {
    const { onend } = spoken.at(-1) ?? {};
    (onend as (() => void) | undefined)?.();
  };
  return { speech: speech as unknown as SpeechSynthesis, spoken, finish, isQuiet: () => quiet };
}

async function open(markup: string, speech: SpeechSynthesis, spoken: Spoken = { speechRate: 1, voices: {} }) {
  ending = new AbortController();
  document.adoptedStyleSheets = readerStyles.map(css => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  const surface = document.createElement('div');
  surface.className = 'reader';
  surface.dataset.theme = 'light';
  surface.tabIndex = -1;
  surface.style.height = '400px';
  const column = document.createElement('div');
  column.className = 'column';
  column.tabIndex = -1;
  column.innerHTML = markup;
  surface.append(column);
  document.body.append(surface);
  const { signal } = ending;
  const onChosen = (now: Spoken) => chosen.push(now);
  await openAloud({ surface, roots: [column], lang: 'en', uiLang: 'en', t, signal, speech, spoken, onChosen });
  return surface;
}

const line = (n: number) => `<p>Day ${n} was dark. The lamp burned on.</p><div style="height:200px"></div>`;
const STORY = [0, 1, 2, 3].map(line).join('');
const texts = (spoken: readonly SpeechSynthesisUtterance[]) => spoken.map(({ text }) => text);
const button = (surface: Element, name: string) => {
  const found = [...surface.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  if (!found) throw new Error(`There is no button ${name}`);
  return found;
};

test('reads sentence by sentence, marks what it reads and brings it into view', async () => {
  // A voice of the browser's own is wanted for an utterance; a headless one has none.
  const { speech, spoken, finish } = fakeSpeech([VOICE]);
  stubVoice();
  const surface = await open(STORY, speech);
  expect(texts(spoken)).toEqual(['Day 0 was dark.']);
  const mark = surface.querySelector('.aloudmark')?.getBoundingClientRect();
  const paragraph = surface.querySelector('p')?.getBoundingClientRect();
  expect(Math.abs((mark?.top ?? 0) - (paragraph?.top ?? 0))).toBeLessThan(12);
  for (let n = 0; n < 7; n++) finish();
  expect(texts(spoken).at(-1)).toBe('The lamp burned on.');
  await expect.poll(() => surface.scrollTop).toBeGreaterThan(300);
});

test('pauses, goes on, changes passages by button and by key', async () => {
  const { speech, spoken, isQuiet } = fakeSpeech([VOICE]);
  stubVoice();
  const surface = await open(STORY, speech);
  await userEvent.click(button(surface, 'Pause'));
  expect(isQuiet()).toBe(true);
  await userEvent.click(button(surface, 'Play'));
  await userEvent.click(button(surface, 'Next paragraph'));
  expect(texts(spoken).at(-1)).toBe('Day 1 was dark.');
  surface.focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(texts(spoken).at(-1)).toBe('Day 2 was dark.');
  await userEvent.keyboard('{ArrowLeft}');
  expect(texts(spoken).at(-1)).toBe('Day 1 was dark.');
  await userEvent.keyboard(' ');
  expect(isQuiet()).toBe(true);
});

test('says nothing that is taken out meanwhile, and what comes back', async () => {
  const { speech, spoken, finish } = fakeSpeech([VOICE]);
  stubVoice();
  const surface = await open(STORY, speech);
  const [first, second, third] = surface.querySelectorAll('p');
  second?.remove();
  first?.remove();
  await expect.poll(() => texts(spoken).at(-1)).toBe('Day 2 was dark.');
  if (second) third?.before(second);
  await userEvent.click(button(surface, 'Previous paragraph'));
  expect(texts(spoken).at(-1)).toBe('Day 1 was dark.');
  third?.remove();
  finish();
  finish();
  expect(texts(spoken).at(-1)).toBe('Day 3 was dark.');
});

test('another speed is heard at once, in the same sentence', async () => {
  const { speech, spoken } = fakeSpeech([VOICE]);
  stubVoice();
  const surface = await open(STORY, speech);
  surface.querySelector('select')?.focus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(spoken.at(-1)?.rate).toBe(1.5);
  expect(new Set(texts(spoken))).toEqual(new Set(['Day 0 was dark.']));
});

test('speed and voice are told when they are chosen, the voice by language, and hold the next time', async () => {
  const far = { ...VOICE, name: 'Far', voiceURI: 'far', lang: 'en-US', default: false };
  const { speech, spoken } = fakeSpeech([VOICE, far]);
  const voices: unknown[] = [];
  stubVoice(voice => voices.push(voice));
  const surface = await open(STORY, speech, { speechRate: 1, voices: { de: 'fern' } });
  expect(voices.at(-1)).toBe(VOICE);
  const [speeds, names] = surface.querySelectorAll('select');
  speeds?.focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(chosen.at(-1)).toEqual({ speechRate: 1.25, voices: { de: 'fern' } });
  names?.focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(chosen.at(-1)).toEqual({ speechRate: 1.25, voices: { de: 'fern', en: 'far' } });
  const kept = chosen.at(-1);
  ending.abort();
  const again = await open(STORY, speech, kept);
  expect(spoken.at(-1)?.rate).toBe(1.25);
  expect(voices.at(-1)).toBe(far);
  expect(Array.from(again.querySelectorAll('select'), ({ value }) => value)).toEqual(['1.25', 'far']);
});

test('ends with Escape and with the reader, silently and without a trace', async () => {
  const { speech, isQuiet } = fakeSpeech([VOICE]);
  stubVoice();
  const surface = await open(STORY, speech);
  await userEvent.keyboard('{Escape}');
  expect(isQuiet()).toBe(true);
  expect(surface.querySelector('.aloud, .aloudmarks, .aloudbar')).toBeNull();
  expect(document.activeElement).toBe(surface.querySelector('.column'));
  await open(STORY, speech);
  ending.abort();
  expect(isQuiet()).toBe(true);
  expect(document.querySelector('.aloud, .aloudmarks')).toBeNull();
});

test('says so where there is no voice, and lets a voice on the internet be chosen, not taken', async () => {
  const none = fakeSpeech([]);
  const first = await open(STORY, none.speech);
  expect(none.spoken).toEqual([]);
  expect(first.querySelector('[role="alert"]')?.textContent).toContain('No voice is installed for this language');
  first.remove();
  stubVoice();
  const cloud = fakeSpeech([{ ...VOICE, localService: false }]);
  const surface = await open(STORY, cloud.speech);
  expect(cloud.spoken).toEqual([]);
  expect(surface.querySelector('[role="alert"]')?.textContent).toContain('online service');
  const { violations } = await axe.run(surface.querySelector('.aloud') ?? surface, {
    rules: { region: { enabled: false } },
  });
  expect(violations.map(({ id }) => id)).toEqual([]);
  surface.querySelector('select')?.focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(texts(cloud.spoken)).toEqual(['Day 0 was dark.']);
});

test('leaves out what is not to be heard, and ends sentences as the language does', () => {
  const root = document.createElement('div');
  root.innerHTML =
    '<p>「暗い。」彼は<ruby>灯台<rt>とうだい</rt></ruby>を見た。終わり。</p><ul><li>One<ul><li>Two</li></ul></li></ul><p>It burned<sup><a aria-expanded="false">1</a></sup>, Dr. Lamp said, 3.5 hours.</p><div data-added>Copy</div><p>—</p>';
  const all = passagesOf([root], 'ja').map(({ sentences }) => sentences.map(({ text }) => text));
  expect(all[0]?.join('')).toBe('「暗い。」彼は灯台を見た。終わり。');
  expect(all.slice(1)).toEqual([['One'], ['Two'], ['It burned, Dr. Lamp said, 3.5 hours.']]);
});

/** Real utterances take real voices only. */
function stubVoice(set: (voice: unknown) => void = () => {}): void {
  Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', {
    configurable: true,
    set,
    get: () => null,
  });
}
