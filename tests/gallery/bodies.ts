import { broughtUp, type GalleryState, PHONE, WIDE } from './gallery-state.ts';
import type { SampleName } from './samples.ts';

const LIGHT = { theme: 'light' } as const;
const DARK = { theme: 'dark' } as const;
const PAPER = [[794, 1123]] as const;

/** One part of a story in light and in dark, from where it begins. */
const both = (sample: SampleName, begins = '.story'): GalleryState[] => [
  { name: `body-${sample}`, sample, look: LIGHT, act: broughtUp(begins) },
  { name: `body-${sample}-dark`, sample, look: DARK, act: broughtUp(begins) },
];

/** What a story may be made of beside its paragraphs. */
export const bodies: readonly GalleryState[] = [
  ...both('pictures'),
  ...both('tables'),
  ...both('lists'),
  ...both('code'),
  ...both('media'),
  { name: 'body-tall', sample: 'pictures', look: LIGHT, act: broughtUp('.story figure:nth-of-type(2)') },
  { name: 'body-definitions', sample: 'lists', look: DARK, act: broughtUp('.story dl'), at: [PHONE] },
  { name: 'long-title', sample: 'longTitle', look: LIGHT },
  {
    name: 'kept',
    sample: 'everything',
    look: LIGHT,
    keep: ['ad-label', 'related-section'],
    act: broughtUp('.story'),
    at: [WIDE],
  },
  {
    name: 'kept-dark',
    sample: 'everything',
    look: DARK,
    keep: ['ad-label', 'related-section'],
    act: broughtUp('.story'),
    at: [WIDE],
  },
  { name: 'print-pictures', sample: 'pictures', look: DARK, media: 'print', at: PAPER },
  { name: 'print-lists', sample: 'lists', look: DARK, media: 'print', at: PAPER },
];
