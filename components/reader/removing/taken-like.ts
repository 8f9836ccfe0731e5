import type { PartVerdict } from '../../../core/article.ts';
import type { LiveElements } from '../page-place.ts';
import type { StoryDom } from '../story-dom.ts';
import { calledBy } from './sign.ts';
import { type Taken, takenOf } from './taken.ts';

/** The receipt of what else stands in a story that is told by the same sign: from now on it is out, too. */
export function takenLike(
  part: PartVerdict,
  story: StoryDom,
  live: LiveElements,
  given: Omit<Parameters<typeof takenOf>[2], 'part'>,
): Taken | null {
  const called = part.is === 'out' && part.by === 'signature' ? calledBy(part.what, story, live) : [];
  const shown = called.filter(element => story.holder.contains(element));
  return shown.length > 0 ? { ...takenOf(shown, story, { ...given, part }), like: part.what } : null;
}
