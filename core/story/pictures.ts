import { parseInert } from '../text/parse.ts';

/** Pictures that are no larger than this on either side (px) count visitors or push things apart. */
const SPACERS = /^[12](?:px)?$/;
/** A picture whose loaded file is smaller than this (px) and that names another one is a blurred forerunner. */
const FORERUNNER = 64;
/** The widest file that is taken where a page offers several, in px: twice the widest column is never needed. */
const WIDEST = 1600;

/** Attributes in which pages keep the address that they load later. */
const LATER = ['data-src', 'data-lazy-src', 'data-original', 'data-lazyload', 'data-lazy', 'data-echo'];
const LATER_SETS = ['data-srcset', 'data-lazy-srcset'];
const FILE = /^[^\s,]+\.(?:jpe?g|png|webp|avif|gif)(?:[?#][^\s]*)?$/i;
const NOTHING =
  /^data:image\/(?:gif|svg)|(?:^|[/_.-])(?:blank|spacer|placeholder|pixel|transparent|lazy|loading|loader|1x1)[^/]*\.(?:gif|png|svg|webp)/i;
const SHOWABLE = /^(?:https?:|data:image\/(?:png|jpe?g|webp|avif|bmp|gif))/i;
const EMOJI = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\uFE0F\u200D])+$/u;

/** What a picture of the story is: one address, and how much room it takes, so that nothing jumps while it comes in. */
export interface PictureFacts {
  readonly src: string;
  readonly alt: string;
  /** px, or '' where nobody knows. */
  readonly width: string;
  readonly height: string;
}

/**
 * The facts of a picture: the file that the live page has loaded, else whatever the page keeps in `data-*`, `srcset`,
 * `<picture>` or `<noscript>`. Null for what only counts visitors or makes room.
 */
export function pictureFacts(copy: Element, live: Element | undefined, base: URL): PictureFacts | null {
  if (hasNoRoom(copy)) return null;
  const loaded = live ? loadedFile(live, copy) : null;
  const size = loaded ?? shownSize(live, copy);
  const address = loaded?.src ?? absolute(addressOf(copy), base);
  const alt = copy.getAttribute('alt')?.trim() ?? '';
  if (address === '' || NOTHING.test(address)) {
    const unscripted = noscriptTwin(copy);
    if (unscripted) return pictureFacts(unscripted, undefined, base);
    if (!alt) return null;
  }
  if (live instanceof HTMLImageElement && isCounter(live) && address === live.currentSrc) return null;
  return { src: address, alt, width: size.width, height: size.height };
}

/** The letters that a picture draws, or '' where it is none of an emoji. */
export function emojiOf(copy: Element): string {
  const alt = copy.getAttribute('alt')?.trim() ?? '';
  return EMOJI.test(alt) && /emoji|smil/i.test(`${copy.getAttribute('class')} ${copy.getAttribute('src')}`) ? alt : '';
}

/** The one picture that a page holds for browsers without scripts, or null. */
export function pictureIn(noscript: Element): Element | null {
  const inside = noscript.firstElementChild ? noscript : parseInert(noscript.textContent);
  const [found, another] = inside.querySelectorAll('img');
  if (!found || another || inside.textContent.trim() !== '') return null;
  return /none/.test(found.getAttribute('style') ?? '') ? null : found;
}

/** Whether a picture that scripts bring stands beside one for browsers without them: they are the same. */
export function hasScriptedTwin(noscript: Element): boolean {
  const around = [
    noscript.closest('figure, picture'),
    noscript.previousElementSibling,
    noscript.nextElementSibling,
    noscript.parentElement,
  ];
  return around.some(element => Boolean(pictureAlone(element)));
}

function noscriptTwin(image: Element): Element | null {
  const holders = [image, image.closest('picture'), image.parentElement];
  const beside = holders.flatMap(holder => (holder ? [holder.nextElementSibling, holder.previousElementSibling] : []));
  const box = beside.find(element => element?.localName === 'noscript');
  return box ? pictureIn(box) : null;
}

/** The picture that an element is, or holds with at most a caption. */
function pictureAlone(element: Element | null): Element | null | undefined {
  if (element?.localName === 'img') return element;
  const isBare = element?.matches('figure, picture') || element?.querySelector('p, li') === null;
  // Where scripts are off, what a `noscript` holds is elements, too.
  return isBare ? element?.querySelector('img:not(noscript img)') : null;
}

