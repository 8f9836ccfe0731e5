import { validAttributes } from './xhtml-attributes.ts';
import type { Make } from './xml.ts';

/** What may stand at a place: blocks and text, or text with its marks alone; and whether a link is around it. */
export interface Where {
  readonly blocks: boolean;
  readonly inLink: boolean;
}

/** Builds valid XHTML out of story nodes; the shapes with rules of their own call back into it. */
export interface Builder {
  readonly make: Make;
  readonly children: (parent: Element, where: Where) => Node[];
  readonly nodes: (nodes: readonly Node[], where: Where) => Node[];
}

/** A list holds items and nothing else: what stands between them gets an item of its own. */
export function rebuildList(list: Element, where: Where, builder: Builder): Node[] {
  const items = groups(list, child => child.localName === 'li').map(group =>
    group.length === 1 && isElement(group[0], 'li')
      ? builder.make('li', validAttributes(group[0]), builder.children(group[0], where))
      : builder.make('li', {}, builder.nodes(group, where)),
  );
  return items.length > 0 ? [builder.make(list.localName, validAttributes(list), items)] : [];
}

/** Terms come before what they mean, in turns; a list that does not keep to this becomes plain blocks. */
export function rebuildDefinitions(list: Element, where: Where, builder: Builder): Node[] {
  const parts = [...list.childNodes].filter(isTelling);
  const order = parts
    .map(part => (part.nodeType === Node.ELEMENT_NODE ? part.nodeName.toLowerCase() : 'text'))
    .join(' ');
  if (!/^(?:(?:dt )+(?:dd ?)+)+$/.test(`${order}`)) {
    return [builder.make('div', validAttributes(list), builder.children(list, where))];
  }
  const rebuilt = (parts as Element[]).map(part =>
    builder.make(
      part.localName,
      validAttributes(part),
      builder.children(part, part.localName === 'dt' ? { ...where, blocks: false } : where),
    ),
  );
  return [builder.make('dl', validAttributes(list), rebuilt)];
}

/** Rows in one body, a head if there is one; captions beyond the first stand before the table as lines. */
export function rebuildTable(table: Element, where: Where, builder: Builder): Node[] {
  const captions = [...table.querySelectorAll('caption')].filter(caption => caption.closest('table') === table);
  const rows = [...table.querySelectorAll('tr')].filter(row => row.closest('table') === table);
  const marksOnly = { ...where, blocks: false };
  const [caption, ...others] = captions.map(element => builder.children(element, marksOnly));
  const inHead = (row: Element) => row.parentElement?.localName === 'thead';
  const head = rows.filter(inHead).flatMap(row => rebuildRow(row, where, builder));
  const body = rows.filter(row => !inHead(row)).flatMap(row => rebuildRow(row, where, builder));
  const lines = others.map(line => builder.make('p', {}, line));
  if (head.length + body.length === 0) return caption ? [builder.make('p', {}, caption), ...lines] : lines;
  const parts = [
    ...(caption ? [builder.make('caption', {}, caption)] : []),
    ...(head.length > 0 ? [builder.make('thead', {}, head)] : []),
    ...(body.length > 0 ? [builder.make('tbody', {}, body)] : []),
  ];
  return [...lines, builder.make('table', validAttributes(table), parts)];
}

function rebuildRow(row: Element, where: Where, builder: Builder): Node[] {
  const isCell = (child: Element) => child.localName === 'td' || child.localName === 'th';
  const cells = groups(row, isCell).map(group => {
    const [cell] = group;
    if (group.length > 1 || !isElement(cell, 'td', 'th')) return builder.make('td', {}, builder.nodes(group, where));
    const inner = builder.children(cell, cell.localName === 'th' ? { ...where, blocks: false } : where);
    return builder.make(cell.localName, validAttributes(cell), inner);
  });
  return cells.length > 0 ? [builder.make('tr', validAttributes(row), cells)] : [];
}

/** A figure has one caption, at its beginning or its end. */
export function rebuildFigure(figure: Element, where: Where, builder: Builder): Node[] {
  const caption = [...figure.children].find(child => child.localName === 'figcaption');
  const others = [...figure.childNodes].filter(node => node !== caption);
  const inner = builder.nodes(others, where);
  if (caption) {
    const line = builder.make('figcaption', validAttributes(caption), builder.children(caption, where));
    const isFirst = [...figure.childNodes].find(isTelling) === caption;
    inner.splice(isFirst ? 0 : inner.length, 0, line);
  }
  return [builder.make('figure', validAttributes(figure), inner)];
}

/** Characters and their readings in turns; anything else is written out, the readings in brackets. */
export function rebuildRuby(ruby: Element, where: Where, builder: Builder): Node[] {
  const marksOnly = { ...where, blocks: false };
  const built: Node[] = [];
  let hasBase = false;
  let isRegular = !ruby.querySelector('ruby');
  for (const node of ruby.childNodes) {
    if (isElement(node, 'rp')) continue;
    if (isElement(node, 'rt')) {
      isRegular &&= hasBase;
      built.push(builder.make('rt', {}, builder.children(node, marksOnly)));
      hasBase = false;
    } else if (isTelling(node)) {
      built.push(...builder.nodes([node], marksOnly));
      hasBase = true;
    }
  }
  if (isRegular && !hasBase && built.length > 0) return [builder.make('ruby', validAttributes(ruby), built)];
  return built.flatMap(node => (isElement(node, 'rt') ? [...bracketed(node)] : [node]));
}

function bracketed(reading: Element): Node[] {
  const document = reading.ownerDocument;
  return [document.createTextNode('('), ...reading.childNodes, document.createTextNode(')')];
}

/** A parent's children: each that is of the wanted kind by itself, and what stands between them together. */
function groups(parent: Element, isWanted: (child: Element) => boolean): Node[][] {
  const all: Node[][] = [];
  let loose: Node[] | null = null;
  for (const node of parent.childNodes) {
    if (node.nodeType === Node.ELEMENT_NODE && isWanted(node as Element)) {
      all.push([node]);
      loose = null;
    } else if (loose) {
      loose.push(node);
    } else if (isTelling(node)) {
      loose = [node];
      all.push(loose);
    }
  }
  return all;
}

function isTelling(node: Node): boolean {
  return (
    node.nodeType === Node.ELEMENT_NODE || (node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '')
  );
}

function isElement(node: Node | undefined, ...names: readonly string[]): node is Element {
  return node?.nodeType === Node.ELEMENT_NODE && names.includes((node as Element).localName);
}
