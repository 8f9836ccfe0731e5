const BLOCKS =
  'address, article, aside, blockquote, button, center, details, dialog, div, dl, fieldset, figure, footer, form, h1, h2, h3, h4, h5, h6, header, hr, input, main, nav, ol, p, pre, section, select, table, textarea, ul';

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
}
