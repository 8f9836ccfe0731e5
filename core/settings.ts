import { type AppearanceChoice, checkAppearanceChoice } from './appearance.ts';

/** Everything the user can choose that is not about one site. */
export interface Settings {
  /** The look for all sites; only what was chosen, see `resolveAppearance`. */
  readonly appearance: AppearanceChoice;
  /** What a click on the toolbar button does. */
  readonly button: 'reader' | 'popup';
  /** Whether the reader opens by itself on articles of every site that is not in the list. Needs access to all sites. */
  readonly everywhere: boolean;
  /** Whether lead-in teasers are folded. */
  readonly foldLeadIn: boolean;
  /** Whether "Read also: …" lines are cut. */
  readonly cutReadAlso: boolean;
  /** Whether the story shows its pictures. */
  readonly pictures: boolean;
  /** Whether the contents stand open beside the text, where there is room. */
  readonly contents: boolean;
  /** Whether Markdown begins with front matter. */
  readonly frontMatter: boolean;
  /** Whether a link to another page of the same site opens in the reader, too. */
  readonly followLinks: boolean;
  /** Whether the page's sound and video stop while the reader is open. */
  readonly pauseMedia: boolean;
  /** Whether the reader listens to single keys ("?", "n", "+"). */
  readonly singleKeys: boolean;
  /** Speed of reading aloud, as a factor; see SPEECH_RATES. */
  readonly speechRate: number;
  /** The browser's own address (`voiceURI`) of the voice to read with, by language without its country ("en", "pt"). */
  readonly voices: Readonly<Record<string, string>>;
}

/** What the user has chosen; the rest follows the defaults. Only this is stored. */
export type SettingsChoice = Partial<Settings>;

const SPEECH_RATES = { min: 0.5, max: 3, step: 0.1 } as const;

export const DEFAULT_SETTINGS: Settings = {
  appearance: {},
  button: 'reader',
  everywhere: false,
  foldLeadIn: true,
  cutReadAlso: true,
  pictures: true,
  contents: false,
  frontMatter: false,
  followLinks: false,
  pauseMedia: true,
  singleKeys: true,
  speechRate: 1,
  voices: {},
};

/** The user's choices over the defaults. */
export function resolveSettings(choice: SettingsChoice): Settings {
  return { ...DEFAULT_SETTINGS, ...choice };
}

/** The valid part of a value of unknown origin, and the keys that were dropped or mended. Never throws. */
export function checkSettings(value: unknown): { choice: SettingsChoice; wrong: readonly string[] } {
  if (!isRecord(value)) return { choice: {}, wrong: value === undefined ? [] : [''] };
  const wrong: string[] = [];
  const kept: [string, unknown][] = [];
  for (const [key, given] of Object.entries(value)) {
    const checked = Object.hasOwn(checks, key) ? checks[key as keyof Settings](given) : undefined;
    if (checked === undefined) wrong.push(key);
    else kept.push([key, checked]);
  }
  return { choice: Object.fromEntries(kept) as SettingsChoice, wrong };
}

type Check = (given: unknown) => unknown;

const flag: Check = given => (typeof given === 'boolean' ? given : undefined);

const checks: Readonly<Record<keyof Settings, Check>> = {
  appearance: given => (isRecord(given) ? checkAppearanceChoice(given) : undefined),
  button: given => (given === 'reader' || given === 'popup' ? given : undefined),
  everywhere: flag,
  foldLeadIn: flag,
  cutReadAlso: flag,
  pictures: flag,
  contents: flag,
  frontMatter: flag,
  followLinks: flag,
  pauseMedia: flag,
  singleKeys: flag,
  speechRate: given =>
    typeof given === 'number' && Number.isFinite(given)
      ? Math.min(SPEECH_RATES.max, Math.max(SPEECH_RATES.min, given))
      : undefined,
  voices: given => (isRecord(given) ? textsOf(given) : undefined),
};

function textsOf(given: Readonly<Record<string, unknown>>): Record<string, string> {
  const texts = Object.entries(given).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return Object.fromEntries(texts.filter(([lang, voice]) => /^[A-Za-z-]{2,20}$/.test(lang) && voice.length <= 200));
}

/** Whether a value is an object with keys, and no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
