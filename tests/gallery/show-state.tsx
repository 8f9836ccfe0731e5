import { openOverlay } from '../../components/reader/overlay.tsx';
import { Reader } from '../../components/reader/Reader.tsx';
import { readerStyles } from '../../components/reader/styles.ts';
import { tools } from '../../components/reader/tools/offer.ts';
import { samples } from './samples.ts';
import type { GalleryState } from './states.ts';
import { speak } from './strings.ts';

/** Opens the true overlay in one of its states. */
export function showState(state: GalleryState): void {
  const story = samples[state.sample];
  const lang = state.lang ?? 'en';
  const t = speak(lang);
  const actions = {
    close: () => {},
    showRelated: () => {},
    read: () => Promise.resolve(story),
    joinPages: async () => ({ story, state: 'whole' as const, page: null, next: null }),
    keepJoining: () => {},
    keepRule: () => {},
    keepCuts: () => {},
    saveAppearance: () => {},
    loadTools: async () => tools,
    loadFont: () => Promise.resolve(),
    saveKeysOn: () => {},
    readAloud: async () => true,
    print: () => {},
    take: async () => ({ ok: true, name: 'The last light.md' }),
    reading: () => {},
  };
  let root: ParentNode = document;
  openOverlay(document, {
    label: t('readerLabel', story.article.title),
    styles: [...readerStyles, ...tools.styles],
    content: shell => {
      root = shell.root;
      return (
        <Reader
          story={story}
          host="valley-reader.example"
          t={t}
          lang={lang}
          choices={{ all: state.look ?? {}, site: state.site ?? null }}
          startAt={null}
          resumed={state.resumed ?? false}
          pictures
          keysOn
          joinsPages={false}
          tools={tools}
          actions={actions}
        />
      );
    },
    onClosed: () => {},
  });
  // After the contents have been found in the story and drawn.
  setTimeout(() => {
    state.act?.(root);
    document.documentElement.dataset.shown = state.name;
  });
}
