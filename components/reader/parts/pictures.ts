import { type StoryDom, standIn } from '../story-dom.ts';
import type { PartContext } from './part.ts';

/** What is no larger than this on one side (px) is a sign or a formula, and stands in its line. */
const SMALL = 48;
/** What is so narrow for its height is a strip, to be read from top to bottom. */
const STRIP = 0.4;

/**
 * Sets every picture by its size: small ones in their line, tall ones so that they fit the window. In the place of one
 * that cannot be shown, it puts a quiet box with the picture's own words.
 */
export function setPictures(story: StoryDom, { t, signal }: PartContext): void {
  if (!story.pictures) return;
  const look = (image: HTMLImageElement) => {
    if (!image.complete) return;
    if (image.naturalWidth === 0) return standIn(image, image.alt.trim() || t('pictureMissing'));
    measure(image);
    image.dataset.seen = '';
  };
  const onEnd = ({ target }: Event) => {
    if (target instanceof HTMLImageElement) look(target);
  };
  // Neither bubbles; on the way down they can be heard. What enlarges pictures hears of them after this.
  for (const type of ['load', 'error']) story.holder.addEventListener(type, onEnd, { capture: true, signal });
  for (const element of story.elements) {
    if (!(element instanceof HTMLImageElement)) continue;
    element.decoding = 'async';
    measure(element);
    look(element);
  }
}

function measure(image: HTMLImageElement): void {
  const [width = 0, height = 0] = (['Width', 'Height'] as const).map(
    side => Number(image.getAttribute(side)) || image[`natural${side}`],
  );
  const shape = width / height;
  if (!shape || !Number.isFinite(shape)) return;
  image.toggleAttribute('data-small', Math.min(width, height) <= SMALL);
  if (shape > STRIP) image.style.setProperty('--shape', shape.toFixed(3));
}
