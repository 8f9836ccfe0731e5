import { validAttributes } from './xhtml-attributes.ts';
import {
  type Builder,
  rebuildDefinitions,
  rebuildFigure,
  rebuildList,
  rebuildRuby,
  rebuildTable,
  type Where,
} from './xhtml-shapes.ts';
import { maker, XHTML, xmlText } from './xml.ts';

const MARKS = new Set(
  'a abbr b bdi bdo cite code del em i ins kbd mark q s samp small span strong sub sup time u var'.split(' '),
);
const TEXT_BLOCKS = new Set('h1 h2 h3 h4 h5 h6 pre'.split(' '));
const FLOW_BLOCKS = new Set('aside blockquote section div details'.split(' '));
const BLOCKS =
  'p, div, section, aside, header, footer, center, blockquote, figure, figcaption, details, summary, h1, h2, h3, h4, h5, h6, pre, hr, ul, ol, li, dl, dt, dd, table, caption';

/**
 * The story as XHTML that keeps to the content models of HTML, which browsers bend and EPUB readers do not
 * (https://html.spec.whatwg.org/#elements-3). No word is lost: what may not stand where it stands becomes a plain block,
 * or text.
 */
export function toXhtml(root: Element, document: Document): Node[] {
  const make = maker(document, XHTML);
  const builder: Builder = {
    make,
    children: (parent, where) => builder.nodes([...parent.childNodes], where),
    nodes: (nodes, where) => nodes.flatMap(node => rebuild(node, where, builder)),
  };
  return builder.children(root, { blocks: true, inLink: false });
}

function rebuild(node: Node, where: Where, builder: Builder): Node[] {
  if (node.nodeType === Node.TEXT_NODE)
    return [node.ownerDocument?.createTextNode(xmlText(node.textContent ?? '')) ?? node];
  if (node.nodeType !== Node.ELEMENT_NODE) return [];
  const element = node as Element;
  const name = element.localName;
  if (name === 'img')
    return element.getAttribute('src')?.startsWith('pictures/') ? [made(element, 'img', [], builder)] : [];
  if (name === 'br' || name === 'wbr') return [made(element, name, [], builder)];
  if (name === 'ruby') return rebuildRuby(element, where, builder);
  if (MARKS.has(name)) return rebuildMark(element, where, builder);
  // Text that stood in blocks of its own must not run together where there can be no blocks.
  if (!where.blocks)
    return element.matches(BLOCKS)
      ? [text(' ', element), ...builder.children(element, where), text(' ', element)]
      : builder.children(element, where);
  return rebuildBlock(element, where, builder);
}

function rebuildMark(element: Element, where: Where, builder: Builder): Node[] {
  const name = element.localName;
  if (name === 'a') {
    if (where.inLink) return builder.children(element, where);
    return [made(element, 'a', builder.children(element, { ...where, inLink: true }), builder)];
  }
  // A mark around blocks would mark nothing in a book; its text stays.
  if (where.blocks && element.querySelector(BLOCKS)) return builder.children(element, where);
  const inner = builder.children(element, { ...where, blocks: false });
  const attributes = validAttributes(element);
  const lacksItsPoint = (name === 'bdo' && !attributes.dir) || (name === 'time' && !attributes.datetime);
  if (lacksItsPoint || (name === 'time' && element.querySelector('time'))) {
    const { datetime: _, ...rest } = attributes;
    return [builder.make('span', rest, inner)];
  }
  return [builder.make(name, attributes, inner)];
}

function rebuildBlock(element: Element, where: Where, builder: Builder): Node[] {
  const name = element.localName;
  const marksOnly = { ...where, blocks: false };
  if (name === 'ul' || name === 'ol') return rebuildList(element, where, builder);
  if (name === 'dl') return rebuildDefinitions(element, where, builder);
  if (name === 'table') return rebuildTable(element, where, builder);
  if (name === 'figure') return rebuildFigure(element, where, builder);
  if (name === 'hr') return [made(element, 'hr', [], builder)];
  if (TEXT_BLOCKS.has(name)) return [made(element, name, builder.children(element, marksOnly), builder)];
  if (name === 'p' && !element.querySelector(BLOCKS))
    return [made(element, 'p', builder.children(element, marksOnly), builder)];
  if (name === 'details' && where.inLink) return [made(element, 'div', builder.children(element, where), builder)];
  if (name === 'details' && element.firstElementChild?.localName === 'summary') {
    const [summary, ...rest] = element.children;
    if (!summary) return [];
    const others = [...element.childNodes].filter(node => node !== summary);
    const line = made(summary, 'summary', builder.children(summary, marksOnly), builder);
    return [made(element, 'details', [line, ...builder.nodes(rest.length ? others : [], where)], builder)];
  }
  const kept = FLOW_BLOCKS.has(name) && name !== 'details' ? name : 'div';
  return [made(element, kept, builder.children(element, where), builder)];
}

function made(element: Element, name: string, children: Node[], builder: Builder): Element {
  return builder.make(name, validAttributes(element), children);
}

function text(content: string, element: Element): Text {
  return element.ownerDocument.createTextNode(content);
}
