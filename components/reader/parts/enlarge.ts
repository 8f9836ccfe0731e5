import { fileIsPicture } from '../../../core/media/find-player.ts';
import type { EnhanceContext } from '../enhance.ts';
import type { LightboxPicture } from '../Lightbox.tsx';
import type { StoryDom } from '../story-dom.ts';
import type { Tools } from '../tools/tools.ts';

/** Pictures smaller than this (px, either side) are icons. */
const ICON = 100;

/** Lets pictures be looked at closely: by click, or by Enter and Space where they have focus. */
export function enlargePictures(story: StoryDom, { t, signal, withTools }: EnhanceContext): void {
  const pictures = () => story.elements.filter(isLarge);
  const offer = (image: Element) => {
    if (!isLarge(image)) return;
    image.dataset.enlarges = '';
    image.tabIndex = 0;
    image.setAttribute('role', 'button');
    image.setAttribute('aria-label', t('enlarge', wordsOf(image) || t('picture')));
  };
  const open = (image: HTMLImageElement, tools: Tools) => {
    const all = pictures();
    const holder = image.ownerDocument.createElement('div');
    (story.holder.closest('.reader') ?? story.holder).append(holder);
    const close = () => {
      tools.draw('lightbox', holder, null);
      holder.remove();
      signal.removeEventListener('abort', close);
      image.focus({ preventScroll: true });
    };
    signal.addEventListener('abort', close);
    tools.draw('lightbox', holder, { pictures: all.map(toPicture), first: all.indexOf(image), t, onClose: close });
  };
  const onAsk = (event: MouseEvent | KeyboardEvent) => {
    const image = event.target;
    const isKey = 'key' in event;
    if (!event.isTrusted || !isLarge(image) || (isKey ? !/^(?:Enter| )$/.test(event.key) : hasModifier(event))) return;
    event.preventDefault();
    event.stopPropagation();
    withTools(tools => open(image, tools));
  };
  story.holder.addEventListener('click', onAsk, { signal });
  story.holder.addEventListener('keydown', onAsk, { signal });
  const onLoad = (event: Event) => event.target instanceof Element && offer(event.target);
  story.holder.addEventListener('load', onLoad, { capture: true, signal });
  for (const element of story.elements) offer(element);
}

function hasModifier(event: MouseEvent): boolean {
  return event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
}

/** A picture that leads somewhere keeps its link, unless that is to nothing but the picture. */
function isLarge(target: unknown): target is HTMLImageElement {
  if (!(target instanceof HTMLImageElement) || !target.isConnected || !target.complete) return false;
  const link = target.closest('a[href]');
  if (link && !fileIsPicture(link.getAttribute('href') ?? '')) return false;
  return target.naturalWidth >= ICON && target.naturalHeight >= ICON;
}

function wordsOf(image: HTMLImageElement): string {
  return image.alt.trim() || captionOf(image);
}

function captionOf(image: HTMLImageElement): string {
  return image.closest('figure')?.querySelector('figcaption')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

function toPicture(image: HTMLImageElement): LightboxPicture {
  return { address: image.currentSrc || image.src, alt: image.alt, caption: captionOf(image) || image.alt.trim() };
}
