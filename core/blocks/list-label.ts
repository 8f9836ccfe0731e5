import { fold } from '../text/fold.ts';
import type { Block } from './block.ts';
import type { Page } from './page.ts';

/** Longer is no label (characters). */
export const LONGEST_LABEL = 80;

/** Words that say what the cards below them are. */
export interface Label {
  readonly block: Block;
  readonly text: string;
  readonly isSure: boolean;
  /** Whether they say whose they are, so that what stands below may be of the site's sisters, too. */
  readonly isAnySite: boolean;
}

/** What a line, or the beginning of it, says of what follows; or null. */
export function labelled(page: Page, block: Block, text = block.text): Label | null {
  if (text === '' || text.length > LONGEST_LABEL || /[.。।]$/.test(text)) return null;
  const { relatedPosts, moreFrom, readAlso } = page.meaningOf(fold(text));
  const isHeading = block.kind === 'heading' && block.links === 0;
  const isAnySite = moreFrom === 'sure';
  const isSure = isAnySite || relatedPosts === 'sure' || (isHeading && relatedPosts !== undefined);
  const isPerhaps = (relatedPosts || moreFrom || readAlso) && block.linked < block.size;
  return isSure || isPerhaps ? { block, text, isSure, isAnySite } : null;
}
