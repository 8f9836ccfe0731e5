/** What a table says of itself when it is one: names of its rows and columns, or what it is about. */
const DATA_PARTS = new Set(['caption', 'colgroup', 'col', 'thead', 'tfoot']);
const DATA_ROLES = new Set(['table', 'grid', 'treegrid']);
const LAYOUT_ROLES = new Set(['presentation', 'none']);
/** What stands in a cell of a layout, and in no cell of figures. */
const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, article, section, figure, form, iframe, pre';
/** Characters from which a cell holds running text. */
const LONG = 250;

/** Whether a table only places things on the page. When in doubt, a table holds data. */
export function isLayoutTable(table: Element): boolean {
  const role = table.getAttribute('role')?.trim().toLowerCase() ?? '';
  if (LAYOUT_ROLES.has(role)) return true;
  if (DATA_ROLES.has(role) || [...table.children].some(part => DATA_PARTS.has(part.localName))) return false;
  const rows = rowsOf(table);
  if (rows.some(row => [...row.children].some(cell => cell.localName === 'th'))) return false;
  if (table.getAttribute('datatable') === '0' || table.querySelector('table')) return true;
  const cells = rows.flatMap(row => [...row.children]);
  const isOneLine = rows.length <= 1 || rows.every(row => row.childElementCount <= 1);
  if (cells.length <= 1) return true;
  if (isOneLine) return cells.some(holdsBlocks);
  return rows.every(isPictured) || (rows.length <= 3 && cells.some(holdsStory));
}

/** A picture beside what is said of it. */
function isPictured({ children }: Element): boolean {
  return children.length === 2 && [...children].some(cell => cell.querySelector('img') && !cell.textContent.trim());
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
  return cell.querySelectorAll(BLOCKS).length > 2 && cell.textContent.trim().length > LONG * 2;
}
