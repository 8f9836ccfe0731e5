import type { StoryDom } from '../story-dom.ts';
import { captionOf, enlarge } from './lightbox.ts';
import type { PartContext } from './part.ts';

/** What a link leads to where that is nothing but a picture. */
const PICTURE = /\.(?:jpe?g|png|webp|avif|gif|svg)$/i;

/** Pictures smaller than this (px, either side) are icons. */
const ICON = 100;

/**
 * Lets pictures be looked at closely: by a click on them, and by a button beside each, so that they stay pictures to
 * those who listen.
 */
export function enlargePictures(story: StoryDom, { t, signal }: PartContext): void {
  const offer = (image: EventTarget | null) => {
    if (!isLarge(image) || image.closest('.picture, [data-added]')) return;
    const page = image.ownerDocument;
    const box = page.createElement('span');
    box.className = 'picture';
    box.style.cssText = image.style.cssText;
    const button = page.createElement('button');
    button.type = 'button';
    button.className = 'button enlarge';
    button.dataset.added = '';
    button.ariaLabel = t('enlarge', image.alt.trim() || captionOf(image) || t('picture'));
    const whole = image.closest('a') ?? image;
    whole.before(box);
    box.append(whole, button);
  };
  const onClick = (event: MouseEvent) => {
    if (!(event.target instanceof Element) || !event.isTrusted) return;
    const image = event.target.closest('.enlarge')?.parentElement?.querySelector('img') ?? event.target;
    // With a key held, a link opens elsewhere.
    if (!isLarge(image) || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    enlarge(image, story.elements.filter(isLarge), { story, t, signal });
  };
  story.holder.addEventListener('click', onClick, { signal });
  story.holder.addEventListener('load', event => offer(event.target), { capture: true, signal });
  for (const element of story.elements) offer(element);
}

/** A picture that leads somewhere keeps its link, unless that is to nothing but the picture. */
function isLarge(target: unknown): target is HTMLImageElement {
  if (!(target instanceof HTMLImageElement) || !target.isConnected || !target.complete) return false;
  const link = target.closest<HTMLAnchorElement>('a[href]');
  if (link && !PICTURE.test(link.pathname)) return false;
  return target.naturalWidth >= ICON && target.naturalHeight >= ICON;
}
