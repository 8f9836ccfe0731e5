/** Names that Windows keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
const LONGEST = 80;

/** A file's name from a story's title: what every system takes, cut at a word, never empty. */
export function fileName(title: string, extension: string): string {
  const plain = title
    // Control and direction characters, and what file systems forbid.
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s~-]+|[.\s]+$/g, '');
  const short = plain.length <= LONGEST ? plain : plain.slice(0, LONGEST).replace(/[\s\p{Pd},;:.、，；：]*\s\S*$/u, '');
  const name = short === '' || RESERVED.test(short) ? `story ${short}`.trim() : short;
  return `${name}.${extension}`;
}
