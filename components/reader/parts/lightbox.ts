import { h, render } from 'preact';
import type { Translate } from '../../../core/messages.ts';
import { Lightbox, type LightboxPicture } from '../Lightbox.tsx';
import type { StoryDom } from '../story-dom.ts';

/** Shows one of a story's pictures at large; focus comes back to what opened it. */
export function enlarge(
  image: HTMLImageElement,
  all: readonly HTMLImageElement[],
  { story, t, signal }: { readonly story: StoryDom; readonly t: Translate; readonly signal: AbortSignal },
): void {
  const holder = image.ownerDocument.createElement('div');
  (story.holder.closest('.reader') ?? story.holder).append(holder);
  const opener = image.closest('.picture')?.querySelector<HTMLElement>('.enlarge');
  const close = () => {
    render(null, holder);
    holder.remove();
    signal.removeEventListener('abort', close);
    opener?.focus({ preventScroll: true });
  };
  signal.addEventListener('abort', close);
  render(h(Lightbox, { pictures: all.map(toPicture), first: all.indexOf(image), t, onClose: close }), holder);
}

function toPicture(image: HTMLImageElement): LightboxPicture {
  return { address: image.currentSrc || image.src, alt: image.alt, caption: captionOf(image) || image.alt.trim() };
}

/** The words below a picture. */
export function captionOf(image: Element): string {
  return image.closest('figure')?.querySelector('figcaption')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}
