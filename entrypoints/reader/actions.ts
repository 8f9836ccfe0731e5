import type { OpenAloud, Spoken } from '../../components/reader/aloud/offer.ts';
import { useFaces } from '../../components/reader/font-face.ts';
import type { ReaderActions } from '../../components/reader/reader-props.ts';
import type { TakeAlong } from '../../components/reader/take-along/take-along.ts';
import type { ReadOptions } from '../../core/article.ts';
import type { Extras } from '../../core/extras.ts';
import { clearTheWay } from '../../core/page/clear-the-way.ts';
import { joinPages } from '../../core/pages/join-pages.ts';
import { askBackground } from '../../utils/reader-messages.ts';
import { loadExtra, type MakeFaces, presentExtra } from './extras.ts';
import type { Opened } from './opened.ts';
import { readOptions } from './read-options.ts';
import { showsPictures } from './site.ts';
import { makeYieldToPage } from './yield-to-page.ts';

/** Connects what the reader asks for with the page and the background. */
export function makeActions({ given: { t }, shell, input, place, signal, read }: Opened): ReaderActions {
  const ask = askBackground;
  let aloud: { close(): void } | undefined;
  let faces: readonly FontFace[] | undefined;
  let pictures = showsPictures(input);
  const parts = new Map(input.site.preferences.parts?.map(part => [part.what, part]));
  let spoken: Spoken = input.settings;
  return {
    close: shell.close,
    showRelated: () => {
      shell.close();
      place.showRelated(clearTheWay);
    },
    read: cuts => {
      aloud?.close();
      const onStory: ReadOptions['onStory'] = (story, elements) => place.renew(story, elements);
      return read.story(
        { ...input, selection: undefined },
        { cuts, parts: [...parts.values()], onStory, signal },
        pictures,
      );
    },
    joinPages: async (story, stop, onStep) => {
      const ending = AbortSignal.any([stop, signal]);
      const cuts = story.way === 'light' ? 'light' : 'full';
      const options: ReadOptions = { ...readOptions(input), cuts, signal: ending, yieldToPage: makeYieldToPage() };
      const joined = await joinPages(story, {
        fetch: (address, init) => fetch(address, init),
        read: (page, url) => read.page(page, { ...options, url }),
        label: page => t('pageLine', page),
        open: page => t('pageOpen', page),
        clean: (html, origin) =>
          read.sanitize(html, { ...origin, isDrawing: presentExtra<Extras>('core')?.media.isDrawing }),
        signal: ending,
        onStep,
      });
      // What is read aloud is the story as it was filled before.
      aloud?.close();
      return joined;
    },
    keepJoining: () => void ask('saveSitePreferences', { joinPages: true }),
    forgetJoining: () => void ask('saveSitePreferences', { joinPages: false }),
    keepRule: rule => void ask('keepHere', { rule, keep: true }),
    forgetRule: rule => void ask('keepHere', { rule, keep: false }),
    keepPart: part => {
      parts.delete(part.what);
      parts.set(part.what, part);
      void ask('keepPart', { part, keep: true });
    },
    forgetPart: part => {
      parts.delete(part.what);
      void ask('keepPart', { part, keep: false });
    },
    live: () => place.live,
    clean: markup => read.sanitize(markup, { url: new URL(document.URL) }).html,
    keepCuts: cuts => void ask('saveSitePreferences', { light: cuts === 'light' }),
    saveAppearance: choices => void ask('saveAppearance', choices),
    savePictures: on => {
      pictures = on;
      // What is read aloud is the story as it was filled before.
      aloud?.close();
      void ask('saveSitePreferences', { pictures: on });
    },
    loadFont: async () => {
      const makeFaces = await loadExtra<MakeFaces>('legible-font');
      faces ??= makeFaces?.();
      if (faces) await useFaces(shell.page, faces, signal);
    },
    saveSettings: choice => void ask('saveSettings', choice),
    take: async (how, story, article) => {
      const take = await loadExtra<TakeAlong>('export');
      return take ? take(how, { story, article }, t) : { ok: false, name: '' };
    },
    readAloud: async (surface, story, lang) => {
      const openAloud = await loadExtra<OpenAloud>('aloud');
      if (!openAloud) return false;
      aloud?.close();
      const title = surface.querySelector('.masthead__title');
      const roots = title ? [title, story.holder] : [story.holder];
      const onChosen = (chosen: Spoken) => {
        spoken = chosen;
        void ask('saveSettings', chosen);
      };
      const speech = speechSynthesis;
      aloud = await openAloud({ surface, roots, lang, uiLang: input.lang, t, signal, speech, spoken, onChosen });
      return true;
    },
    openPage: page => void ask('openPage', { page }),
    print: () => print(),
    reading: at => {
      place.note(at);
      if (input.selection === undefined) void ask('savePosition', { position: at });
    },
  };
}
