import { expect, test } from 'vitest';
import { Narrator, type Speaker } from '../../core/aloud/narrator.ts';
import type { Passage } from '../../core/aloud/passages.ts';
import { firstVoice, voicesFor } from '../../core/aloud/voices.ts';

const passages = [['One.', 'Two.'], ['Three.'], ['Four.']].map(texts => ({
  sentences: texts.map(text => ({ text })),
})) as unknown as Passage[];

function setUp(first = 0, gone: ReadonlySet<Passage | undefined> = new Set()) {
  const heard: string[] = [];
  const on: { said: () => void; failed: () => void }[] = [];
  const speaker: Speaker = {
    say: (text, events) => {
      heard.push(text);
      on.push(events);
    },
    hush: () => heard.push('-'),
  };
  const narrator = new Narrator(
    passages,
    speaker,
    () => {},
    first,
    passage => !gone.has(passage),
  );
  const said = () => heard.filter(text => text !== '-');
  return { narrator, heard, said, finish: (index = -1) => on.at(index)?.said(), fail: () => on.at(-1)?.failed() };
}

test('reads on from sentence to sentence and passage to passage, and is done at the end', () => {
  const { narrator, said, finish } = setUp();
  narrator.play();
  for (let n = 0; n < 4; n++) finish();
  expect(said()).toEqual(['One.', 'Two.', 'Three.', 'Four.']);
  expect(narrator.now.state).toBe('done');
  narrator.play();
  expect(said().at(-1)).toBe('One.');
});

test('a pause is silent, and going on says the sentence anew', () => {
  const { narrator, heard, said, finish } = setUp();
  narrator.play();
  finish();
  narrator.pause();
  expect(heard.at(-1)).toBe('-');
  // The browser tells of the end of what was cancelled.
  finish();
  expect(said()).toEqual(['One.', 'Two.']);
  narrator.toggle();
  expect(said()).toEqual(['One.', 'Two.', 'Two.']);
});

test('goes to the next passage and back, first to the beginning of the one being read', () => {
  const { narrator, said, finish } = setUp();
  narrator.play();
  finish();
  narrator.move(-1);
  expect(narrator.now).toMatchObject({ passage: 0, sentence: 0 });
  narrator.move(1);
  narrator.move(1);
  narrator.move(1);
  expect(narrator.now).toMatchObject({ passage: 2, state: 'reading' });
  expect(said().at(-1)).toBe('Four.');
  narrator.pause();
  narrator.move(-1);
  expect(narrator.now).toMatchObject({ passage: 1, state: 'paused' });
});

test('what is gone is passed over, on the way on, back, and from the beginning', () => {
  const gone = new Set<Passage | undefined>();
  const { narrator, said, finish } = setUp(0, gone);
  narrator.play();
  narrator.skip();
  expect(said()).toEqual(['One.']);
  gone.add(passages[0]);
  narrator.skip();
  expect(said()).toEqual(['One.', 'Three.']);
  narrator.move(-1);
  expect(narrator.now.passage).toBe(1);
  gone.add(passages[2]);
  finish();
  expect(narrator.now.state).toBe('done');
  narrator.play();
  expect(said().at(-1)).toBe('Three.');
  narrator.pause();
  gone.delete(passages[2]);
  gone.add(passages[1]);
  narrator.skip();
  expect(narrator.now).toMatchObject({ passage: 2, state: 'paused' });
  gone.add(passages[2]);
  narrator.play();
  expect(narrator.now.state).toBe('done');
  expect(said().at(-1)).toBe('Three.');
});

test('a voice that fails is no end: another one begins where it stopped', () => {
  const { narrator, said, fail } = setUp(1);
  narrator.play();
  fail();
  expect(narrator.now).toMatchObject({ state: 'failed', passage: 1 });
  narrator.again();
  expect(said()).toEqual(['Three.', 'Three.']);
});

const voice = (name: string, lang: string, localService: boolean) => ({
  name,
  lang,
  localService,
  voiceURI: name,
  default: false,
});
const VOICES = [
  voice('Cloud', 'en-GB', false),
  voice('Far', 'en-US', true),
  voice('Near', 'en-GB', true),
  voice('Else', 'de-DE', true),
  voice('Wolke', 'fr_FR', false),
];

test('voices are those of the language, this computer’s first, then those of the same country', () => {
  expect(voicesFor(VOICES, 'en-GB').map(({ name }) => name)).toEqual(['Near', 'Far', 'Cloud']);
  expect(voicesFor(VOICES, 'ja')).toEqual([]);
});

test('no voice that sends the text away is taken without being chosen', () => {
  expect(firstVoice(VOICES, 'en-AU')?.localService).toBe(true);
  expect(firstVoice(VOICES, 'fr')).toBeNull();
  expect(voicesFor(VOICES, 'fr')).toHaveLength(1);
});
