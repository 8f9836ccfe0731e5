import type { DeclineReason } from './article.ts';
import type { Vocabulary } from './lexicon/vocabulary.ts';
import type { Dictionary } from './messages.ts';
import type { Settings } from './settings.ts';
import type { ReaderSite } from './sites/site.ts';

/** Everything the reader needs to open, passed in as the argument of the injection: it must not need an extension API. */
export interface ReaderInput {
  readonly strings: Dictionary;
  /** The language of `strings`, as BCP 47. */
  readonly lang: string;
  /** The words of the page's language, of the user's, and the English ones; the reader itself carries none. */
  readonly words: Vocabulary;
  readonly about: About;
  readonly settings: Settings;
  readonly site: ReaderSite;
  /**
   * Who asked. `person`: a click that opens and leaves. `popup`: a person to whom it offered reading, so an open reader
   * stays open. `itself`: nobody did, so it stays, too, and a page without a story is left alone silently.
   */
  readonly askedBy: 'person' | 'popup' | 'itself';
  /** Where only what is selected is to be read: the words of it as the browser says them. */
  readonly selection?: string | undefined;
  /** The paragraph to begin at: the last place in this tab and address, or null. An index into `article.places`. */
  readonly position: number | null;
}

/** What the reader tells of the extension itself. */
export interface About {
  readonly version: string;
  /** The keys that open and close the reader, as the browser writes them; '' where there are none. */
  readonly shortcut: string;
}

/** What came of asking for the reader. Where a person asked, the reader says a `declined` in words itself. */
export type ReaderOutcome =
  | { readonly state: 'opened' }
  | { readonly state: 'closed' }
  | { readonly state: 'declined'; readonly reason: DeclineReason };

/** The handle that the injected reader leaves in its own isolated world; the page has no way to it. */
export interface ReaderHandle {
  toggle(input: ReaderInput): Promise<ReaderOutcome>;
}

/** The registered symbol under which the handle stands. */
export const READER_HANDLE = 'clearstory.reader';
