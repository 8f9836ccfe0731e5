import type { Sentences } from './sentences.ts';

/**
 * All lists of sentences by their names. Empty here, where each rule knows its own: scripts/lib/sentences-apart.ts fills
 * it for the background, and puts the names in the place of the patterns in the reader.
 */
export const PHRASES: Readonly<Record<string, Sentences>> = {};
