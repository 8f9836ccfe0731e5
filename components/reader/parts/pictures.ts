import type { Translate } from '../../../core/messages.ts';
import type { EnhanceContext } from '../enhance.ts';
import type { StoryDom } from '../story-dom.ts';

/** Puts a quiet box with the picture's own words in the place of a picture that cannot be shown. */
export function labelPictures(story: StoryDom, { t, signal }: EnhanceContext): void {
  const onError = (event: Event) => {
    if (event.target instanceof HTMLImageElement) replace(event.target, t);
  };
  // Errors of pictures do not bubble; on the way down they can be heard.
  story.holder.addEventListener('error', onError, { capture: true, signal });
  for (const element of story.elements) {
    if (!(element instanceof HTMLImageElement)) continue;
    element.decoding = 'async';
    if (element.complete && element.naturalWidth === 0) replace(element, t);
  }
}

function replace(picture: HTMLImageElement, t: Translate): void {
  if (picture.hidden) return;
  picture.hidden = true;
  const box = picture.ownerDocument.createElement('span');
  box.className = 'nopicture';
  box.textContent = picture.alt.trim() || t('pictureMissing');
  picture.before(box);
}
