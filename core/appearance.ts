export const THEMES = ['auto', 'light', 'sepia', 'grey', 'dark', 'black'] as const;
export const FONTS = ['serif', 'sans', 'mono', 'legible'] as const;
export const ALIGNMENTS = ['start', 'justify'] as const;

/** `auto` follows the system between `light` and `dark`. */
export type Theme = (typeof THEMES)[number];
/** `legible` is the typeface for low vision that comes with the extension; it is loaded only when chosen. */
type Font = (typeof FONTS)[number];
/** `start` is ragged at the end of the line, left or right by the story's direction. */
type Alignment = (typeof ALIGNMENTS)[number];

/** How the story looks. */
export interface Appearance {
  readonly theme: Theme;
  readonly font: Font;
  /** Of the story's text, in CSS pixels. */
  readonly size: number;
  /** Longest line, in em of the story's text. */
  readonly measure: number;
  /** Distance of the lines, as a factor of the size. */
  readonly lineHeight: number;
  /** Extra space between letters, in em. */
  readonly letterSpacing: number;
  /** Extra space between words, in em. */
  readonly wordSpacing: number;
  readonly align: Alignment;
}

/** What the user has chosen; the rest follows the defaults, so that a better default reaches everybody. */
export type AppearanceChoice = Partial<Appearance>;

/** The two layers of choices, as they are stored and as the reader gets them. */
export interface AppearanceChoices {
  readonly all: AppearanceChoice;
  /** Choices for the site being read, or null where it goes with all others. */
  readonly site: AppearanceChoice | null;
}

export const DEFAULT_APPEARANCE: Appearance = {
  theme: 'auto',
  font: 'serif',
  size: 20,
  measure: 33,
  lineHeight: 1.6,
  letterSpacing: 0,
  wordSpacing: 0,
  align: 'start',
};

/** What can be set by degrees. */
export type Measurable = 'size' | 'measure' | 'lineHeight' | 'letterSpacing' | 'wordSpacing';

/** Least, greatest and step of everything that is set by degrees. Covers the spacing that WCAG 2.2 §1.4.12 asks for. */
export const RANGES: Readonly<
  Record<Measurable, { readonly min: number; readonly max: number; readonly step: number }>
> = {
  size: { min: 14, max: 40, step: 1 },
  measure: { min: 20, max: 50, step: 1 },
  lineHeight: { min: 1.2, max: 2.2, step: 0.1 },
  letterSpacing: { min: 0, max: 0.16, step: 0.02 },
  wordSpacing: { min: 0, max: 0.4, step: 0.04 },
};

/** The look that results: the site's choices over those for all sites over the defaults. */
export function resolveAppearance(choices: AppearanceChoices): Appearance {
  return { ...DEFAULT_APPEARANCE, ...choices.all, ...choices.site };
}

/** What is chosen after one more choice: for the site alone where that has a look of its own. */
export function withChoice({ all, site }: AppearanceChoices, choice: AppearanceChoice): AppearanceChoices {
  return site ? { all, site: { ...site, ...choice } } : { all: { ...all, ...choice }, site };
}

/** The valid part of a stored value of unknown origin: unknown keys and words go, numbers are brought into range. */
export function checkAppearanceChoice(value: unknown): AppearanceChoice {
  if (typeof value !== 'object' || value === null) return {};
  const given = value as Readonly<Record<string, unknown>>;
  const measured = (Object.keys(RANGES) as Measurable[]).map(key => [key, inRange(key, given[key])]);
  const chosen = [
    ['theme', THEMES.find(theme => theme === given.theme)],
    ['font', FONTS.find(font => font === given.font)],
    ['align', ALIGNMENTS.find(align => align === given.align)],
    ...measured,
  ];
  return Object.fromEntries(chosen.filter(([, checked]) => checked !== undefined)) as AppearanceChoice;
}

function inRange(key: Measurable, value: unknown): number | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) return undefined;
  const { min, max, step } = RANGES[key];
  const stepped = min + Math.round((value - min) / step) * step;
  return Number(Math.min(max, Math.max(min, stepped)).toFixed(2));
}
