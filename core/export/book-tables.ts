import { columnsOf, markLongCells } from '../text/table-cells.ts';

/** Gives every table of a book a box that it may be wider than, and no column the width of a word. */
export function boxTables(root: Element): void {
  for (const table of root.querySelectorAll('table')) {
    if (table.parentElement?.closest('table')) continue;
    markLongCells(table);
    const box = root.ownerDocument.createElement('div');
    box.className = 'table';
    box.setAttribute('style', `--columns: ${columnsOf(table)}`);
    table.before(box);
    box.append(table);
  }
}
