import type { OpenAloud, Spoken } from '../../components/reader/aloud/offer.ts';
import { useFaces } from '../../components/reader/font-face.ts';
import { makeStory } from '../../components/reader/made-story.ts';
import { needsParts } from '../../components/reader/needs-parts.ts';
import type { Shell } from '../../components/reader/overlay.ts';
import { isGuess, type ReaderActions, type StoryResult } from '../../components/reader/reader-props.ts';
import type { TakeAlong } from '../../components/reader/take-along/take-along.ts';
import type { Tools } from '../../components/reader/tools/tools.ts';
import type { ReadOptions } from '../../core/article.ts';
import type { BringExtras, Extras } from '../../core/extras.ts';
import { makeTranslate } from '../../core/messages.ts';
import { readArticleWith } from '../../core/read-article.ts';
import type { ReaderInput } from '../../core/reader-input.ts';
import { sanitize } from '../../core/story/sanitize.ts';
import { askBackground } from '../../utils/reader-messages.ts';
import { makeBreathe } from './breathe.ts';
import { loadExtra, type MakeFaces, presentExtra } from './extras.ts';
import type { PagePlace } from './page-side.ts';
import { shadowRootOf } from './shadow-root.ts';
import { showsPictures } from './site.ts';

/** Brings what few pages need. With what draws cards, as they are to be there when the story is shown. */
const bring: BringExtras = async () => (await Promise.all([loadExtra<Extras>('core'), loadExtra('tools')]))[0];

/** What the user's settings, and the choices for this site, mean for reading. */
export function readOptions(input: ReaderInput): ReadOptions {
  const { settings, site, words } = input;
  return {
    cuts: site.preferences.light ? 'light' : 'full',
    cutReadAlso: settings.cutReadAlso,
    foldLeadIn: settings.foldLeadIn,
    parts: site.preferences.parts ?? [],
    shadowRootOf,
    words,
  };
}

/**
 * Reads the page and makes ahead what will be shown, giving the page its turn all the while. May be called off by a
 * signal.
 */
export async function readStory(
  input: ReaderInput,
  options: Pick<ReadOptions, 'cuts' | 'parts' | 'signal' | 'onStory'>,
  pictures = showsPictures(input),
): Promise<StoryResult> {
  const pace = { ...options, breathe: makeBreathe() };
  const tools = input.selection === undefined ? undefined : await loadExtra<Tools>('tools');
  const result = tools
    ? tools.readSelection(document, input.selection ?? '', sanitize)
    : await readArticleWith(bring, document, { ...readOptions(input), ...pace });
  if (!result.ok) return result;
  // Before it is shown: what is set anew once it stands there moves the lines.
  if (needsParts(result.article) || isGuess(result)) await loadExtra('tools');
  return { ...result, made: await makeStory(document, result.article.body, pictures, pace) };
}

/** Connects what the reader asks for with the page and the background. */
export function makeActions(shell: Shell, input: ReaderInput, place: PagePlace, signal: AbortSignal): ReaderActions {
  const ask = askBackground;
  const t = makeTranslate(input.strings, input.lang);
  let aloud: { close(): void } | undefined;
  let faces: readonly FontFace[] | undefined;
  let pictures = showsPictures(input);
  const parts = new Map(input.site.preferences.parts?.map(part => [part.what, part]));
  let spoken: Spoken = input.settings;
  return {
    close: shell.close,
    showRelated: () => {
      shell.close();
      place.showRelated(presentExtra<Tools>('tools')?.clearTheWay);
    },
    read: cuts => {
      aloud?.close();
      const onStory: ReadOptions['onStory'] = (story, elements) => place.renew(story, elements);
      return readStory(
        { ...input, selection: undefined },
        { cuts, parts: [...parts.values()], onStory, signal },
        pictures,
      );
    },
    joinPages: async (story, stop, onStep) => {
      const tools = presentExtra<Tools>('tools');
      if (!tools) return { story, state: 'failed', page: null, next: story.pagination?.next ?? null };
      const ending = AbortSignal.any([stop, signal]);
      const cuts = story.way === 'light' ? 'light' : 'full';
      const options: ReadOptions = { ...readOptions(input), cuts, signal: ending, breathe: makeBreathe() };
      const joined = await tools.joinPages(story, {
        fetch: (address, init) => fetch(address, init),
        read: (page, url) => readArticleWith(bring, page, { ...options, url }),
        label: page => t('pageLine', page),
        open: page => t('pageOpen', page),
        clean: (html, origin) =>
          sanitize(html, { ...origin, isDrawing: presentExtra<Extras>('core')?.media.isDrawing }),
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
    clean: markup => sanitize(markup, { url: new URL(document.URL) }).html,
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
