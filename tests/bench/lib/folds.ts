import { createHash } from 'node:crypto';
import { getDomain } from 'tldts';

/** Into so many parts the sites are dealt: a model that has learnt from all but one is measured on that one. */
export const FOLDS = 5;

/** The part that a page belongs to, by its site: the same for all pages of one registrable domain. */
export function foldOf(url: string): number {
  const site = getDomain(url) ?? new URL(url).host;
  return (createHash('sha1').update(site).digest()[0] ?? 0) % FOLDS;
}
