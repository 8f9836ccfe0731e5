import type { AppearanceChoice } from '../../core/appearance.ts';
import type { SiteState } from '../../core/sites/site.ts';
import type { SampleName } from './samples.ts';

/** Width and height of a window, in CSS pixels. */
export type Size = readonly [width: number, height: number];

export const PHONE: Size = [390, 844];
export const WIDE: Size = [1280, 800];
/** An upright tablet, or half a screen. */
export const HALF: Size = [820, 1100];
/** What is left of 1280 × 1024 at 400 %. */
export const FOUR_TIMES: Size = [320, 256];

/** One picture of the gallery: which story, how it looks, and what is done to it before one looks. */
export interface GalleryState {
  readonly name: string;
  readonly sample: SampleName;
  readonly look?: AppearanceChoice;
  readonly site?: AppearanceChoice;
  readonly siteState?: SiteState;
  readonly resumed?: boolean;
  /** Whether the contents stand open beside the text. */
  readonly contentsStay?: boolean;
  /** Rules whose finds stand in the story again. */
  readonly keep?: readonly string[];
  /** Language of the interface. */
  readonly lang?: string;
  /** How joining the other pages goes, once it was asked for. */
  readonly pages?: 'coming' | 'failed' | 'whole';
  /** The voices that there are for reading aloud, which begins at once. */
  readonly aloud?: 'local' | 'online';
  /** Whether the tools cannot be had. */
  readonly toolsFail?: boolean;
  /** What a person would do to get there, as a script over the reader's root. */
  readonly act?: (root: ParentNode) => void;
  /** And what they click then, as selectors: a script's clicks are not heard. */
  readonly press?: readonly string[];
  /** What the browser is told of the one who looks. */
  readonly media?: 'print' | 'forced-colors' | 'dark';
  /** The windows in which it is looked at; a phone's and a wide one where nothing is said. */
  readonly at?: readonly Size[];
}

/** Opens one of the panels, as the key for it does. */
export const opened = (panel: string) => (root: ParentNode) =>
  root.querySelector<HTMLElement>(`#clearstory-${panel}`)?.showPopover();

export const broughtUp = (selector: string) => (root: ParentNode) => root.querySelector(selector)?.scrollIntoView();
