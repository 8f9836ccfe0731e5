import { defineUnlistedScript } from '#imports';
import { onTrusted } from '../../core/page/live.ts';
import { askBackground } from '../../utils/reader-messages.ts';
import { coverPage } from './cover.ts';
import { followNavigations } from './navigations.ts';
import { nextEvent, untilStory } from './until-story.ts';

const WATCHED = Symbol.for('clearstory.watcher');

export default defineUnlistedScript(() => {
  const world = globalThis as Record<symbol, boolean | undefined>;
  if (world[WATCHED]) return;
  world[WATCHED] = true;
  let opened = false;
  const arrive = async (type?: string, lift?: () => void) => {
    opened = await openOnStory(type === 'back_forward', lift);
    lift?.();
  };
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  // Nobody looks at a page in a background tab or one that is only being prepared, and a home page is no story.
  arrive(entry?.type, isSeen() && location.pathname !== '/' ? coverPage(document) : undefined);
  followNavigations(arrive, () => {
    if (opened) askBackground('closedByPerson', null);
  });
  onTrusted<PageTransitionEvent>(window, 'pageshow', event => {
    if (event.persisted) askBackground('mayOpen', { cameBack: true });
  });
});

/** One attempt for one navigation. Whatever fails, the page is left alone without a word. */
async function openOnStory(cameBack: boolean, lift?: () => void): Promise<boolean> {
  // Before anything is asked: a page that is being prepared has no tab yet that an answer could be about.
  while (!isSeen()) await nextEvent('visibilitychange', 'prerenderingchange');
  const from = location.href;
  const may = await askBackground('mayOpen', { cameBack });
  if (!may.ok || !may.value) return false;
  if (!(await untilStory(from, lift))) return false;
  const reply = await askBackground('openByItself', null);
  return reply.ok && reply.value;
}

function isSeen(): boolean {
  return !document.hidden && !(document as { prerendering?: boolean }).prerendering;
}
