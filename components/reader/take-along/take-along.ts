import type { ExportInput } from '../../../core/export/export-input.ts';

/** The ways to take a story along. */
export type TakeHow = 'copy' | 'markdown' | 'html' | 'epub';

/** Whether it worked, and the name of the file that was saved ('' where none was). */
export interface Taken {
  readonly ok: boolean;
  readonly name: string;
}

/** What the extra script for taking stories along offers. */
export type TakeAlong = (how: TakeHow, input: Omit<ExportInput, 'pictures'>) => Promise<Taken>;
