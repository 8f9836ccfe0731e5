import type { NameKey } from '../lexicon/names.ts';
import type { Page } from './page.ts';

/** Whether an address is in one of the folders in which sites keep the lists of what they have. */
export function isInFolder({ lexicon }: Page, { pathname }: URL, names: NameKey): boolean {
  const folders = pathname.toLowerCase().split('/').filter(Boolean);
  // A number is a thread's of a forum.
  return !/^\d/.test(folders.at(-1) ?? '') && folders.slice(0, -1).some(lexicon.namesFor(names));
}
