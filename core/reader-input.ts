import type { DeclineReason } from './article.ts';
import type { Dictionary } from './messages.ts';

/** Everything the reader needs to open, passed in as the argument of the injection: it must not need an extension API. */
export interface ReaderInput {
  readonly strings: Dictionary;
  /** The language of `strings`, as BCP 47. */
  readonly lang: string;
}

/** What came of asking for the reader. */
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
