import type { Survey } from '../page/survey.ts';
import { type LabelKind, type Meaning, meaningOf } from '../rules/labels/index.ts';
import type { Size, Stage, View } from '../rules/rule.ts';
import { fold } from '../text/fold.ts';
import { INLINE, type Measure, type Measures, measure } from './measure.ts';

const NOTHING: Measure = {
  text: 0,
  linked: 0,
  prose: 0,
  links: 0,
  media: 0,
  fields: 0,
  index: -1,
  end: -1,
  offset: 0,
  short: '',
  gone: true,
  line: '',
  key: '',
  meaning: {},
  names: undefined,
};

const SHORT = 300;

/** Tokens that say what a theme or a builder thinks of the page, and nothing of the element. */
const STATE =
  /^(?:(?:category|tag|author|post|type|status|format|has|is|no|not|js|wp-elements|elementor-element)-|ez-toc)/;
const HEADING = /^h[1-6]$/;

/** The elements that say the same. */
interface TextGroup {
  readonly line: string;
  key: string | undefined;
  meaning: Meaning | undefined;
  readonly elements: Element[];
}

export interface Names {
  readonly tokens: readonly string[];
  readonly parts: ReadonlySet<string>;
  /** All elements of these names. */
  readonly elements: Element[];
}

const NAMELESS: Names = { tokens: [], parts: new Set(), elements: [] };

/** The words of the names are parted only when somebody asks for them. */
function readNames(key: string): Names {
  const tokens = key.split(/\s+/).filter(token => token !== '' && !STATE.test(token));
  let parts: ReadonlySet<string> | undefined;
  return {
    tokens: tokens.map(token => token.toLowerCase()),
    get parts() {
      parts ??= partsOf(tokens);
      return parts;
    },
    elements: [],
  };
}

function partsOf(tokens: readonly string[]): ReadonlySet<string> {
  const parted = tokens.flatMap(token =>
    token
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-z0-9]+/),
  );
  return new Set(parted);
}

/** The view of a tree that the rules look at and that the engine keeps true while it cuts. */
export class TreeView implements View {
  readonly stage: Stage;
  readonly survey: Survey;
  readonly root: Element;
  elements: readonly Element[];
  readonly total: Size;
  readonly #measures: Measures;
  readonly #texts = new Map<string, TextGroup>();
  /** Elements whose text a cut has changed, and that stand under their old one. */
  readonly #changed = new Set<Element>();
  readonly #names = new Map<string, Names>();
  readonly #story: readonly Measure[];

  constructor(root: Element, stage: Stage, survey: Survey) {
    this.root = root;
    this.stage = stage;
    this.survey = survey;
    this.#measures = measure(root);
    this.elements = this.#measures.elements.slice(1);
    this.total = { ...this.#of(root) };
    this.#index();
    this.#story = this.#findStory();
  }

  size(element: Element): Size {
    return this.#of(element);
  }

  short(element: Element): string {
    const measured = this.#of(element);
    if (measured.line === undefined) {
      const line = measured.short === null ? '' : measured.short.replace(/\s+/g, ' ').trim();
      measured.line = line.length > SHORT ? '' : line;
    }
    return measured.line;
  }

  folded(element: Element): string {
    const measured = this.#of(element);
    measured.key ??= fold(this.short(element));
    return measured.key;
  }

  meaning(element: Element): Meaning {
    const measured = this.#of(element);
    measured.meaning ??= meaningOf(this.folded(element));
    return measured.meaning;
  }

  saying(kind: LabelKind): Element[] {
    return this.#among(group => {
      group.meaning ??= meaningOf(this.#keyOf(group));
      return group.meaning[kind] !== undefined;
    });
  }

