import { dress } from '../../components/reader/host.ts';
import { openOverlay } from '../../components/reader/overlay.tsx';
import { Reader } from '../../components/reader/Reader.tsx';
import { readerStyles } from '../../components/reader/styles.ts';
import { tools } from '../../components/reader/tools/offer.ts';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import { samples } from './samples.ts';
import { siteIn } from './site.ts';
import type { GalleryState } from './states.ts';
import { speak } from './strings.ts';

/** Opens the true overlay in one of its states. */
export function showState(state: GalleryState): void {
  const story = samples[state.sample];
  const lang = state.lang ?? 'en';
  const t = speak(lang);
  let root: ShadowRoot | undefined;
  const actions = {
    close: () => {},
    showRelated: () => {},
    read: () => Promise.resolve(story),
    joinPages: async () => ({ story, state: 'whole' as const, page: null, next: null }),
    keepJoining: () => {},
    forgetJoining: () => {},
    keepRule: () => {},
    forgetRule: () => {},
    keepCuts: () => {},
    saveAppearance: () => {},
    loadTools: async () => {
      if (root) dress(root, tools.styles);
      return tools;
    },
    savePictures: () => {},
    loadFont: () => Promise.resolve(),
    saveSettings: () => {},
    readAloud: async () => true,
    openPage: () => {},
    print: () => {},
    take: async () => ({ ok: true, name: 'The last light.md' }),
    reading: () => {},
  };
  openOverlay(document, {
    label: t('readerLabel', story.article.title),
    // The tools bring their own when they are asked for, as in a page.
    styles: readerStyles,
    content: shell => {
      root = shell.root;
      return (
        <Reader
          story={story}
          host="valley-reader.example"
          site={siteIn(state.siteState ?? 'ask')}
          t={t}
          lang={lang}
          about={{ version: '1.2.3', shortcut: 'Alt+Shift+S' }}
          choices={{ all: state.look ?? {}, site: state.site ?? null }}
          startAt={null}
          resumed={state.resumed ?? false}
          pictures
          settings={{ ...DEFAULT_SETTINGS, contents: state.contentsStay ?? false }}
          joinsPages={false}
          actions={actions}
        />
      );
    },
    onClosed: () => {},
  });
  // After the contents have been found in the story and drawn.
  setTimeout(() => {
    if (root) state.act?.(root);
    // And after what was opened has brought its tools.
    setTimeout(() => {
      document.documentElement.dataset.shown = state.name;
    }, 50);
  });
}
