import type { Passage, Sentence } from './passages.ts';

/** Says one text at a time. `said` is called once for each text that was neither cancelled nor failed. */
export interface Speaker {
  say(text: string, on: { readonly said: () => void; readonly failed: () => void }): void;
  hush(): void;
}

export interface Narration {
  readonly state: 'paused' | 'reading' | 'failed' | 'done';
  readonly passage: number;
  readonly sentence: number;
}

/**
 * Reads passages sentence by sentence, and passes over those that `isThere` says are gone. Pausing stops within a sentence, and going on begins that sentence anew: what
 * browsers offer for pausing does not work with every voice.
 */
export class Narrator {
  #now: Narration;
  /** Browsers tell of the end of what was cancelled, too; only the newest text counts. */
  #turn = 0;

  constructor(
    readonly passages: readonly Passage[],
    readonly speaker: Speaker,
    readonly onChange: (now: Narration) => void,
    first = 0,
    readonly isThere: (passage: Passage) => boolean = () => true,
  ) {
    this.#now = {
      state: 'paused',
      passage: Math.min(Math.max(first, 0), Math.max(passages.length - 1, 0)),
      sentence: 0,
    };
  }

  get now(): Narration {
    return this.#now;
  }

  /** The sentence that is being read, or read next. */
  get sentence(): Sentence | undefined {
    return this.passages[this.#now.passage]?.sentences[this.#now.sentence];
  }

  play(): void {
    const { state, passage, sentence } = this.#now;
    if (state === 'done') this.#goTo(this.#find(0, 1), 'reading');
    else if (this.#find(passage, 1) === passage) this.#go({ state: 'reading', passage, sentence });
    else this.#goTo(this.#find(passage, 1), 'reading');
  }

  /** To what comes next, where what is being read is gone by now. */
  skip(): void {
    const { state, passage } = this.#now;
    if (state !== 'done' && this.#find(passage, 1) !== passage) this.#goTo(this.#find(passage, 1), state);
  }

  pause(): void {
    this.#turn += 1;
    this.speaker.hush();
    this.#set({ ...this.#now, state: 'paused' });
  }

  toggle(): void {
    if (this.#now.state === 'reading') this.pause();
    else this.play();
  }

  /** To the next passage or the one before; reading goes on there if it was going on. Stays where there is none. */
  move(by: 1 | -1): void {
    const { passage, sentence, state } = this.#now;
    // As with music: the way back leads to the beginning of what is being read first.
    const target = this.#find(by === -1 && sentence > 0 ? passage : passage + by, by);
    if (target !== null) this.#goTo(target, state === 'reading' ? 'reading' : 'paused');
  }

  /** Says the current sentence anew, with another voice or speed. */
  again(): void {
    if (this.#now.state === 'reading' || this.#now.state === 'failed') this.play();
  }

  end(): void {
    this.#turn += 1;
    this.speaker.hush();
  }

  #go(now: Narration): void {
    this.#turn += 1;
    const turn = this.#turn;
    this.speaker.hush();
    this.#set(now);
    const sentence = this.sentence;
    if (now.state !== 'reading' || !sentence) return;
    const ifCurrent = (act: () => void) => () => turn === this.#turn && act();
    this.speaker.say(sentence.text, {
      said: ifCurrent(() => this.#goOn()),
      failed: ifCurrent(() => this.#set({ ...this.#now, state: 'failed' })),
    });
  }

  #goOn(): void {
    const { passage, sentence } = this.#now;
    if (this.passages[passage]?.sentences[sentence + 1]) this.#go({ ...this.#now, sentence: sentence + 1 });
    else this.#goTo(this.#find(passage + 1, 1), 'reading');
  }

  /** The first passage from here on, or back, that is there. */
  #find(from: number, by: 1 | -1): number | null {
    for (let at = from; ; at += by) {
      const passage = this.passages[at];
      if (!passage || this.isThere(passage)) return passage ? at : null;
    }
  }

  /** To the beginning of a passage; where there is none, it is done. */
  #goTo(passage: number | null, state: Narration['state']): void {
    this.#go(passage === null ? { ...this.#now, state: 'done' } : { state, passage, sentence: 0 });
  }

  #set(now: Narration): void {
    this.#now = now;
    this.onChange(now);
  }
}
