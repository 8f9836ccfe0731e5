import type { PictureFile, ShownStory } from './export-input.ts';

/** Bytes that all pictures together may take; above that, the rest are links. */
const MOST_BYTES = 30_000_000;
/** Pixels of one picture; a canvas larger than this fails in some browsers. */
const MOST_PIXELS = 40_000_000;

/**
 * The bytes of the pictures that the page has already loaded, by their address, drawn anew from what is in memory:
 * nothing is asked of the network. Browsers give them for pictures of the page's own origin, and for those of others
 * that were loaded with CORS; the rest has no entry.
 */
export function pictureFiles(story: ShownStory): ReadonlyMap<string, PictureFile> {
  const files = new Map<string, PictureFile>();
  let total = 0;
  for (const element of story.elements) {
    if (element.localName !== 'img') continue;
    const image = element as HTMLImageElement;
    const address = image.getAttribute('src') ?? '';
    if (files.has(address)) continue;
    const file = fileOf(image);
    total += file?.bytes.length ?? 0;
    if (total > MOST_BYTES) break;
    if (file) files.set(address, file);
  }
  return files;
}

function fileOf(image: HTMLImageElement): PictureFile | null {
  const { naturalWidth: width, naturalHeight: height } = image;
  if (!image.complete || width === 0 || width * height > MOST_PIXELS) return null;
  const canvas = image.ownerDocument.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) return null;
  // Photographs come as JPEG and WebP, and what has see-through parts or few colours as PNG and its like.
  const mediaType = /\.(?:png|gif|svg|webp|avif)(?:$|[?#])|^data:image\/svg/i.test(image.currentSrc)
    ? 'image/png'
    : 'image/jpeg';
  try {
    context.drawImage(image, 0, 0);
    // As text: in Firefox, a buffer that belongs to the page cannot be read from a content script.
    const [, encoded] = canvas.toDataURL(mediaType, 0.9).split(',');
    return encoded ? { mediaType, bytes: Uint8Array.from(atob(encoded), character => character.charCodeAt(0)) } : null;
  } catch {
    // A picture of another origin may be looked at, not taken.
    return null;
  }
}
