import type { ExportInput } from '../../../core/export/export-input.ts';
import type { Translate } from '../../../core/messages.ts';

/** A way to take a story along. */
export interface TakeHow {
  readonly as: 'copy' | 'markdown' | 'obsidian' | 'html' | 'epub';
  /** Whether Markdown begins with front matter; a note in Obsidian always does. */
  readonly frontMatter: boolean;
}

/** Whether it worked, and the name of the file that was saved ('' where none was). */
export interface Taken {
  readonly ok: boolean;
  readonly name: string;
}

/** What the extra script for taking stories along offers. */
export type TakeAlong = (how: TakeHow, input: Pick<ExportInput, 'story' | 'article'>, t: Translate) => Promise<Taken>;