  reading(patterns: readonly RegExp[]): Element[] {
    return this.#among(group => {
      const key = this.#keyOf(group);
      return key !== '' && patterns.some(pattern => pattern.test(key));
    });
  }

  reads(element: Element, patterns: readonly RegExp[]): boolean {
    const key = this.folded(element);
    return key !== '' && patterns.some(pattern => pattern.test(key));
  }

  named(pattern: RegExp): Element[] {
    return this.#under(names => names.tokens.some(token => pattern.test(token)));
  }

  namedWith(parts: readonly string[]): Element[] {
    return this.#under(names => parts.some(part => names.parts.has(part)));
  }

  isNamed(element: Element, pattern: RegExp): boolean {
    return this.#named(element).tokens.some(token => pattern.test(token));
  }

  meaningOf(text: string): Meaning {
    return meaningOf(fold(text));
  }

  says(element: Element, kind: LabelKind): boolean {
    return this.meaning(element)[kind] === 'sure';
  }

  linkShare(element: Element): number {
    const { text, linked } = this.#of(element);
    return text === 0 ? 0 : linked / text;
  }

  tokens(element: Element): readonly string[] {
    return this.#named(element).tokens;
  }

  parts(element: Element): ReadonlySet<string> {
    return this.#named(element).parts;
  }

  whole(element: Element): Element {
    const own = this.#of(element);
    let whole = element;
    for (let parent = element.parentElement; parent && parent !== this.root; parent = parent.parentElement) {
      const { text, media, fields } = this.#of(parent);
      if (text !== own.text || media !== own.media || fields !== own.fields) break;
      whole = parent;
    }
    return whole;
  }

  standsAlone(element: Element): boolean {
    const whole = this.whole(element);
    if (!INLINE.has(whole.localName)) return true;
    return !this.#isSaid(whole.previousSibling) && !this.#isSaid(whole.nextSibling);
  }

  isSpoken(element: Element): boolean {
    return /^\s*["“”„«»‘’'「『—–-]/.test(this.short(element));
  }

  after(element: Element): Element | null {
    let next = element.nextElementSibling;
    while (next && this.#isEmpty(next)) next = next.nextElementSibling;
    return next;
  }

  before(element: Element): Element | null {
    let previous = element.previousElementSibling;
    while (previous && this.#isEmpty(previous)) previous = previous.previousElementSibling;
    return previous;
  }

  depth(element: Element): number {
    return this.total.text === 0 ? 0 : this.#of(element).offset / this.total.text;
  }

  textAfter(element: Element, box: Element): number {
    const inner = this.#of(element);
    const outer = this.#of(box);
    let before = 0;
    for (let node: Element | null = element; node && node !== box; node = node.parentElement)
      for (let earlier = node.previousSibling; earlier; earlier = earlier.previousSibling)
        before += earlier.nodeType === 3 ? (earlier as Text).data.trim().length : this.#of(earlier as Element).text;
    return outer.text - inner.text - before;
  }

  holdsStory(element: Element): boolean {
    const { index, end } = this.#of(element);
    return this.#story.some(story => story.index >= index && story.index < end);
  }

  /** Takes note that a node is about to go: it and all below it is no more, and what is around it holds so much less. */
  forget(node: Element | Text): void {
    const lost =
      node.nodeType === 1 ? this.#of(node as Element) : { ...NOTHING, text: (node as Text).data.trim().length };
    for (let parent = node.parentElement; parent; parent = parent.parentElement) {
      const around = this.#measures.of.get(parent);
      if (!around) break;
      around.text -= lost.text;
      around.linked -= lost.linked;
      around.prose = Math.max(0, around.prose - lost.prose);
      around.links -= lost.links;
      around.media -= lost.media;
      around.fields -= lost.fields;
      around.line = around.key = around.meaning = undefined;
      if (parent !== this.root) this.#changed.add(parent);
      if (lost.text > 0 && around.short !== null)
        around.short = around.text > SHORT ? null : this.#textWithout(parent, node);
      if (parent === this.root) break;
    }
    for (let index = Math.max(0, lost.index); index < lost.end; index++) {
      const element = this.#measures.elements[index];
      const measured = element && this.#measures.of.get(element);
      if (measured) measured.gone = true;
    }
  }

  /** Leaves out of `elements` what is gone. */
  settle(): void {
    this.elements = this.elements.filter(element => !this.#of(element).gone);
  }

  isGone(element: Element): boolean {
    return this.#of(element).gone;
  }

  #of(element: Element): Measure {
    return this.#measures.of.get(element) ?? NOTHING;
  }

  #named(element: Element): Names {
    return this.#of(element).names ?? NAMELESS;
  }

  /** Parts the elements by their names and by their texts, so that a rule asks each name and each text but once. */
  #index(): void {
    for (const element of this.elements) {
      const measured = this.#of(element);
      measured.names = this.#nameOf(element);
      measured.names?.elements.push(element);
      this.#enterText(element);
    }
  }

  #nameOf(element: Element): Names | undefined {
    const classes = element.getAttribute('class');
    const id = HEADING.test(element.localName) ? null : element.getAttribute('id');
    if (!classes && !id) return undefined;
    const key = `${classes ?? ''} ${id ?? ''}`;
    let names = this.#names.get(key);
    if (!names) {
      names = readNames(key);
      this.#names.set(key, names);
    }
    return names;
  }

  #enterText(element: Element): void {
    const measured = this.#of(element);
    if (measured.text === 0 || measured.text > SHORT) return;
    const line = this.short(element);
    if (line === '') return;
    const group = this.#texts.get(line);
    if (group) group.elements.push(element);
    else this.#texts.set(line, { line, key: undefined, meaning: undefined, elements: [element] });
  }

  #keyOf(group: TextGroup): string {
    group.key ??= fold(group.line);
    return group.key;
  }

  #among(fits: (group: TextGroup) => boolean): Element[] {
    for (const element of this.#changed) this.#enterText(element);
    this.#changed.clear();
    const found: Element[] = [];
    for (const group of this.#texts.values()) {
      if (!fits(group)) continue;
      for (const element of group.elements) if (this.short(element) === group.line) found.push(element);
    }
    return this.#inOrder(found);
  }

  #under(fits: (names: Names) => boolean): Element[] {
    const found: Element[] = [];
    for (const names of this.#names.values()) if (fits(names)) found.push(...names.elements);
    return this.#inOrder(found);
  }

  #inOrder(found: readonly Element[]): Element[] {
    const alive = new Set(found.filter(element => !this.#of(element).gone));
    return [...alive].sort((a, b) => this.#of(a).index - this.#of(b).index);
  }

  /** Whether a node is running text: words of their own, outside links. */
  #isSaid(node: Node | null): boolean {
    if (node?.nodeType === 3) return /[\p{L}\p{N}]/u.test((node as Text).data);
    if (node?.nodeType !== 1 || !INLINE.has((node as Element).localName)) return false;
    const { text, linked } = this.#of(node as Element);
    return text > linked;
  }

  #isEmpty(element: Element): boolean {
    const { text, media, fields } = this.#of(element);
    return text === 0 && media === 0 && fields === 0;
  }

  /** A parent's text is asked for again after a cut, and only where it is short enough to be a label. */
  #textWithout(parent: Element, node: Node): string {
    const whole = parent.textContent;
    const at = whole.indexOf(node.textContent ?? '');
    return at < 0 ? whole : `${whole.slice(0, at)} ${whole.slice(at + (node.textContent ?? '').length)}`;
  }

  #findStory(): readonly Measure[] {
    if (this.stage === 'story') return [];
    const title = fold(this.survey.title);
    const headings = this.elements.filter(element => element.localName === 'h1');
    const own =
      headings.length === 1
        ? headings
        : headings.filter(heading => title !== '' && fold(heading.textContent) === title);
    return own.map(heading => this.#of(heading));
  }
}
