import { openNotice } from '../../components/reader/notice.ts';
import { type GalleryState, PHONE, WIDE } from './gallery-state.ts';
import { showState } from './show-state.ts';
import { states } from './states.ts';
import { speak } from './strings.ts';
import { type Surface, showSurface, surfaces } from './surfaces.tsx';

/** Something to look at, and to take pictures of. */
export interface Entry extends Pick<GalleryState, 'name' | 'press' | 'media' | 'at'> {
  /** Whether it is taken from top to bottom; the reader scrolls within itself, our own pages do not. */
  readonly whole: boolean;
  show(): unknown;
}

const HOW = { light: 'en', dark: 'en', rtl: 'ar' } as const;

/** One of our own pages in both themes, and once from right to left. */
function pagesOf(surface: Surface): Entry[] {
  return (['light', 'dark', 'rtl'] as const).map(how => ({
    name: `page-${surface.name}-${how}`,
    at: surface.at ?? (how === 'rtl' ? [PHONE] : [PHONE, WIDE]),
    whole: true,
    ...(how === 'dark' ? { media: 'dark' as const } : {}),
    show: () => showSurface(surface, HOW[how], how === 'dark' ? 'dark' : 'light'),
  }));
}

function noticeOf(name: string, text: string, button: string, rest: Pick<Entry, 'at' | 'media'>): Entry {
  const show = () => {
    document.body.innerText = 'A page that takes its time.';
    openNotice(document, { text: speak('en')(text), button: speak('en')(button), lang: 'en' });
  };
  return { name, ...rest, whole: false, show };
}

/** Everything that there is to look at. */
export const entries: readonly Entry[] = [
  ...states.map(state => ({ ...state, whole: false, show: () => showState(state) })),
  noticeOf('notice-looking', 'opening', 'cancel', { at: [PHONE] }),
  noticeOf('notice-looking-dark', 'opening', 'cancel', { at: [[640, 300]], media: 'dark' }),
  noticeOf('notice-no-story', 'decline_no_story', 'noticeClose', { at: [PHONE, [640, 300]] }),
  ...surfaces.flatMap(pagesOf),
];
