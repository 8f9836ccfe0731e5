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
  readonly #pieces: string[] = [];
  /** The last character so far. */
  #end = '';
  /** Line breaks owed before the next word. */
  #owed = 0;
  /** The number of the next item of each list. */
  readonly #numbers = new Map<Element, number>();

  add(text: string): void {
    if (text === '') return;
    const isFirst = this.#owed > 0 || this.#end.trim() === '';
    const rest = isFirst ? text.replace(/^ +/, '') : text;
    if (rest !== '') this.raw(rest);
  }

  /** A line break of the text's own, or a mark that must stand as it is. */
  raw(text: string): void {
    const piece = this.#end === '' ? text : '\n'.repeat(this.#owed) + text;
    this.#pieces.push(piece);
    this.#end = piece.at(-1) ?? this.#end;
    this.#owed = 0;
  }

  owe(breaks: number): void {
    this.#owed = Math.max(this.#owed, breaks);
  }

  /** The next number of an ordered list. */
  count(list: Element): number {
    const number = this.#numbers.get(list) ?? (Number.parseInt(list.getAttribute('start') ?? '', 10) || 1);
    this.#numbers.set(list, number + 1);
    return number;
  }

  text(): string {
    return this.#pieces
      .join('')
      .replace(/(?<![ \t])[ \t]+$/gm, '')
      .trim();
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
  if (name === 'li') writer.raw(markOf(node as Element, writer));
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

function markOf(item: Element, writer: Writer): string {
  const list = item.parentElement;
  return list?.localName === 'ol' ? `${writer.count(list)}. ` : '- ';
}
