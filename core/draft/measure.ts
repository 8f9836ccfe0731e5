import { type Pace, takeBreath } from '../breath.ts';
import type { Size } from '../rules/rule.ts';
import { INLINE as FLOWING } from '../text/inline.ts';
import type { Names } from './names.ts';
import type { Saying } from './sayings.ts';

/** What the walk notes of one element. The numbers are kept true while things are cut. */
export interface Measure extends Size {
  readonly element: Element;
  /** Its local name, which is asked for often and costs a call into the browser. */
  readonly name: string;
  readonly parent: Measure | undefined;
  text: number;
  linked: number;
  prose: number;
  links: number;
  media: number;
  fields: number;
  /** Place in the walk, and the place after the last element below it. */
  index: number;
  end: number;
  /** Text of the root before it. */
  offset: number;
  /** The text where it is short, null where it is long. */
  short: string | null;
  gone: boolean;
  /** What it says, until something in it is cut. */
  saying: Saying | undefined;
  names: Names | undefined;
}

/** The result of one walk: what each element holds, in document order and by element. */
export interface Measures {
  readonly list: Measure[];
  readonly of: Map<Element, Measure>;
}

/** A longer text (characters) is no label and no line. */
export const SHORT = 300;
/** So many steps of the walk are made in one go. */
const AT_ONCE = 1000;
const PARAGRAPH = 40;
const SKIPPED = new Set('script style noscript template link meta head title base param source track'.split(' '));
const OPAQUE = new Set('pre code svg math select'.split(' '));
const MEDIA = new Set('img picture video audio iframe object embed canvas svg math'.split(' '));
const FIELDS = new Set('input textarea select'.split(' '));
export const INLINE: ReadonlySet<string> = new Set([...FLOWING, 'button']);

interface Open extends Measure {
  /** Characters outside links since the last block began or ended. */
  run: number;
  inLink: boolean;
}

/** Walks everything below and including the root once, without recursion: a hostile page may nest as deep as it likes. */
export async function measure(root: Element, pace: Pace): Promise<Measures> {
  const measures: Measures = { list: [], of: new Map() };
  const stack: Open[] = [enter(measures, root, undefined, 0)];
  let offset = 0;
  let node: Node | null = root.firstChild;
  for (let steps = 1; ; steps++) {
    if (steps % AT_ONCE === 0) await takeBreath(pace);
    const open = stack[stack.length - 1];
    if (!open) return measures;
    if (!node) {
      stack.pop();
      leave(measures, open, stack[stack.length - 1]);
      if (open.element === root) return measures;
      node = open.element.nextSibling;
      continue;
    }
    if (node.nodeType === 3) {
      offset += addText(open, (node as Text).data);
    } else if (node.nodeType === 1) {
      const element = node as Element;
      const name = element.localName;
      if (OPAQUE.has(name)) offset += addOpaque(measures, element, open, offset);
      else if (!SKIPPED.has(name)) {
        stack.push(enter(measures, element, open, offset));
        node = element.firstChild;
        continue;
      }
    }
    node = node.nextSibling;
  }
}

function enter(measures: Measures, element: Element, parent: Open | undefined, offset: number): Open {
  const name = element.localName;
  const isLink = (name === 'a' && element.hasAttribute('href')) || name === 'button';
  const isField = FIELDS.has(name) && !/^(?:hidden|submit|button|image)$/i.test(element.getAttribute('type') ?? '');
  const open: Open = {
    element,
    name,
    parent,
    text: 0,
    linked: 0,
    prose: 0,
    links: isLink ? 1 : 0,
    media: MEDIA.has(name) ? 1 : 0,
    fields: isField ? 1 : 0,
    index: measures.list.length,
    end: 0,
    offset,
    short: '',
    gone: false,
    saying: undefined,
    names: undefined,
    run: 0,
    inLink: isLink || (parent?.inLink ?? false),
  };
  measures.list.push(open);
  measures.of.set(element, open);
  if (parent && !INLINE.has(name)) closeRun(parent);
  return open;
}

function leave(measures: Measures, open: Open, parent: Open | undefined): void {
  const isInline = INLINE.has(open.name);
  if (!isInline) closeRun(open);
  open.end = measures.list.length;
  if (!parent) return;
  parent.text += open.text;
  parent.linked += open.linked;
  parent.prose += open.prose;
  parent.links += open.links;
  parent.media += open.media;
  parent.fields += open.fields;
  if (isInline) parent.run += open.run;
  addShort(parent, open.short, isInline && open.name !== 'br' ? '' : ' ');
}

function closeRun(open: Open): void {
  if (open.run >= PARAGRAPH) open.prose += open.run;
  open.run = 0;
}

function addText(open: Open, data: string): number {
  const text = data.trim();
  if (text === '') {
    if (open.short) addShort(open, ' ', '');
    return 0;
  }
  open.text += text.length;
  if (open.inLink) open.linked += text.length;
  else open.run += text.length;
  addShort(open, data, '');
  return text.length;
}

/** Code, drawings and choices are weighed but not looked into. */
function addOpaque(measures: Measures, element: Element, parent: Open, offset: number): number {
  const open = enter(measures, element, parent, offset);
  measures.list.pop();
  const isText = open.name === 'pre' || open.name === 'code';
  if (isText) addText(open, element.textContent);
  leave(measures, open, parent);
  return open.text;
}

function addShort(open: Open, text: string | null, around: string): void {
  if (open.short === null) return;
  if (text === null || open.short.length + text.length > SHORT * 2) open.short = null;
  else open.short += around + text + around;
}
