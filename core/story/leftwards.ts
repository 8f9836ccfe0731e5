/** A letter of a script that runs from right to left. */
export const LEFTWARDS = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe]/;
