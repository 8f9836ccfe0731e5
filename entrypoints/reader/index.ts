import { defineUnlistedScript } from '#imports';
import { clearOldHosts } from '../../components/reader/host.ts';
import { openNotice } from '../../components/reader/notice.ts';
import { openOverlay } from '../../components/reader/overlay.ts';
import { type PaintGiven, paintReader } from '../../components/reader/paint-reader.ts';
import type { Story } from '../../components/reader/reader-props.ts';
import { watchStory } from '../../components/reader/stale.ts';
import { readerStyles } from '../../components/reader/styles.ts';
import type { ReadOptions } from '../../core/article.ts';
import { makeTranslate, type Translate } from '../../core/messages.ts';
import { onTrusted } from '../../core/page/live.ts';
import { READER_HANDLE, type ReaderHandle, type ReaderInput, type ReaderOutcome } from '../../core/reader-input.ts';
import { sanitize } from '../../core/story/sanitize.ts';
import { askBackground } from '../../utils/reader-messages.ts';
import { isDarkPage } from './dark-page.ts';
import { loadExtra, presentExtra } from './extras.ts';
import { followLinks } from './follow-links.ts';
import { ReaderMachine, type Steps } from './machine.ts';
import type { Opened, ReaderTools } from './opened.ts';
import { isOrphan } from './orphan.ts';
import { PagePlace } from './page-side.ts';
import { readSlowly } from './read-slowly.ts';
import { readPage, readStory } from './read-story.ts';
import { shadowRootOf } from './shadow-root.ts';
import { countByKind, showsPictures } from './site.ts';

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
      return readSlowly(stop, signal => readStory(input, { signal, onStory }), { t, quiet });
    },
    show: (result, onClosed) => show(result, elements, input, t, onClosed),
    decline: reason => {
      if (!quiet) say(t(`decline_${reason.replaceAll('-', '_')}`));
    },
    now: () => performance.now(),
  };
}

function show(result: Story, elements: ArrayLike<Element>, input: ReaderInput, t: Translate, onClosed: () => void) {
  const ending = new AbortController();
  const place = new PagePlace(document, result, elements, input.position);
  const overlay = openOverlay(document, {
    label: t('readerLabel', result.article.title),
    styles: readerStyles,
    content: shell => {
      if (input.settings.followLinks) followLinks(shell.root, document);
      const given: PaintGiven = {
        story: result,
        host: input.site.host,
        t,
        lang: input.lang,
        choices: { all: input.settings.appearance, site: input.site.preferences.appearance ?? null },
        startAt: place.startAt,
        darkPage: isDarkPage(place.live),
        pictures: showsPictures(input),
        actions: shell,
      };
      const painted = paintReader(shell.dialog, document, given);
      const read = { story: readStory, page: readPage, sanitize };
      return drawAround({ given, painted, shell, input, place, signal: ending.signal, read });
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

/** Has the tools draw everything around the story, at once where they are there. */
function drawAround(opened: Opened): () => void {
  const { painted } = opened;
  let end = () => painted.ending.abort();
  const draw = (tools: ReaderTools | undefined) => {
    if (painted.ending.signal.aborted) return;
    if (tools) end = tools.draw(opened);
    else painted.sayAlone();
  };
  const tools = presentExtra<ReaderTools>('tools');
  if (tools) draw(tools);
  else void loadExtra<ReaderTools>('tools').then(draw);
  return () => end();
}
