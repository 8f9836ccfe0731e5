import { defineUnlistedScript } from '#imports';
import { isStoryPage } from '../../core/watch/is-story-page.ts';
import { mayBeStory } from '../../core/watch/story-address.ts';
import { askBackground } from '../../utils/reader-messages.ts';
import { coverPage } from './cover.ts';
import { followNavigations } from './navigations.ts';

/** How long a page may take to bring its story after it has loaded; milliseconds. */
const PATIENCE = 4000;
const WATCHED = Symbol.for('clearstory.watcher');

export default defineUnlistedScript(() => {
  const world = globalThis as Record<symbol, boolean | undefined>;
  if (world[WATCHED]) return;
  world[WATCHED] = true;
  let opened = false;
  const arrive = async (lift: () => void) => {
    opened = (await openOnStory()) === 'opened';
    lift();
  };
  // Nobody looks at a page in a background tab or one that is only being prepared: no cover, and no rush.
  arrive(isSeen() && mayBeStory(new URL(location.href)) ? coverPage(document) : () => {});
  followNavigations({
    onArrive: () => arrive(() => {}),
    onBack: () => opened && askBackground('closedByPerson', null),
  });
  addEventListener(
    'pageshow',
    event => event.isTrusted && event.persisted && askBackground('mayOpen', { cameBack: true }),
  );
});

/** One attempt for one navigation. Whatever fails, the page is left alone without a word. */
async function openOnStory(): Promise<'opened' | 'left alone'> {
  if (!mayBeStory(new URL(location.href))) return tellOnly();
  const may = await askBackground('mayOpen', { cameBack: cameBack() });
  if (!may.ok || !may.value || !(await untilSeen()) || !(await untilStory())) return 'left alone';
  const reply = await askBackground('openByItself', null);
  return reply.ok ? reply.value : 'left alone';
}

async function tellOnly(): Promise<'left alone'> {
  if (cameBack()) await askBackground('mayOpen', { cameBack: true });
  return 'left alone';
}

function cameBack(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type === 'back_forward';
}

function isSeen(): boolean {
  return document.visibilityState === 'visible' && !(document as { prerendering?: boolean }).prerendering;
}

async function untilSeen(): Promise<boolean> {
  while (!isSeen()) await nextEvent(document, ['visibilitychange', 'prerenderingchange']);
  return true;
}

/** Whether a story stands here in time, and nobody has begun to use the page before that. */
async function untilStory(): Promise<boolean> {
  const from = location.href;
  if (document.readyState === 'loading') await nextEvent(document, ['DOMContentLoaded']);
  let used = false;
  const use = (event: Event) => {
    used ||= event.isTrusted;
  };
  const ending = new AbortController();
  for (const type of ['pointerdown', 'keydown', 'wheel'])
    addEventListener(type, use, { capture: true, signal: ending.signal });
  const end = Date.now() + PATIENCE;
  let found = isStoryPage(document);
  while (!found && !used && Date.now() < end && location.href === from) {
    await new Promise(resolve => setTimeout(resolve, 250));
    found = isStoryPage(document);
  }
  ending.abort();
  return found && !used && location.href === from;
}

function nextEvent(target: EventTarget, types: readonly string[]): Promise<void> {
  return new Promise(resolve => {
    const ending = new AbortController();
    const done = () => {
      ending.abort();
      resolve();
    };
    for (const type of types) target.addEventListener(type, done, { signal: ending.signal });
  });
}
