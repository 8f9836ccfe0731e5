import type { clearTheWay } from '../../../core/page/clear-the-way.ts';
import type { joinPages } from '../../../core/pages/join-pages.ts';
import type { readSelection } from '../../../core/selection.ts';
import type { mountReader } from '../mount-reader.tsx';

/** What the extra script with the tools offers: all that the reader can do beyond showing a story. */
export interface Tools {
  /** Style sheets of the tools, as text. */
  readonly styles: readonly string[];
  readonly mountReader: typeof mountReader;
  readonly joinPages: typeof joinPages;
  readonly clearTheWay: typeof clearTheWay;
  readonly readSelection: typeof readSelection;
}
