/** Folded words of somebody who tells of others: what asks something of the reader has none of them. */
const TOLD =
  /\b(?:she|he|herself|himself|said|told|asked|sagte|fragte|schrieb|dijo|decia|escribio)\b|\b(?:her|his) (?!(?:\w+ )?(?:newsletters?|updates|emails?)\b)/;

/** Whether a folded line tells of somebody in the third person, as sentences of a story do. */
export function isNarrated(key: string): boolean {
  return TOLD.test(key);
}
