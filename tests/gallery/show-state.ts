import { openAloud } from '../../components/reader/aloud/open-aloud.tsx';
import { dress } from '../../components/reader/host.ts';
import { mountReader } from '../../components/reader/mount-reader.tsx';
import { openOverlay } from '../../components/reader/overlay.ts';
import { paintReader } from '../../components/reader/paint-reader.ts';
import type { ReaderActions, ReaderProps, Story } from '../../components/reader/reader-props.ts';
import { readerStyles } from '../../components/reader/styles.ts';
import { toolStyles } from '../../components/reader/tool-styles.ts';
import { idleActions } from '../../components/sites/demo/idle-actions.ts';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import type { GalleryState } from './gallery-state.ts';
import { samples } from './samples.ts';
import { siteIn } from './site.ts';
import { silentSpeech } from './speech.ts';
import { speak } from './strings.ts';

/** A state that is shown. */
export interface Shown {
  readonly root: ShadowRoot;
  close(): void;
}

/** Opens the true overlay in one of its states, but for what has to be clicked. */
export async function showState(state: GalleryState): Promise<Shown> {
  const story: Story = samples[state.sample];
  const lang = state.lang ?? 'en';
  const t = speak(lang);
  const { promise, resolve } = Promise.withResolvers<ShadowRoot>();
  const overlay = openOverlay(document, {
    label: t('readerLabel', story.article.title),
    styles: readerStyles,
    content: ({ root, dialog }) => {
      resolve(root);
      const props: ReaderProps = {
        story,
        host: 'valley-reader.example',
        site: siteIn(state.siteState ?? 'ask'),
        t,
        lang,
        about: { version: '1.2.3', shortcut: 'Alt+Shift+S' },
        choices: { all: state.look ?? {}, site: state.site ?? null },
        startAt: null,
        resumed: state.resumed ?? false,
        pictures: true,
        settings: { ...DEFAULT_SETTINGS, contents: state.contentsStay ?? false },
        keptRules: state.keep ?? [],
        joinsPages: false,
        actions: actionsFor(state, story),
      };
      const painted = paintReader(dialog, document, props);
      if (state.toolsFail) {
        painted.sayAlone();
        return () => painted.ending.abort();
      }
      dress(root, toolStyles);
      return mountReader(painted, props);
    },
    onClosed: () => {},
  });
  const root = await promise;
  // The contents have been found in the story by then, and drawn.
  await new Promise(resolve => setTimeout(resolve));
  state.act?.(root);
  const aloud = state.aloud && (await readAloud(root, state.aloud, lang));
  return {
    root,
    close() {
      aloud?.close();
      overlay.close();
    },
  };
}

/** A world around the reader in which everything succeeds, except for what the state is about. */
function actionsFor(state: GalleryState, story: Story): ReaderActions {
  return {
    ...idleActions(story),
    joinPages: (_, __, onStep) => {
      onStep({ page: 2, pages: 3 });
      if (!state.pages || state.pages === 'coming') return new Promise(() => {});
      return Promise.resolve({ story, state: state.pages, page: 2, next: story.pagination?.next ?? null });
    },
    live: () => liveOf(story),
    take: async () => ({ ok: true, name: 'The last light.md' }),
  };
}

/** The elements of a page from which a story may have come: each of its parts in a box with a name of its own. */
function liveOf(story: Story): Element[] {
  const { body } = new DOMParser().parseFromString(story.article.body, 'text/html');
  const elements = [...body.querySelectorAll('*')];
  for (const [index, part] of [...body.children].entries()) {
    const box = Object.assign(body.ownerDocument.createElement('div'), {
      className: `box-${String.fromCharCode(97 + (index % 26))}`,
    });
    part.before(box);
    box.append(part);
  }
  return elements;
}

async function readAloud(root: ShadowRoot, voices: 'local' | 'online', lang: string): Promise<{ close(): void }> {
  const [surface, story] = ['.reader', '.story'].map(selector => root.querySelector<HTMLElement>(selector));
  if (!surface || !story) throw new Error('There is no story to read aloud.');
  return openAloud({
    surface,
    roots: [story],
    lang,
    uiLang: lang,
    t: speak(lang),
    signal: new AbortController().signal,
    speech: silentSpeech(voices === 'local'),
    spoken: { speechRate: 1, voices: {} },
    onChosen: () => {},
  });
}
