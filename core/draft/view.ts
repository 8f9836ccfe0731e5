import { forEach, type Pace } from '../breath.ts';
import type { Survey } from '../page/survey.ts';
import { type LabelKind, type Meaning, meaningOf } from '../rules/labels/index.ts';
import type { Size, Stage, View } from '../rules/rule.ts';
import { fold } from '../text/fold.ts';
import { behindBlanks } from '../text/inline.ts';
import { INLINE, type Measure, type Measures, measure, SHORT } from './measure.ts';
import { NAMELESS, NameIndex } from './names.ts';
import { askerOf, type Saying } from './sayings.ts';
import { TextIndex } from './texts.ts';

/** What is viewed, and when. */
export interface Sight {
  readonly root: Element;
  readonly stage: Stage;
  readonly survey: Survey;
}

/** The view of a tree that the rules look at and that the engine keeps true while it cuts. */
export class TreeView implements View {
  readonly stage: Stage;
  readonly survey: Survey;
  readonly root: Element;
  readonly total: Size;
  readonly #measures: Measures;
  readonly #nothing: Measure;
  readonly #texts: TextIndex;
  readonly #names = new NameIndex();
  readonly #story: readonly Measure[];

  private constructor(measures: Measures, { root, stage, survey }: Sight) {
    this.root = root;
    this.stage = stage;
    this.survey = survey;
    this.#texts = new TextIndex(survey);
    this.#measures = measures;
    this.#nothing = nothingIn(root);
    this.total = { ...this.#of(root) };
    this.#story = this.#findStory();
  }

  /** Walks the tree, and enters each element by its names and its text, so that a rule asks each of them but once. */
  static async of(sight: Sight, pace: Pace): Promise<TreeView> {
    const measures = await measure(sight.root, pace);
    const view = new TreeView(measures, sight);
    await forEach(measures.list, pace, measured => view.#index(measured));
    return view;
  }

  get elements(): readonly Element[] {
    return this.sized(() => true);
  }

  sized(fits: (size: Size) => boolean): Element[] {
    const found: Element[] = [];
    for (const measured of this.#measures.list)
      if (!measured.gone && fits(measured) && measured.element !== this.root) found.push(measured.element);
    return found;
  }

  size(element: Element): Size {
    return this.#of(element);
  }

  short(element: Element): string {
    return this.#said(element).line;
  }

  folded(element: Element): string {
    return this.#said(element).key;
  }

  meaning(element: Element): Meaning {
    return this.#said(element).meaning;
  }

  saying(...kinds: readonly LabelKind[]): Element[] {
    return inOrder(kinds.flatMap(kind => this.#texts.saying(kind)));
  }

  reading(patterns: readonly RegExp[]): Element[] {
    return inOrder(this.#texts.passing(askerOf(patterns)));
  }

  writing(pattern: RegExp): Element[] {
    return inOrder(this.#texts.passing(({ line }) => pattern.test(line)));
  }

  reads(element: Element, patterns: readonly RegExp[]): boolean {
    return this.#said(element).fits(patterns);
  }

  named(pattern: RegExp): Element[] {
    return inOrder(this.#names.named(pattern));
  }

  namedWith(parts: readonly string[]): Element[] {
    return inOrder(this.#names.namedWith(parts));
  }

  inOrder(elements: Iterable<Element>): Element[] {
    return inOrder([...elements].map(element => this.#of(element)));
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
    return (this.#of(element).names ?? NAMELESS).tokens;
  }

  parts(element: Element): ReadonlySet<string> {
    return (this.#of(element).names ?? NAMELESS).parts;
  }

  whole(element: Element): Element {
    const own = this.#measures.of.get(element);
    return own ? this.#wholeOf(own).element : element;
  }

  standsAlone(element: Element): boolean {
    const whole = this.#wholeOf(this.#of(element));
    // What a page has made up a name for may well flow, too.
    if (!INLINE.has(whole.name) && !whole.name.includes('-')) return true;
    const { previousSibling: before, nextSibling: after } = whole.element;
    return !this.#isSaid(before) && !this.#isSaid(after) && !this.#goesOn(whole.element);
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
    const isElement = node.nodeType === 1;
    const lost = isElement
      ? this.#of(node as Element)
      : { ...this.#nothing, text: (node as Text).data.trim().length, parent: this.#parentOf(node) };
    for (let around = lost.parent; around; around = around.parent) this.#lessen(around, lost, node);
    for (let index = Math.max(0, lost.index); index < lost.end; index++) {
      const measured = this.#measures.list[index];
      if (measured) measured.gone = true;
    }
  }

  isGone(element: Element): boolean {
    return this.#of(element).gone;
  }

  #lessen(around: Measure, lost: Measure, node: Element | Text): void {
    around.text -= lost.text;
    around.linked -= lost.linked;
    around.prose = Math.max(0, around.prose - lost.prose);
    around.links -= lost.links;
    around.media -= lost.media;
    around.fields -= lost.fields;
    if (around.element === this.root) around.saying = undefined;
    else this.#texts.change(around);
    if (lost.text === 0 || around.short === null) return;
    around.short = around.text > SHORT ? null : textWithout(around.element, node);
  }

  #of(element: Element): Measure {
    return this.#measures.of.get(element) ?? this.#nothing;
  }

  #said(element: Element): Saying {
    return this.#texts.of(this.#of(element));
  }

  #parentOf(node: Node): Measure | undefined {
    return node.parentElement ? this.#measures.of.get(node.parentElement) : undefined;
  }

  #index(measured: Measure): void {
    if (measured.element === this.root) return;
    measured.names = this.#names.enter(measured);
    this.#texts.enter(measured);
  }

  #wholeOf(own: Measure): Measure {
    let whole = own;
    for (let around = own.parent; around && around.element !== this.root; around = around.parent) {
      if (around.text !== own.text || around.media !== own.media || around.fields !== own.fields) break;
      whole = around;
    }
    return whole;
  }

  /** Whether a node is running text: words of their own, outside links. */
  #isSaid(node: Node | null): boolean {
    if (node?.nodeType === 3) return /[\p{L}\p{N}]/u.test((node as Text).data);
    if (node?.nodeType !== 1) return false;
    const { name, text, linked, prose } = this.#of(node as Element);
    return text > linked && (INLINE.has(name) || (name.includes('-') && prose === 0));
  }

  /** Whether the next words of the line, behind a blank, go on with the sentence. */
  #goesOn(element: Element): boolean {
    const after = behindBlanks(element);
    return this.#isSaid(after) && /^\s*[\p{Ll}\p{Lo},;]/u.test(after?.textContent ?? '');
  }

  #isEmpty(element: Element): boolean {
    const { text, media, fields } = this.#of(element);
    return text === 0 && media === 0 && fields === 0;
  }

  #findStory(): readonly Measure[] {
    if (this.stage === 'story') return [];
    const title = fold(this.survey.title);
    const headings = this.#measures.list.filter(({ name }) => name === 'h1');
    if (headings.length === 1) return headings;
    return headings.filter(({ element }) => title !== '' && fold(element.textContent) === title);
  }
}

/** What is said of an element that was not looked at: it holds nothing, and is as good as gone. */
function nothingIn(root: Element): Measure {
  return {
    element: root,
    name: '',
    parent: undefined,
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
    saying: undefined,
    names: undefined,
  };
}

function inOrder(found: readonly Measure[]): Element[] {
  if (found.length === 0) return [];
  const alive = new Set(found.filter(measured => !measured.gone));
  return [...alive].sort((a, b) => a.index - b.index).map(({ element }) => element);
}

/** An element's text is asked for again after a cut, and only where it is short enough to be a label. */
function textWithout(element: Element, node: Node): string {
  const whole = element.textContent;
  const lost = node.textContent ?? '';
  const at = whole.indexOf(lost);
  return at < 0 ? whole : `${whole.slice(0, at)} ${whole.slice(at + lost.length)}`;
}
