import type { EnhanceContext } from '../enhance.ts';
import { type StoryDom, standIn } from '../story-dom.ts';

/** Puts a quiet box with the picture's own words in the place of a picture that cannot be shown. */
export function labelPictures(story: StoryDom, { t, signal }: EnhanceContext): void {
  if (!story.pictures) return;
  const wordsFor = (picture: HTMLImageElement) => picture.alt.trim() || t('pictureMissing');
  const onError = (event: Event) => {
    if (event.target instanceof HTMLImageElement) standIn(event.target, wordsFor(event.target));
  };
  // Errors of pictures do not bubble; on the way down they can be heard.
  story.holder.addEventListener('error', onError, { capture: true, signal });
  for (const element of story.elements) {
    if (!(element instanceof HTMLImageElement)) continue;
    element.decoding = 'async';
    if (element.complete && element.naturalWidth === 0) standIn(element, wordsFor(element));
  }
}
