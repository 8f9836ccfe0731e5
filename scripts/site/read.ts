import { haveExtras } from '../../core/all-extras.ts';
import type { ReadResult } from '../../core/article.ts';
import { judgePage } from '../../core/judges/judge-page.ts';
import { readArticle } from '../../core/read-article.ts';
import { type Explained, explain } from '../explain/explain.ts';

/** What became of a page. */
export interface Outcome {
  readonly result: ReadResult;
  readonly blocks: readonly Explained[];
}

/** Where a page stands of which nobody said where it came from. */
const SOMEWHERE = 'https://page.example/';

/** Reads the page that a frame shows, as the extension would. `address`: where it came from, or ''. */
export async function readFrame(frame: HTMLIFrameElement, address: string): Promise<Outcome> {
  const page = frame.contentDocument;
  if (!page) throw new Error('The page is not there yet. Wait for it and try again.');
  const url = URL.canParse(address) ? new URL(address) : new URL(SOMEWHERE);
  const result = await readArticle(page, { url });
  return { result, blocks: explain(await judgePage(haveExtras, page, { url })) };
}
