import { defineUnlistedScript } from '#imports';
import { clearOldHosts, dress } from '../../components/reader/host.ts';
import { openNotice } from '../../components/reader/notice.ts';
import { openOverlay, type Shell } from '../../components/reader/overlay.ts';
import { paintReader } from '../../components/reader/paint-reader.ts';
import type { ReaderProps, Story, StoryResult } from '../../components/reader/reader-props.ts';
import { watchStory } from '../../components/reader/stale.ts';
import { readerStyles } from '../../components/reader/styles.ts';
import type { Tools } from '../../components/reader/tools/tools.ts';
import type { ReadOptions } from '../../core/article.ts';
import { makeTranslate, type Translate } from '../../core/messages.ts';
import { onTrusted } from '../../core/page/live.ts';
import { READER_HANDLE, type ReaderHandle, type ReaderInput, type ReaderOutcome } from '../../core/reader-input.ts';
import { askBackground } from '../../utils/reader-messages.ts';
import { makeActions, readStory } from './actions.ts';
import { isDarkPage } from './dark-page.ts';
import { loadExtra, presentExtra } from './extras.ts';
import { followLinks } from './follow-links.ts';
import { ReaderMachine, type Steps } from './machine.ts';
import { isOrphan } from './orphan.ts';
import { PagePlace } from './page-side.ts';
import { shadowRootOf } from './shadow-root.ts';
import { countByKind, showsPictures, siteChoice } from './site.ts';
import { whenLoaded } from './when-loaded.ts';

/** Work that takes longer shows that it is going on, and can be stopped; milliseconds. */
const SLOW = 500;
const NOTICE_LASTS = 12_000;

// An unlisted script and not a content script: WXT's wrapper of those tells the page its name in an event.
export default defineUnlistedScript(() => {
  const world = globalThis as unknown as Record<symbol, ReaderHandle | undefined>;
  world[Symbol.for(READER_HANDLE)] ??= makeReader();
});

function makeReader(): ReaderHandle {
  const machine = new ReaderMachine();
  // A click on a reader that an older version of us left open means "leave".
  let leaving = clearOldHosts(document);
  onTrusted(window, 'pagehide', () => machine.stopOpening());
  return {
    async toggle(input: ReaderInput): Promise<ReaderOutcome> {
      if (leaving) {
        leaving = false;
        return { state: 'closed' };
      }
      return machine.toggle(stepsFor(input, makeTranslate(input.strings, input.lang)), input.askedBy);
    },
  };
}

function stepsFor(input: ReaderInput, t: Translate): Steps {
  const quiet = input.askedBy === 'itself';
  let elements: ArrayLike<Element> = [];
  const onStory: ReadOptions['onStory'] = (_, counted) => {
    elements = counted;
  };
  const say = (text: string) =>
    openNotice(document, { text, lang: t.lang, button: t('noticeClose'), lasts: NOTICE_LASTS });
  return {
    read: stop => {
      // While the page is read, what is drawn around the story comes. Not for a page that only may have one.
      if (!quiet) void loadExtra('tools');
      return readSlowly(
        stop,
        signal => readStory(input, { signal, onStory }),
        t,
        quiet ? Number.POSITIVE_INFINITY : SLOW,
      );
    },
    show: (result, onClosed) => show(result, elements, input, t, onClosed),
    decline: reason => {
      if (!quiet) say(t(`decline_${reason.replaceAll('-', '_')}`));
    },
    now: () => performance.now(),
  };
}

/** Reads the page once it is there, and shows that it is at work when that takes a while. */
async function readSlowly(
  stop: AbortController,
  read: (signal: AbortSignal) => Promise<StoryResult>,
  t: Translate,
  patience: number,
): Promise<StoryResult> {
  const { signal } = stop;
  let notice: { close(): void } | undefined;
  const sayOpening = () => {
    notice = openNotice(document, {
      text: t('opening'),
      lang: t.lang,
      button: t('cancel'),
      onButton: () => stop.abort(),
    });
  };
  const slow = Number.isFinite(patience) ? setTimeout(sayOpening, patience) : undefined;
  try {
    if (!(await whenLoaded(document, signal))) return { ok: false, reason: 'not-loaded' };
    return await read(signal);
  } finally {
    clearTimeout(slow);
    notice?.close();
  }
}

function show(result: Story, elements: ArrayLike<Element>, input: ReaderInput, t: Translate, onClosed: () => void) {
  const ending = new AbortController();
  const place = new PagePlace(document, result, elements, input.position);
  const overlay = openOverlay(document, {
    label: t('readerLabel', result.article.title),
    styles: readerStyles,
    content: shell => {
      if (input.settings.followLinks) followLinks(shell.root, document);
      return draw(shell, {
        story: result,
        host: input.site.host,
        site: siteChoice(input),
        t,
        lang: input.lang,
        about: input.about,
        choices: { all: input.settings.appearance, site: input.site.preferences.appearance ?? null },
        startAt: place.startAt,
        resumed: place.inView === null && place.startAt !== null && place.startAt > 0,
        darkPage: isDarkPage(place.live),
        pictures: showsPictures(input),
        settings: input.settings,
        keptRules: input.site.preferences.keep,
        keptParts: input.site.preferences.parts,
        joinsPages: input.site.preferences.joinPages ?? false,
        actions: makeActions(shell, input, place, ending.signal),
      });
    },
    isOrphan,
    pausesMedia: input.settings.pauseMedia,
    shadowRootOf,
    onClosed: how => {
      ending.abort();
      if (how === 'asked') {
        place.showReading();
        askBackground('closedByPerson', null);
      }
      onClosed();
      if (how === 'crowded-out' && !isOrphan())
        openNotice(document, { text: t('crowdedOut'), lang: t.lang, button: t('noticeClose'), lasts: NOTICE_LASTS });
    },
  });
  askBackground('reportReading', { removed: countByKind(result.removals) });
  watchStory(document, place.live, { signal: ending.signal, onGone: () => overlay.close('outdated') });
  return overlay;
}

/** Paints the story, and has the tools draw everything else around it, at once where they are there. */
function draw(shell: Shell, props: ReaderProps): () => void {
  const painted = paintReader(shell.dialog, document, props);
  let end = () => painted.ending.abort();
  const drawTools = (tools: Tools | undefined) => {
    if (painted.ending.signal.aborted) return;
    if (!tools) return painted.sayAlone();
    dress(shell.root, tools.styles);
    end = tools.mountReader(painted, props);
  };
  const tools = presentExtra<Tools>('tools');
  if (tools) drawTools(tools);
  else void loadExtra<Tools>('tools').then(drawTools);
  return () => end();
}
