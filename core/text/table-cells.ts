/** Words from so many characters on would stand one below the other in a narrow column. */
const LONG = 14;
/** In Thai and the scripts of East Asia, which part no words. */
const LONG_UNPARTED = 7;
/** Rows that are asked how many cells they have. */
const FIRST = 20;

/** Marks the cells that hold several words: their column may not become as narrow as its longest word. */
export function markLongCells(table: Element): void {
  for (const cell of table.querySelectorAll('th, td'))
    if (isLong(cell.textContent.trim())) cell.setAttribute('data-long', '');
}

/** How many columns a table has, as far as its first rows tell. */
export function columnsOf(table: Element): number {
  const rows = [...table.querySelectorAll('tr')].slice(0, FIRST);
  return rows.reduce((most, row) => Math.max(most, row.childElementCount), 1);
}

function isLong(words: string): boolean {
  const unparted = /[\u0e00-\u9fff]{2}/.test(words);
  return words.length > (unparted ? LONG_UNPARTED : LONG) && (unparted || /\s/.test(words));
}
