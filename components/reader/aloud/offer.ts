import type { Translate } from '../../../core/messages.ts';

/** What reading aloud needs of the reader. */
export interface AloudOptions {
  /** The reader's scrolling element, which the controls are put into. */
  readonly surface: HTMLElement;
  /** What is read, in this order. */
  readonly roots: readonly Element[];
  /** Language of the story, or ''. */
  readonly lang: string;
  readonly uiLang: string;
  readonly t: Translate;
  readonly signal: AbortSignal;
  readonly speech: SpeechSynthesis;
}

/** What the extra script for reading aloud offers. */
export type OpenAloud = (options: AloudOptions) => Promise<{ close(): void }>;
