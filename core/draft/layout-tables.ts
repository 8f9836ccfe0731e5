import { forEach, type Pace } from '../breath.ts';
import { bundle } from '../bundle.ts';
import { isInline } from '../text/inline.ts';
import { rename } from './rename.ts';

/** What a table says of itself when it is one: names of its rows and columns, or what it is about. */
const DATA_PARTS = new Set(['caption', 'colgroup', 'col', 'thead', 'tfoot']);
const DATA_ROLES = new Set(['table', 'grid', 'treegrid']);
const LAYOUT_ROLES = new Set(['presentation', 'none']);
/** What stands in a cell of a layout, and in no cell of figures. */
const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, article, section, figure, form, iframe';
/** Tables are undone so few at once: where one stands in another, all that is in it is moved with it. */
const FEW = 5;
/** Characters from which a cell holds running text. */
const LONG = 250;

/**
 * Undoes tables that only place things on the page: each cell becomes a block of its own, in reading order. Tables that
 * hold data stay. When in doubt, a table stays one.
 */
export async function undoLayoutTables(root: Element, pace: Pace = {}): Promise<void> {
  const layouts: Element[] = [];
  await forEach(root.querySelectorAll('table'), pace, table => {
    if (isLayout(table)) layouts.push(table);
  });
  await forEach(layouts, pace, undo, FEW);
}

function isLayout(table: HTMLTableElement): boolean {
  const role = table.getAttribute('role')?.trim().toLowerCase() ?? '';
  if (LAYOUT_ROLES.has(role)) return true;
  if (DATA_ROLES.has(role) || [...table.children].some(part => DATA_PARTS.has(part.localName))) return false;
  const rows = rowsOf(table);
  if (rows.some(row => [...row.children].some(cell => cell.localName === 'th'))) return false;
  if (table.getAttribute('datatable') === '0' || table.querySelector('table')) return true;
  const cells = rows.flatMap(row => [...row.children]);
  const isOneLine = rows.length <= 1 || rows.every(row => row.childElementCount <= 1);
  if (cells.length <= 1) return true;
  return isOneLine ? cells.some(holdsBlocks) : cells.filter(holdsStory).length > 0 && rows.length <= 3;
}

/** The rows of this table, not of one inside it. */
function rowsOf(table: Element): Element[] {
  return [...table.children].flatMap(part => (part.localName === 'tr' ? [part] : [...part.children]));
}

function holdsBlocks(cell: Element): boolean {
  return cell.querySelector(BLOCKS) !== null || cell.textContent.trim().length > LONG;
}

/** Several paragraphs of running text: no cell of figures holds that. */
function holdsStory(cell: Element): boolean {
  const blocks = cell.querySelectorAll(BLOCKS);
  return blocks.length > 2 && cell.textContent.trim().length > LONG * 2;
}

function undo(table: Element): void {
  for (const row of rowsOf(table)) {
    for (const cell of [...row.children]) rename(cell, holdsOnlyLine(cell) ? 'p' : 'div');
    row.replaceWith(bundle(row.childNodes, row));
  }
  for (const part of [...table.children])
    if (/^t(?:body|head|foot)$/.test(part.localName)) part.replaceWith(bundle(part.childNodes, part));
  rename(table, 'div');
}

function holdsOnlyLine(cell: Element): boolean {
  return cell.textContent.trim() !== '' && [...cell.children].every(isInline);
}
