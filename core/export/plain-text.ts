const BLOCKS = new Set(
  'p div section aside header footer center blockquote figure figcaption details summary h1 h2 h3 h4 h5 h6 pre hr ul ol li dl dt dd table caption thead tbody tfoot tr article'.split(
    ' ',
  ),
);
/** Blocks that follow each other line by line, without air between them. */
const CLOSE = new Set(['li', 'tr', 'dt', 'dd', 'thead', 'tbody', 'tfoot']);

/** Story nodes as plain text: blocks apart, list items and table rows in lines of their own, no invisible hyphens. */
export function plainText(root: Node): string {
  const writer = new Writer();
  write(root, writer);
  return writer.text();
}

class Writer {
  #text = '';
  /** Line breaks owed before the next word. */
  #owed = 0;

  add(text: string): void {
    if (text === '') return;
    const start = this.#text === '' ? '' : '\n'.repeat(this.#owed);
    const atStart = this.#text === '' || this.#owed > 0 || /[\s]$/.test(this.#text);
    const rest = atStart ? text.replace(/^ +/, '') : text;
    if (rest === '') return;
    this.#text = (this.#owed > 0 ? this.#text.replace(/ +$/, '') : this.#text) + start + rest;
    this.#owed = 0;
  }

  /** A line break of the text's own, or a mark that must stand as it is. */
  raw(text: string): void {
    this.#text += (this.#text === '' ? '' : '\n'.repeat(this.#owed)) + text;
    this.#owed = 0;
  }

  owe(breaks: number): void {
    this.#owed = Math.max(this.#owed, breaks);
  }

  text(): string {
    return this.#text.replace(/[ \t]+$/gm, '').trim();
  }
}

function write(node: Node, writer: Writer): void {
  if (node.nodeType === Node.TEXT_NODE) {
    writer.add((node.textContent ?? '').replace(/\u00AD/g, '').replace(/[ \t\n\r]+/g, ' '));
    return;
  }
  const name = node.nodeName.toLowerCase();
  if (name === 'br') {
    writer.raw('\n');
    return;
  }
  const breaks = breaksAround(node, name);
  if (breaks > 0) writer.owe(breaks);
  if (name === 'li') writer.raw(markOf(node as Element));
  if (name === 'pre') writer.raw((node.textContent ?? '').replace(/\n$/, ''));
  else writeChildren(node, writer);
  if (breaks > 0) writer.owe(breaks);
}

function breaksAround(node: Node, name: string): number {
  const isInnerList = (name === 'ul' || name === 'ol') && node.parentElement?.localName === 'li';
  if (CLOSE.has(name) || isInnerList) return 1;
  return BLOCKS.has(name) ? 2 : 0;
}

function writeChildren(node: Node, writer: Writer): void {
  let cells = 0;
  for (const child of node.childNodes) {
    const isCell = /^t[dh]$/i.test(child.nodeName);
    if (isCell && cells > 0) writer.raw('\t');
    if (isCell) cells += 1;
    write(child, writer);
  }
}

function markOf(item: Element): string {
  const list = item.parentElement;
  if (list?.localName !== 'ol') return '- ';
  const place = [...list.children].filter(child => child.localName === 'li').indexOf(item);
  return `${(Number.parseInt(list.getAttribute('start') ?? '', 10) || 1) + place}. `;
}
