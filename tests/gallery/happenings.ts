import { broughtUp, FOUR_TIMES, type GalleryState, opened, PHONE, WIDE } from './gallery-state.ts';

const LIGHT = { theme: 'light' } as const;
const DARK = { theme: 'dark' } as const;
const MORE = '[popovertarget="clearstory-more"]';
const everything = { sample: 'everything', look: LIGHT } as const;

/** What comes of what one does in the reader. */
export const happenings: readonly GalleryState[] = [
  { ...everything, name: 'resumed', resumed: true },
  { ...everything, name: 'aloud', aloud: 'local' },
  { ...everything, name: 'aloud-dark', look: DARK, aloud: 'local', at: [WIDE] },
  { ...everything, name: 'aloud-resumed', aloud: 'local', resumed: true, at: [FOUR_TIMES, PHONE, WIDE] },
  { ...everything, name: 'aloud-online', aloud: 'online', resumed: true },
  { ...everything, name: 'tools-failed', toolsFail: true },
  {
    name: 'lead-in-open',
    sample: 'leadIn',
    look: LIGHT,
    act: root => root.querySelector('.leadin')?.setAttribute('open', ''),
    at: [PHONE],
  },
  { ...everything, name: 'site-saved', act: opened('site'), press: ['[data-state="always"]'] },
  { ...everything, name: 'report', act: opened('more'), press: ['.more > .button:last-of-type'] },
  { ...everything, name: 'lightbox', press: ['.story figure img'] },
  { ...everything, name: 'pictures-off', act: opened('appearance'), press: ['#clearstory-appearance .switch'] },
  { name: 'note', sample: 'parts', look: LIGHT, press: ['.story sup a'] },
  { name: 'note-dark', sample: 'parts', look: DARK, press: ['.story sup a'], at: [WIDE] },
  { ...everything, name: 'put-back', act: broughtUp('.removed'), press: ['.removed > .button'] },
  {
    ...everything,
    name: 'removed-why',
    act: broughtUp('.removed'),
    press: ['.removed__summary', '.removed__item .button'],
  },
  {
    ...everything,
    name: 'in-the-story-again',
    look: DARK,
    press: ['.removed > .button', '.removed__summary', '.removed__item .button'],
  },
  {
    ...everything,
    name: 'always-kept',
    act: broughtUp('.removed'),
    press: ['.removed__summary', '.always .button'],
    at: [PHONE],
  },
  {
    ...everything,
    name: 'removing',
    press: [MORE, '.more > .button:nth-of-type(2)'],
    at: [FOUR_TIMES, PHONE, WIDE],
  },
  {
    ...everything,
    name: 'removing-dark',
    look: DARK,
    press: [MORE, '.more > .button:nth-of-type(2)', '.remover .button[data-look="strong"]', '.remover .always .button'],
  },
  {
    name: 'removing-arabic',
    sample: 'arabic',
    look: { theme: 'sepia' },
    lang: 'ar',
    press: [MORE, '.more > .button:nth-of-type(2)', '.remover .button[data-look="strong"]'],
    at: [PHONE],
  },
  { name: 'pages', sample: 'split', look: LIGHT, act: broughtUp('.pages'), at: [PHONE] },
  { name: 'pages-coming', sample: 'split', look: DARK, pages: 'coming', press: ['.pages .button'] },
  { name: 'pages-failed', sample: 'split', look: LIGHT, pages: 'failed', press: ['.pages .button'] },
  { name: 'pages-whole', sample: 'split', look: LIGHT, pages: 'whole', press: ['.pages .button'], at: [WIDE] },
];
