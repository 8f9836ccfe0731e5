/** The file of Readability that we ship. */
export const READABILITY = '@mozilla/readability/Readability.js';

/** What it would say while it is being debugged. */
const TALK = /^ *this\.log\([^;]*\);\n/gm;

/** How Readability calls its own methods, fields and patterns, and nothing that anybody else knows. */
const OWN = [
  /\bthis\.(_[a-z]\w+|REGEXPS|[A-Z]+(?:_[A-Z]+)+)\b/g,
  /\bREGEXPS\.([a-z\d]+[A-Z]\w*)\b/g,
  // What it notes down on elements of the copy.
  /\.(readability|contentScore)\b/g,
];

/** Readability's code without its talk, and with short names for what is its own: no minifier knows that it is. */
export function withShortNames(id: string, code: string): string {
  if (!id.replaceAll('\\', '/').endsWith(`/${READABILITY}`)) return code;
  const quiet = code.replace(TALK, '');
  const names = [...new Set(OWN.flatMap(pattern => Array.from(quiet.matchAll(pattern), found => found[1] ?? '')))];
  const short = new Map(names.map((name, index) => [name, `_${index.toString(36)}`]));
  return quiet.replace(/\b[\w$]+\b/g, word => short.get(word) ?? word);
}
