import type { ClutterKind, Evidence } from '../article.ts';
import type { Extent, Subject } from '../blocks/block.ts';
import type { NameKey, NameList } from '../lexicon/names.ts';
import type { TokenTest } from '../lexicon/tokens.ts';
import type { LabelKind } from '../lexicon/vocabulary.ts';
import type { Look } from './look.ts';

/** A question about the structure around a subject. */
export type Shape = (subject: Subject, look: Look) => boolean;

/** How much a subject may hold; what is not named may be anything. */
export interface Size {
  /** Characters, at least and at most. */
  readonly chars?: readonly [least: number, most: number];
  /** Characters of running text, at most. */
  readonly prose?: number;
  readonly links?: readonly [least: number, most: number];
  /** The share of its text that is in links, at least. */
  readonly linked?: number;
  readonly fields?: readonly [least: number, most: number];
  readonly media?: readonly [least: number, most: number];
}

/**
 * One way to know clutter. It looks where the first of `vendor`, `marks`, `token`, `named`, `says`, `hints` says, or at
 * everything of its size; all else that is named must hold, too.
 */
export interface Clause {
  /** Kebab case: what the receipt says it was known by. */
  readonly why: string;
  /** Where it looks: at the page before anybody has found a story in it, or at the story. */
  readonly phase?: 'story';
  /** Class tokens and ids that a tool prints: where the list of them stands, or a test. */
  readonly vendor?: NameKey | TokenTest;
  /** Elements of which this selector holds: attributes and tags that say what they are. */
  readonly marks?: string;
  /** Class tokens and ids that themes use. */
  readonly token?: NameKey | TokenTest;
  /** Words of which names are made: one of each of these lists. */
  readonly named?: readonly NameList[];
  /** What the whole text is a label of, for sure. */
  readonly says?: readonly LabelKind[];
  /** The same, if it may be an ordinary word as well. */
  readonly hints?: readonly LabelKind[];
  /** Whether only single lines are looked at, where the shape alone decides. */
  readonly line?: true;
  readonly size?: Size;
  /** Tags inside of which it is something else. */
  readonly notIn?: ReadonlySet<string>;
  readonly shape?: Shape;
  readonly unless?: Shape;
  /** Whether it must lie apart from what holds a story. */
  readonly apart?: true;
  /** What goes, where that is not the subject itself, or of a label or a line the box that holds nothing else; or none. */
  readonly takes?: (subject: Subject, look: Look) => Iterable<Subject>;
}

/** A kind of clutter: what it is called and how it is known. */
export interface Rule {
  /** Kebab case, named for what a reader would call it; also the key of its plain-words message (`rule_<id>`). */
  readonly id: string;
  readonly kind: ClutterKind;
  /** Whether it also holds when only labels and forms are to go. */
  readonly light?: true;
  readonly clauses: readonly Clause[];
}

/** How strong a clause is: that follows from what it asks, and is never said by its author. */
export function evidenceOf({ apart, vendor, marks, shape, takes, says, hints }: Clause): Evidence {
  if (apart) return 'layer';
  if (vendor) return 'vendor';
  if (shape || takes || marks) return 'structure';
  return says || hints ? 'words' : 'name';
}

/** Whether something is of a size. */
export function isOfSize(extent: Extent, { chars, prose, links, linked, fields, media }: Size): boolean {
  return (
    isWithin(extent.size, chars) &&
    (prose === undefined || extent.prose <= prose) &&
    isWithin(extent.links, links) &&
    (linked === undefined || (extent.size > 0 && extent.linked >= extent.size * linked)) &&
    isWithin(extent.fields, fields) &&
    isWithin(extent.media, media)
  );
}

function isWithin(count: number, range: readonly [number, number] | undefined): boolean {
  return range === undefined || (count >= range[0] && count <= range[1]);
}
