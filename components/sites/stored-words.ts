import { type AppearanceChoice, type Measurable, RANGES } from '../../core/appearance.ts';
import type { PartVerdict } from '../../core/article.ts';
import { namesIn } from '../../core/blocks/signature.ts';
import type { Translate } from '../../core/messages.ts';
import type { Settings, SettingsChoice } from '../../core/settings.ts';
import type { SitePreferences } from '../../core/sites/site.ts';
import { sayDegree } from '../say-degree.ts';

/** What the settings are called where they are chosen. */
const NAMES: Readonly<Record<keyof Settings, string>> = {
  appearance: 'appearance',
  button: 'settingButton',
  everywhere: 'everywhere',
  foldLeadIn: 'setting_foldLeadIn',
  cutReadAlso: 'setting_cutReadAlso',
  pictures: 'setting_pictures',
  contents: 'setting_contents',
  frontMatter: 'setting_frontMatter',
  followLinks: 'setting_followLinks',
  pauseMedia: 'setting_pauseMedia',
  singleKeys: 'singleKeys',
  speechRate: 'aloudSpeed',
  voices: 'aloudVoice',
};

/** What one setting is called, and what was chosen for it, in the words of the place where it is chosen. */
export function settingWords(
  name: keyof Settings,
  settings: SettingsChoice,
  t: Translate,
): { name: string; chosen: string } {
  const value = settings[name];
  return { name: t(NAMES[name]), chosen: say(name, value, t) };
}

function say(name: keyof Settings, value: SettingsChoice[keyof Settings], t: Translate): string {
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  if (typeof value === 'number') return t('times', value);
  if (typeof value === 'string') return t(`settingButton_${value}`);
  if (name === 'appearance') return lookWords(value as AppearanceChoice, t).join(', ');
  return Object.entries(value ?? {})
    .map(([lang, voice]) => `${lang}: ${voice}`)
    .join(', ');
}

/** Something that was chosen for a site, in words, and what of it can be forgotten by itself. */
interface ChoiceWords {
  readonly words: string;
  readonly kept?: KeptChoice;
}

/** What a site keeps: a rule whose finds stay, or a part that is out of its stories or in them. */
export type KeptChoice = { readonly rule: string } | { readonly part: PartVerdict };

/** What was chosen for one site, each choice by itself. */
export function preferenceWords(
  { keep = [], parts = [], light, joinPages, pictures, appearance }: SitePreferences,
  t: Translate,
): ChoiceWords[] {
  const said = [
    ...(light ? [t('lightTitle')] : []),
    ...(pictures === undefined ? [] : [`${t('setting_pictures')}: ${t(pictures ? 'yes' : 'no')}`]),
    ...(joinPages ? [t('pagesAlways')] : []),
    ...lookWords(appearance ?? {}, t),
  ];
  return [
    ...said.map(words => ({ words })),
    ...keep.map(rule => ({ words: t('storedKeep', t(`rule_${rule.replaceAll('-', '_')}`)), kept: { rule } })),
    ...parts.map(part => ({ words: partWords(part, t), kept: { part } })),
  ];
}

function partWords({ is, by, what }: PartVerdict, t: Translate): string {
  if (by === 'heading') return t('storedOutHeaded', what);
  return t(is === 'out' ? 'storedOut' : 'storedIn', namesIn(what));
}

function lookWords(look: AppearanceChoice, t: Translate): string[] {
  return Object.entries(look).map(([name, value]) => `${t(`look_${name}`)}: ${lookValue(name, value, t)}`);
}

function lookValue(name: string, value: string | number, t: Translate): string {
  if (typeof value === 'string') return t(`${name}_${value}`);
  return name in RANGES ? sayDegree(name as Measurable, value, t) : String(value);
}
