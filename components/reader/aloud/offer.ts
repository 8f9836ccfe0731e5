import type { Translate } from '../../../core/messages.ts';
import type { Settings } from '../../../core/settings.ts';

/** What is remembered of how somebody likes to be read to. */
export type Spoken = Pick<Settings, 'speechRate' | 'voices'>;

/** What reading aloud needs of the reader. */
interface AloudOptions {
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
  /** How it was read before. */
  readonly spoken: Spoken;
  /** Another speed or voice was chosen. */
  readonly onChosen: (spoken: Spoken) => void;
}

/** What the extra script for reading aloud offers. */
export type OpenAloud = (options: AloudOptions) => Promise<{ close(): void }>;
