import type { AppearanceChoice } from '../../core/appearance.ts';
import type { SiteState } from '../../core/sites/site.ts';
import type { SampleName } from './samples.ts';

/** One picture of the gallery: which story, how it looks, and what is done to it before one looks. */
export interface GalleryState {
  readonly name: string;
  readonly sample: SampleName;
  readonly look?: AppearanceChoice;
  readonly site?: AppearanceChoice;
  readonly resumed?: boolean;
  /** Whether the contents stand open beside the text. */
  readonly contentsStay?: boolean;
  readonly siteState?: SiteState;
  /** Language of the interface. */
  readonly lang?: string;
  /** What a person would do to get there, as a script over the reader's root. */
  readonly act?: (root: ParentNode) => void;
}

const open = (selector: string) => (root: ParentNode) => root.querySelector<HTMLElement>(selector)?.showPopover();
const bringUp = (selector: string) => (root: ParentNode) => root.querySelector(selector)?.scrollIntoView();
/** The bar is away while one reads on, and back when one looks back. */
const lookBack = (root: ParentNode) => {
  const surface = root.querySelector('.reader');
  surface?.scrollTo(0, 900);
  surface?.addEventListener('scroll', () => surface.scrollTo(0, 600), { once: true });
};

/** Every state of the reader that there is to look at. */
export const states: readonly GalleryState[] = [
  { name: 'light', sample: 'everything', look: { theme: 'light' } },
  { name: 'sepia', sample: 'everything', look: { theme: 'sepia' } },
  { name: 'grey', sample: 'everything', look: { theme: 'grey' } },
  { name: 'dark', sample: 'everything', look: { theme: 'dark' } },
  { name: 'black', sample: 'everything', look: { theme: 'black' } },
  { name: 'middle', sample: 'everything', look: { theme: 'light' }, act: bringUp('.story h2:nth-of-type(2)') },
  { name: 'under-way', sample: 'everything', look: { theme: 'light' }, act: lookBack },
  { name: 'under-way-dark', sample: 'everything', look: { theme: 'dark' }, act: lookBack },
  { name: 'parts', sample: 'parts', look: { theme: 'light' }, act: bringUp('.story') },
  { name: 'parts-dark', sample: 'parts', look: { theme: 'dark' }, act: bringUp('.story') },
  { name: 'table', sample: 'everything', look: { theme: 'light' }, act: bringUp('.story h3') },
  { name: 'end', sample: 'everything', look: { theme: 'light' }, act: bringUp('.story hr') },
  { name: 'foot', sample: 'everything', look: { theme: 'light' }, act: bringUp('.foot h2') },
  { name: 'foot-dark', sample: 'everything', look: { theme: 'dark' }, act: bringUp('.foot h2') },
  {
    name: 'removed-open',
    sample: 'everything',
    look: { theme: 'light' },
    act: root => {
      for (const kind of root.querySelectorAll<HTMLDetailsElement>('.removed__kind')) kind.open = true;
      bringUp('.removed')(root);
    },
  },
  { name: 'lead-in', sample: 'leadIn', look: { theme: 'light' } },
  {
    name: 'lead-in-open',
    sample: 'leadIn',
    look: { theme: 'light' },
    act: root => root.querySelector('.leadin')?.setAttribute('open', ''),
  },
  { name: 'bare', sample: 'bare', look: { theme: 'light' } },
  { name: 'light-cuts', sample: 'light', look: { theme: 'sepia' }, act: bringUp('.missing') },
  { name: 'guessed', sample: 'guessed', look: { theme: 'light' } },
  { name: 'guessed-dark', sample: 'guessed', look: { theme: 'dark' } },
  { name: 'appearance', sample: 'everything', look: { theme: 'light' }, act: open('#clearstory-appearance') },
  {
    name: 'appearance-dark',
    sample: 'everything',
    look: { theme: 'dark' },
    site: {},
    act: open('#clearstory-appearance'),
  },
  { name: 'contents', sample: 'everything', look: { theme: 'light' }, act: open('#clearstory-contents') },
  {
    name: 'contents-beside-dark',
    sample: 'everything',
    look: { theme: 'dark' },
    contentsStay: true,
    act: bringUp('.story h2:nth-of-type(2)'),
  },
  { name: 'site', sample: 'everything', look: { theme: 'light' }, act: open('#clearstory-site') },
  {
    name: 'site-always',
    sample: 'everything',
    look: { theme: 'dark' },
    siteState: 'always',
    act: open('#clearstory-site'),
  },
  { name: 'more', sample: 'everything', look: { theme: 'light' }, act: open('#clearstory-more') },
  { name: 'help', sample: 'everything', look: { theme: 'sepia' }, act: open('#clearstory-help') },
  { name: 'resumed', sample: 'everything', look: { theme: 'light' }, resumed: true },
  { name: 'sans', sample: 'everything', look: { theme: 'light', font: 'sans' } },
  { name: 'mono', sample: 'everything', look: { theme: 'light', font: 'mono' } },
  { name: 'large', sample: 'everything', look: { theme: 'light', size: 34, lineHeight: 1.8, align: 'justify' } },
  { name: 'arabic', sample: 'arabic', look: { theme: 'light' }, lang: 'ar' },
  { name: 'arabic-dark', sample: 'arabic', look: { theme: 'dark' }, lang: 'ar', act: open('#clearstory-appearance') },
  { name: 'hebrew', sample: 'hebrew', look: { theme: 'sepia' }, lang: 'he' },
  { name: 'japanese', sample: 'japanese', look: { theme: 'light' } },
  { name: 'chinese', sample: 'chinese', look: { theme: 'light' } },
  { name: 'korean', sample: 'korean', look: { theme: 'light' } },
  { name: 'thai', sample: 'thai', look: { theme: 'light' } },
  { name: 'hindi', sample: 'hindi', look: { theme: 'light' } },
];
