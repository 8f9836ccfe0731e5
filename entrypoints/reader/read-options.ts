import type { ReadOptions } from '../../core/article.ts';
import type { ReaderInput } from '../../core/reader-input.ts';
import { shadowRootOf } from './shadow-root.ts';

/** What the user's settings, and the choices for this site, mean for reading. */
export function readOptions(input: ReaderInput): ReadOptions {
  const { settings, site, words } = input;
  return {
    cuts: site.preferences.light ? 'light' : 'full',
    cutReadAlso: settings.cutReadAlso,
    foldLeadIn: settings.foldLeadIn,
    parts: site.preferences.parts ?? [],
    shadowRootOf,
    words,
  };
}
