import { openOverlay } from '../../components/reader/overlay.tsx';
import { Reader } from '../../components/reader/Reader.tsx';
import { readerStyles } from '../../components/reader/styles.ts';
import { makeTranslate } from '../../core/messages.ts';
import english from '../../public/_locales/en/messages.json';
import { samples } from './samples.ts';
import type { GalleryState } from './states.ts';

const strings = Object.fromEntries(Object.entries(english).map(([key, { message }]) => [key, message]));

/** Opens the true overlay in one of its states. */
export function showState(state: GalleryState): void {
  const story = samples[state.sample];
  const t = makeTranslate(strings, 'en');
  const actions = {
    close: () => {},
    showRelated: () => {},
    read: () => Promise.resolve(story),
    keepRule: () => {},
    keepCuts: () => {},
    saveAppearance: () => {},
    loadFont: () => Promise.resolve(),
    saveKeysOn: () => {},
    print: () => {},
    take: async () => ({ ok: true, name: 'The last light.md' }),
    reading: () => {},
  };
  let root: ParentNode = document;
  openOverlay(document, {
    label: t('readerLabel', story.article.title),
    styles: readerStyles,
    content: shell => {
      root = shell.root;
      return (
        <Reader
          story={story}
          host="valley-reader.example"
          t={t}
          lang={state.lang ?? 'en'}
          choices={{ all: state.look ?? {}, site: state.site ?? null }}
          startAt={null}
          resumed={state.resumed ?? false}
          keysOn
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
