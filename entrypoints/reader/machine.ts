import type { Story, StoryResult } from '../../components/reader/reader-props.ts';
import type { DeclineReason } from '../../core/article.ts';
import type { ReaderInput, ReaderOutcome } from '../../core/reader-input.ts';

/** A second click this soon after the first is the same click, in milliseconds; later it means "stop". */
const SAME_CLICK = 1000;

/** What the reader is made of, so that the order of its steps can be tested without them. */
export interface Steps {
  /** Reads the story; `stop` ends it early, and may be used to do so. */
  readonly read: (stop: AbortController) => Promise<StoryResult>;
  /** Shows it; calls `onClosed` once when it is gone. */
  readonly show: (result: Story, onClosed: () => void) => Shown;
  /** Says why there is nothing to show. */
  readonly decline: (reason: DeclineReason) => void;
  readonly now: () => number;
}

/** What stands over the page; a page that is written anew loses it, and `isThere` then closes it for good. */
export interface Shown {
  close(): void;
  isThere(): boolean;
}

type AskedBy = ReaderInput['askedBy'];

type State =
  | { readonly is: 'idle' }
  | {
      readonly is: 'opening';
      readonly abort: AbortController;
      /** The last who asked, and when. */
      askedBy: AskedBy;
      since: number;
      done: Promise<ReaderOutcome>;
    }
  | { readonly is: 'open'; readonly overlay: Shown };

/** The reader's one life: idle, opening, open, and idle again, however fast and often it is asked. */
export class ReaderMachine {
  #state: State = { is: 'idle' };

  /** Opens the reader, or leaves it, or stops it opening. The last two only a person's click does. */
  toggle(steps: Steps, askedBy: AskedBy = 'person'): Promise<ReaderOutcome> {
    const state = this.#current();
    if (askedBy !== 'person' && state.is === 'open') return Promise.resolve({ state: 'opened' });
    if (askedBy === 'itself' && state.is === 'opening') return state.done;
    if (state.is === 'open') {
      state.overlay.close();
      return Promise.resolve({ state: 'closed' });
    }
    if (state.is === 'idle') return this.#open(steps, askedBy);
    if (state.askedBy === 'itself') return this.#takeOver(state, steps);
    if (askedBy === 'person' && steps.now() - state.since > SAME_CLICK) state.abort.abort();
    return state.done;
  }

  /** A person asks for what is opening by itself already, and is told when nothing comes of it. */
  #takeOver(state: Extract<State, { is: 'opening' }>, steps: Steps): Promise<ReaderOutcome> {
    state.askedBy = 'person';
    state.since = steps.now();
    state.done = state.done.then(outcome => {
      if (outcome.state === 'declined' && outcome.reason !== 'cancelled') steps.decline(outcome.reason);
      return outcome;
    });
    return state.done;
  }

  #current(): State {
    if (this.#state.is === 'open' && !this.#state.overlay.isThere()) this.#state = { is: 'idle' };
    return this.#state;
  }

  /** Stops what is being opened; an open reader stays. */
  stopOpening(): void {
    if (this.#state.is === 'opening') this.#state.abort.abort();
  }

  #open(steps: Steps, askedBy: AskedBy): Promise<ReaderOutcome> {
    const abort = new AbortController();
    const done = this.#run(steps, abort);
    this.#state = { is: 'opening', askedBy, since: steps.now(), abort, done };
    return done;
  }

  async #run(steps: Steps, stop: AbortController): Promise<ReaderOutcome> {
    try {
      // Not before `#open` has noted that this is being opened.
      await Promise.resolve();
      const result = await steps.read(stop);
      if (stop.signal.aborted) return this.#decline(steps, 'cancelled');
      if (!result.ok) return this.#decline(steps, result.reason);
      const overlay = steps.show(result, () => {
        this.#state = { is: 'idle' };
      });
      this.#state = { is: 'open', overlay };
      return { state: 'opened' };
    } catch (error) {
      if (stop.signal.aborted) return this.#decline(steps, 'cancelled');
      console.error(error);
      return this.#decline(steps, 'failed');
    }
  }

  #decline(steps: Steps, reason: DeclineReason): ReaderOutcome {
    this.#state = { is: 'idle' };
    if (reason !== 'cancelled') steps.decline(reason);
    return { state: 'declined', reason };
  }
}
