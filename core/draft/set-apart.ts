const BLOCKS =
  'address, article, aside, blockquote, button, center, details, dialog, div, dl, fieldset, figure, footer, form, h1, h2, h3, h4, h5, h6, header, hr, input, main, nav, ol, p, pre, section, select, table, textarea, ul';

/** Pieces of a line that a page may set far apart without a blank between them. */
const PIECES = ':is(a, span) + :is(a, span, time)';

/**
 * Puts a space between bare text and the blocks beside it, which no page shows: the block may be cut, and the words
 * before and after it must not become one.
 */
export function setApart(draft: Document): void {
  for (const block of draft.querySelectorAll(BLOCKS)) {
    const { previousSibling: before, nextSibling: after } = block;
    if (before instanceof Text && /\S$/.test(before.data)) before.appendData(' ');
    if (after instanceof Text && /^\S/.test(after.data)) after.insertData(0, ' ');
    // A heading may be all buttons: they lose their borders, and stay in its line.
    if (block.localName === 'button') {
      block.before(' ');
      block.after(' ');
    }
  }
  for (const piece of draft.querySelectorAll(PIECES)) {
    const before = piece.previousSibling;
    if (before instanceof Element && areLabels(before.textContent, piece.textContent)) piece.before(' ');
  }
}

/** "Cook time" and "50 minutes": two pieces of several words that would make one word of two, as no name is written. */
function areLabels(before: string, after: string): boolean {
  return /\p{Ll}{2}$/u.test(before) && /^[\p{Lu}\d]/u.test(after) && /\s/.test(before.trim() + after.trim());
}
