import { onTrusted } from '../../core/page/live.ts';
import { isStoryPage } from '../../core/watch/is-story-page.ts';

/** How long a page may take to bring its story after it has loaded, and how often that is looked at; milliseconds. */
const PATIENCE = 4000;
const LOOK = 250;

/** Whether a story stands here in time, and nobody has begun to use the page before that. */
export async function untilStory(from: string, lift?: () => void): Promise<boolean> {
  if (document.readyState === 'loading') await nextEvent('DOMContentLoaded');
  const used = new AbortController();
  const { signal } = used;
  for (const type of ['pointerdown', 'keydown', 'wheel'])
    onTrusted(window, type, () => used.abort(), { capture: true, signal });
  try {
    for (const end = Date.now() + PATIENCE; Date.now() < end && !signal.aborted && location.href === from; ) {
      if (isStoryPage(document)) return true;
      lift?.();
      await new Promise(resolve => setTimeout(resolve, LOOK));
    }
    return false;
  } finally {
    used.abort();
  }
}

/** The first of these that the document tells of; then it listens to none of them any more. */
export async function nextEvent(...types: string[]): Promise<void> {
  const heard = new AbortController();
  const { signal } = heard;
  await Promise.race(types.map(type => new Promise(done => onTrusted(document, type, done, { signal }))));
  heard.abort();
}
