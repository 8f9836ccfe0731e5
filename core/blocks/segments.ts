import type { PageExtras } from '../page/extras.ts';
import type { Yielding } from '../yield.ts';
import type { Block, Container, Subject } from './block.ts';
import type { NameIndex } from './by-name.ts';
import type { BlockExtras } from './extras.ts';
import type { PlaceOptions } from './places.ts';

/** The result of the walk: all that the page says, in order, and what holds it. */
export interface Segments {
  readonly blocks: readonly Block[];
  /** In document order; the first is the page's body. */
  readonly containers: readonly Container[];
  readonly names: NameIndex<Subject>;
  /** The container of each element of the snapshot that is one. */
  readonly byElement: ReadonlyMap<Element, Container>;
  placeOf(element: Element): number;
}

export interface SegmentOptions extends Yielding, PlaceOptions {
  /** Whether a line between two breaks is a label, to be judged by itself. */
  readonly isLabel: (line: string) => boolean;
  /** Brings what a listing is written with and a shadow root opened, or nothing where it cannot be had. */
  readonly bring: () => Promise<(BlockExtras & Pick<PageExtras, 'shadowOpener'>) | undefined>;
}
