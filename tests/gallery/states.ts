import { bodies } from './bodies.ts';
import { broughtUp, FOUR_TIMES, type GalleryState, HALF, opened, PHONE, WIDE } from './gallery-state.ts';
import { happenings } from './happenings.ts';

const LIGHT = { theme: 'light' } as const;
const DARK = { theme: 'dark' } as const;
const everything = { sample: 'everything', look: LIGHT } as const;

/** The bar is away while one reads on, and back when one looks back. */
const lookBack = (root: ParentNode) => {
  const surface = root.querySelector('.reader');
  surface?.scrollTo(0, 900);
  surface?.addEventListener('scroll', () => surface.scrollTo(0, 600), { once: true });
};

/** The story, in all its looks. */
const stories: readonly GalleryState[] = [
  { ...everything, name: 'light', at: [PHONE, HALF, WIDE] },
  { ...everything, name: 'sepia', look: { theme: 'sepia' }, at: [WIDE] },
  { ...everything, name: 'grey', look: { theme: 'grey' }, at: [WIDE] },
  { ...everything, name: 'dark', look: DARK },
  { ...everything, name: 'black', look: { theme: 'black' }, at: [PHONE] },
  { ...everything, name: 'forced-colors', media: 'forced-colors', act: opened('appearance'), at: [WIDE] },
  { ...everything, name: 'sans', look: { theme: 'light', font: 'sans' }, at: [PHONE] },
  { ...everything, name: 'mono', look: { theme: 'light', font: 'mono' }, at: [PHONE] },
  { ...everything, name: 'large', look: { theme: 'light', size: 34, lineHeight: 1.8, align: 'justify' } },
  { ...everything, name: 'middle', act: broughtUp('.story h2:nth-of-type(2)') },
  { ...everything, name: 'table', act: broughtUp('.story h3') },
  { ...everything, name: 'end', act: broughtUp('.story hr') },
  { ...everything, name: 'print', media: 'print', at: [[794, 1123]] },
  { name: 'parts', sample: 'parts', look: LIGHT, act: broughtUp('.story') },
  { name: 'parts-dark', sample: 'parts', look: DARK, act: broughtUp('.story'), at: [WIDE] },
  { name: 'lead-in', sample: 'leadIn', look: LIGHT, at: [PHONE] },
  { name: 'bare', sample: 'bare', look: LIGHT },
  { name: 'guessed', sample: 'guessed', look: LIGHT, at: [PHONE] },
  { name: 'guessed-dark', sample: 'guessed', look: DARK, at: [WIDE] },
  { name: 'arabic', sample: 'arabic', look: LIGHT, lang: 'ar' },
  { name: 'arabic-print', sample: 'arabic', look: LIGHT, lang: 'ar', media: 'print', at: [[794, 1123]] },
  { name: 'hebrew', sample: 'hebrew', look: { theme: 'sepia' }, lang: 'he', at: [PHONE] },
  { name: 'japanese', sample: 'japanese', look: LIGHT, at: [PHONE] },
  { name: 'chinese', sample: 'chinese', look: LIGHT, at: [PHONE] },
  { name: 'korean', sample: 'korean', look: LIGHT, at: [PHONE] },
  { name: 'thai', sample: 'thai', look: LIGHT, at: [PHONE] },
  { name: 'hindi', sample: 'hindi', look: LIGHT, at: [PHONE] },
];

/** The bar, its panels and the foot. */
const around: readonly GalleryState[] = [
  { ...everything, name: 'under-way', act: lookBack, at: [[320, 640], PHONE, HALF, WIDE] },
  { ...everything, name: 'under-way-dark', look: DARK, act: lookBack, siteState: 'always' },
  { ...everything, name: 'appearance', act: opened('appearance'), at: [FOUR_TIMES, PHONE, HALF, WIDE] },
  { ...everything, name: 'appearance-dark', look: DARK, site: {}, act: opened('appearance') },
  {
    name: 'appearance-arabic',
    sample: 'arabic',
    look: DARK,
    lang: 'ar',
    act: opened('appearance'),
    at: [PHONE, [1080, 800]],
  },
  { ...everything, name: 'contents', act: opened('contents') },
  {
    ...everything,
    name: 'contents-beside-dark',
    look: DARK,
    contentsStay: true,
    act: broughtUp('.story h2:nth-of-type(2)'),
    at: [WIDE],
  },
  { ...everything, name: 'site', act: opened('site') },
  { ...everything, name: 'site-always', look: DARK, siteState: 'always', act: opened('site') },
  { ...everything, name: 'more', act: opened('more'), at: [FOUR_TIMES, PHONE, WIDE] },
  { ...everything, name: 'more-dark', look: DARK, act: opened('more'), at: [WIDE] },
  { ...everything, name: 'help', look: { theme: 'sepia' }, act: opened('help') },
  { ...everything, name: 'foot', act: broughtUp('.foot h2') },
  { ...everything, name: 'foot-dark', look: DARK, act: broughtUp('.foot h2'), at: [WIDE] },
  {
    ...everything,
    name: 'removed-open',
    act: root => {
      for (const kind of root.querySelectorAll<HTMLDetailsElement>('.removed__kind')) kind.open = true;
      broughtUp('.removed')(root);
    },
  },
  { name: 'light-cuts', sample: 'light', look: { theme: 'sepia' }, act: broughtUp('.missing') },
];

/** Every state of the reader that there is to look at. */
export const states: readonly GalleryState[] = [...stories, ...bodies, ...around, ...happenings];
