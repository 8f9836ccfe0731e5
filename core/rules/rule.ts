import type { ClutterKind } from '../article.ts';
import type { Survey } from '../page/survey.ts';
import type { LabelKind, Meaning } from './labels/index.ts';

/**
 * How strong a nomination is, strongest first: a vendor's own mark or a stable attribute; the shape of the block and
 * its links; its words; the tokens of its class. The engine asks more of the weaker ones. A `layer` lies over the page
 * by name and words, outside of what holds the story, and may hold more text than it.
 */
export type Evidence = 'layer' | 'vendor' | 'structure' | 'words' | 'class';

/** One thing that a rule would like to see gone. */
export interface Nomination {
  /** An element, or a bare text node where a label stands between line breaks. */
  readonly target: Element | Text;
  readonly evidence: Evidence;
}

/** What is looked at: the whole draft before the story is found in it, or the story once it is found. */
export type Stage = 'draft' | 'story';

/** What an element holds, itself and all below it. Lengths are characters without the spaces around them. */
export interface Size {
  readonly text: number;
  /** The part of `text` that is inside links and buttons. */
  readonly linked: number;
  /** The part of `text` that stands in paragraphs: runs of 40 characters and more outside links. */
  readonly prose: number;
  readonly links: number;
  /** Pictures, players and frames. */
  readonly media: number;
  /** Fields that a reader could fill in. */
  readonly fields: number;
}

/**
 * What rules see of a document. It is gathered in one walk and stays true while the engine cuts, so that a rule may ask
 * anything here of every element at little cost. Code listings, scripts and drawings are counted but never shown.
 */
export interface View {
  readonly stage: Stage;
  readonly survey: Survey;
  readonly root: Element;
  /** Everything below the root that is still there, in document order. Walked by no rule that can ask for less. */
  readonly elements: readonly Element[];
  /** Sizes of the root. */
  readonly total: Size;
  size(element: Element): Size;
  /** The text on one line, or '' where it is longer than 300 characters. */
  short(element: Element): string;
  /** The same, folded: see `fold`. */
  folded(element: Element): string;
  /** What the element says when its whole text is a label. */
  meaning(element: Element): Meaning;
  /** All whose sizes pass, in document order: costs next to nothing, so that a rule looks closely at few. */
  sized(fits: (size: Size) => boolean): Element[];
  /** All whose whole text is a label of one of these kinds, in document order. */
  saying(...kinds: readonly LabelKind[]): Element[];
  /** All whose folded text fits one of these patterns, in document order. Hand in the same list each time. */
  reading(patterns: readonly RegExp[]): Element[];
  /** All whose text, on one line as it is written, fits this pattern, in document order. */
  writing(pattern: RegExp): Element[];
  /** All of which a class token or the id fits the pattern, in document order. */
  named(pattern: RegExp): Element[];
  /** All whose names are made of one of these words, among others, in document order. */
  namedWith(parts: readonly string[]): Element[];
  /** Those of these that are still there, each once and in document order. */
  inOrder(elements: Iterable<Element>): Element[];
  /** Whether the folded text fits one of these patterns. */
  reads(element: Element, patterns: readonly RegExp[]): boolean;
  /** What a text says that is no element's. */
  meaningOf(text: string): Meaning;
  /** Whether the whole text is a label of this kind that is safe alone. */
  says(element: Element, kind: LabelKind): boolean;
  /** Share of the text that is linked, 0 to 1. */
  linkShare(element: Element): number;
  /** Class tokens and the id, lower case; ids of headings and the state classes of themes are left out. */
  tokens(element: Element): readonly string[];
  /** The words that those tokens are made of: `c-newsletterBox__form` gives c, newsletter, box, form. */
  parts(element: Element): ReadonlySet<string>;
  /** The outermost element around this one that holds nothing else, at most the child of the root. */
  whole(element: Element): Element;
  /** Whether it is a block of its own, or a line of its own, and no part of a sentence. */
  standsAlone(element: Element): boolean;
  /** Whether its text opens with a quotation mark or a dialogue dash: somebody in the story says it. */
  isSpoken(element: Element): boolean;
  /** The nearest sibling after (or before) it that holds text, media or fields. */
  after(element: Element): Element | null;
  before(element: Element): Element | null;
  /** How much of the root's text stands before the element, 0 to 1. */
  depth(element: Element): number;
  /** Length of the text that follows the element inside this box. */
  textAfter(element: Element, box: Element): number;
  /** Whether the element is, or holds, the story's own heading or anchor. */
  holdsStory(element: Element): boolean;
}

/** A kind of clutter: what it is called and how it is found. Rules look; only the engine cuts. */
export interface Rule {
  /** Kebab case, named for what a reader would call it; also the key of its plain-words message (`rule_<id>`). */
  readonly id: string;
  readonly kind: ClutterKind;
  /** Where it looks; most rules look at both. */
  readonly stages: readonly Stage[];
  /** Whether it also runs when only light cuts are wanted (labels and forms). */
  readonly light?: true;
  find(view: View): Iterable<Nomination>;
}
