import type { Styles } from '../page/styles.ts';

/** Names of the box in which an editor draws its lines. */
const EDITOR = /(?:^|\s)(?:codemirror-code|cm-content|view-lines|ace_text-layer)(?=\s|$)/i;
/** Tags that may be set as a listing by a style. */
const SET = /^(?:div|code|samp|kbd|tt)$/;
const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, ul, form, img, article, section';
const DIGITS = /^[\d\s]*$/;

/** The live element of a copy, and how it is set. */
export interface Setting {
  readonly styles: Styles;
  readonly live: (copy: Element) => Element | undefined;
}

const classOf = (element: Element) => element.getAttribute('class') ?? '';

/** Whether an element shows lines of a program or of a terminal, whatever it is made of. */
export function isListing(element: Element, { styles, live }: Setting): boolean {
  const tag = element.localName;
  if (tag === 'pre') return true;
  if (tag === 'table') return isNumbered(element);
  if (EDITOR.test(classOf(element))) return true;
  if (!SET.test(tag)) return false;
  const keepsLines = styles.keepsLines(live(element), element);
  if (!keepsLines && element.firstElementChild?.localName !== 'br') return false;
  if (!styles.isMono(live(element), element) || element.querySelector(BLOCKS)) return false;
  const text = element.textContent;
  // Without, lines may be set in with blanks of their own.
  return keepsLines ? /\n/.test(text.trim()) || element.querySelector('br') !== null : text.includes('\u00A0\u00A0');
}

/** A table of numbers and lines: one row for each line, or one for all of them. */
function isNumbered(table: Element): boolean {
  const rows = [...table.querySelectorAll('tr')];
  return (
    rows.length > 0 &&
    rows.every(row => {
      const cells = [...row.children];
      const last = cells.pop();
      const isCode = last && (/code/i.test(classOf(last)) || last.querySelector('pre'));
      return isCode && cells.length > 0 && cells.every(cell => DIGITS.test(cell.textContent));
    })
  );
}
