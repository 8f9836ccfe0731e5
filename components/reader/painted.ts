import type { Filled } from './fill-story.ts';

/** The reader as it is painted first: the story to be read, and the places of everything else. */
export interface Painted {
  /** The outermost element, which scrolls. */
  readonly surface: HTMLElement;
  /** Holds the name of the site and the way out; the rest of the bar comes with the tools, as does what is in these: */
  readonly bar: HTMLElement;
  readonly panels: HTMLElement;
  /** Between the head of the story and the story, and right behind it. */
  readonly note: HTMLElement;
  readonly below: HTMLElement;
  readonly foot: HTMLElement;
  readonly dock: HTMLElement;
  /** What is said to those who listen. */
  readonly said: HTMLElement;
  /** The column from the head of the story to its end mark, and in it the head and the story. */
  readonly column: HTMLElement;
  readonly masthead: HTMLElement;
  readonly holder: HTMLElement;
  readonly filled: Filled;
  /** Ends what makes the story work as it was filled. */
  readonly ending: AbortController;
  /** The single keys that have been pressed so far; from now on, others listen to them. */
  takeKeys(): readonly string[];
  /** Says that nothing else will come. */
  sayAlone(): void;
}
