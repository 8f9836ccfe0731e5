import type { Shell } from '../../components/reader/overlay.ts';
import type { PaintGiven } from '../../components/reader/paint-reader.ts';
import type { Painted } from '../../components/reader/painted.ts';
import type { ReaderInput } from '../../core/reader-input.ts';
import type { readSelection } from '../../core/selection.ts';
import type { sanitize } from '../../core/story/sanitize.ts';
import type { PagePlace } from './page-side.ts';
import type { readPage, readStory } from './read-story.ts';

/** A reader in which a story has been painted, and what the tools need to draw everything else around it. */
export interface Opened {
  readonly given: PaintGiven;
  readonly painted: Painted;
  readonly shell: Shell;
  readonly input: ReaderInput;
  readonly place: PagePlace;
  /** Ends when the reader has gone. */
  readonly signal: AbortSignal;
  /** How the reader reads; the tools have no core of their own. */
  readonly read: {
    readonly story: typeof readStory;
    readonly page: typeof readPage;
    readonly sanitize: typeof sanitize;
  };
}

/** What the extra script with the tools offers: all that the reader can do beyond showing a story. */
export interface ReaderTools {
  /** Draws itself around the story. What is given back takes it away again. */
  draw(opened: Opened): () => void;
  readonly readSelection: typeof readSelection;
}
