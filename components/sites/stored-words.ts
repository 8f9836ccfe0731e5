import { type AppearanceChoice, type Measurable, RANGES } from '../../core/appearance.ts';
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

/** What was chosen for one site, each choice by itself. */
export function preferenceWords(
  { keep, light, joinPages, pictures, appearance }: SitePreferences,
  t: Translate,
): string[] {
  return [
    ...(light ? [t('lightTitle')] : []),
    ...(pictures === undefined ? [] : [`${t('setting_pictures')}: ${t(pictures ? 'yes' : 'no')}`]),
    ...(joinPages ? [t('pagesAlways')] : []),
    ...(keep ?? []).map(rule => t('storedKeep', t(`rule_${rule.replaceAll('-', '_')}`))),
    ...lookWords(appearance ?? {}, t),
  ];
}

function lookWords(look: AppearanceChoice, t: Translate): string[] {
  return Object.entries(look).map(([name, value]) => `${t(`look_${name}`)}: ${lookValue(name, value, t)}`);
}

function lookValue(name: string, value: string | number, t: Translate): string {
  if (typeof value === 'string') return t(`${name}_${value}`);
  return name in RANGES ? sayDegree(name as Measurable, value, t) : String(value);
}
