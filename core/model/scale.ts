import { MOST } from './score.ts';

/** Most counts are small, and asked for very often. */
const SMALL = Uint8Array.from({ length: 4096 }, (_, count) => steps(count));

/** Counts on a scale where each step is an eighth more. */
export function scale(count: number): number {
  return SMALL[count] ?? steps(count);
}

function steps(count: number): number {
  return Math.min(MOST, Math.round(6 * Math.log2(1 + Math.max(0, count))));
}

/** A share as a number from 0 to 63. */
export function share(part: number, whole: number): number {
  return whole <= 0 ? 0 : Math.round(63 * Math.min(1, part / whole));
}

/** A number that may be too large. */
export function most(number: number): number {
  return Math.min(MOST, number);
}
