import type { Edit } from './edit.ts';

const FILE = 'dompurify/dist/purify.es.mjs';

/** A list of names that DOMPurify allows when nobody says what to allow. We always do; without it, nothing else is. */
const allowsNothing = (list: string): Edit => ({
  file: FILE,
  from: `const ${list} = freeze([`,
  upTo: ']);',
  to: `const ${list} = freeze([`,
});

/**
 * What DOMPurify would allow if we did not say what to allow. Lists alone: its code stays as it was written and tested,
 * so that a new release can be taken on the day it comes.
 */
export const LEAN_DOMPURIFY: readonly Edit[] = [
  'html$1',
  'html',
  'svg',
  'mathMl',
  'xml',
  'svg$1',
  'svgFilters',
  'svgDisallowed',
].map(allowsNothing);
