import { defineUnlistedScript } from '#imports';
import { type Overlay, openOverlay } from '../../components/reader/overlay.tsx';
import { makeTranslate } from '../../core/messages.ts';
import { readArticle } from '../../core/read-article.ts';
import { READER_HANDLE, type ReaderHandle, type ReaderInput, type ReaderOutcome } from '../../core/reader-input.ts';

// An unlisted script and not a content script: WXT's wrapper of those tells the page its name in an event.
export default defineUnlistedScript(() => {
  const world = globalThis as unknown as Record<symbol, ReaderHandle | undefined>;
  world[Symbol.for(READER_HANDLE)] ??= makeReader();
});

function makeReader(): ReaderHandle {
  let open: Overlay | null = null;
  return {
    async toggle(input: ReaderInput): Promise<ReaderOutcome> {
      if (open) {
        open.close();
        return { state: 'closed' };
      }
      const result = await readArticle(document);
      if (!result.ok) return { state: 'declined', reason: result.reason };
      open = openOverlay(document, result, makeTranslate(input.strings, input.lang), () => {
        open = null;
      });
      return { state: 'opened' };
    },
  };
}