/** Whether the file itself is a pixel or two. */
function isCounter(live: HTMLImageElement): boolean {
  return live.naturalWidth > 0 && isSmall(live.naturalWidth, live.naturalHeight, 3);
}

function loadedFile(live: Element, copy: Element): { src: string; width: string; height: string } | null {
  if (!(live instanceof HTMLImageElement)) return null;
  const { naturalWidth, naturalHeight, currentSrc, complete } = live;
  if (!complete || naturalWidth <= 0 || !SHOWABLE.test(currentSrc) || NOTHING.test(currentSrc)) return null;
  if (isSmall(naturalWidth, naturalHeight, FORERUNNER) && addressLater(copy) !== '') return null;
  return { src: currentSrc, ...roomFor(copy, naturalWidth, naturalHeight) };
}

function shownSize(live: Element | undefined, copy: Element): { width: string; height: string } {
  const given = { width: numberIn(copy, 'width'), height: numberIn(copy, 'height') };
  if ((given.width && given.height) || !(live instanceof HTMLImageElement)) return given;
  const { offsetWidth, offsetHeight } = live;
  return isSmall(offsetWidth, offsetHeight, FORERUNNER) ? given : roomFor(copy, offsetWidth, offsetHeight);
}

function numberIn(copy: Element, name: string): string {
  return /^\d+$/.exec(copy.getAttribute(name) ?? '')?.[0] ?? '';
}

/** The page's own width stays, if it has one; the height follows the picture's shape. */
function roomFor(copy: Element, width: number, height: number): { width: string; height: string } {
  const given = copy.getAttribute('width') ?? '';
  const wide = /^\d{2,}$/.test(given) && !isSmall(width, height, 3) ? Number(given) : width;
  return { width: String(wide), height: String(Math.round((wide * height) / width) || 1) };
}

/** The address after resolving; a page's own drawing is markup that nobody has looked through. */
function absolute(address: string, base: URL): string {
  if (/^data:image\/svg/i.test(address)) return '';
  return address ? (URL.parse(address, base)?.href ?? '') : '';
}

function addressOf(image: Element): string {
  const source = image.getAttribute('src')?.trim() ?? '';
  const later = addressLater(image);
  if (later) return later;
  const offered = best(image.getAttribute('srcset') ?? '');
  if (source && !NOTHING.test(source)) return offered || source;
  const ofPicture = [...(image.closest('picture')?.querySelectorAll('source') ?? [])].map(
    one => best(one.getAttribute('srcset') ?? '') || addressLater(one),
  );
  return offered || ofPicture.find(Boolean) || anyFile(image) || source;
}

/** What an element says that it will show later, or ''. */
function addressLater(element: Element): string {
  for (const name of LATER_SETS) {
    const found = best(element.getAttribute(name) ?? '');
    if (found) return found;
  }
  const found = LATER.map(name => element.getAttribute(name)?.trim() ?? '');
  return found.find(value => /[/.]/.test(value) && !/\s/.test(value) && !NOTHING.test(value)) ?? '';
}

function anyFile(image: Element): string {
  const data = [...image.attributes].filter(({ name }) => name.startsWith('data-'));
  return data.find(({ value }) => FILE.test(value.trim()))?.value.trim() ?? '';
}

/** The most fitting of a `srcset`: the widest that is not too wide, else the least wide one. */
function best(srcset: string): string {
  const offers = srcset.split(/,\s+|(?<=\s[\d.]{1,9}[wx]),/).map(offer => {
    const [address = '', size = '1x'] = offer.trim().split(/\s+/);
    const number = Number.parseFloat(size) || 1;
    return { address, width: size.endsWith('w') ? number : number * (WIDEST / 2) };
  });
  offers.sort((one, other) => one.width - other.width);
  const found = (offers.findLast(({ width }) => width <= WIDEST) ?? offers[0])?.address ?? '';
  return NOTHING.test(found) ? '' : found;
}

/** Whether the page gives it a pixel or two. Not 0: frameworks write that where a style gives the size. */
function hasNoRoom(image: Element): boolean {
  return ['width', 'height'].some(name => SPACERS.test(image.getAttribute(name) ?? ''));
}

function isSmall(width: number, height: number, limit: number): boolean {
  return width < limit || height < limit;
}
