import { forEach, type Pace } from '../breath.ts';
import { NONE } from '../finish/drawings.ts';
import { parseInert } from '../text/parse.ts';
import { draw, pictureOfDrawing } from './drawings.ts';
import { placeOf, STAMP } from './stamp.ts';

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

/** Letters that all drawings of a page may take together: each is looked through several times on its way. */
const ROOM = 500_000;

/** The pictures of drawings and what they are drawn from, by the copies that they will stand for. */
const drawings = new WeakMap<Element, { readonly live: Element; readonly image: Element }>();

/**
 * Notes on the copy of a picture what the live page knows of it: the file that is shown, and how much room it takes, so
 * that nothing jumps in the reader while it comes in. Changes attributes alone; the copy stays where it is.
 */
export function notePicture(live: Element, copy: Element): void {
  const image = pictureOfDrawing(live, copy);
  if (image) drawings.set(copy, { live, image });
  if (live.localName !== 'img' || !(live instanceof HTMLImageElement) || hasNoRoom(copy)) return;
  const { naturalWidth, naturalHeight, offsetWidth, offsetHeight, currentSrc } = live;
  const isForerunner = isSmall(naturalWidth, naturalHeight, FORERUNNER) && addressLater(copy) !== '';
  if (live.complete && naturalWidth > 0 && SHOWABLE.test(currentSrc) && !NOTHING.test(currentSrc) && !isForerunner) {
    noteSize(copy, naturalWidth, naturalHeight);
    for (const name of ['srcset', 'sizes', ...LATER, ...LATER_SETS]) copy.removeAttribute(name);
    copy.setAttribute('src', currentSrc);
  } else if (!isSmall(offsetWidth, offsetHeight, FORERUNNER) && !hasSize(copy)) {
    noteSize(copy, offsetWidth, offsetHeight);
  }
}

/**
 * Gives every picture of the draft one address, wherever the page keeps it (`data-*`, `srcset`, `<picture>`,
 * `<noscript>`), leaves out what only counts visitors or makes room, and writes emoji as the letters that they are.
 * To be done when the places of page and draft need no longer agree.
 */
export async function plainPictures(draft: Document, base: string, pace: Pace = {}): Promise<void> {
  for (const holder of draft.querySelectorAll('amp-img:not(:has(img))')) holder.append(imageOf(holder, holder));
  await forEach(draft.querySelectorAll('img'), pace, image => {
    const alt = image.getAttribute('alt')?.trim() ?? '';
    if (EMOJI.test(alt) && /emoji|smil/i.test(`${image.className} ${image.getAttribute('src')}`))
      image.replaceWith(alt);
    else settle(image, base);
  });
  for (const box of draft.querySelectorAll('noscript')) unpack(box, base);
  await forEach(draft.querySelectorAll('img'), pace, image => {
    if (isSpacer(image)) image.remove();
  });
  let room = ROOM;
  for (const copy of draft.querySelectorAll('svg')) {
    const drawing = drawings.get(copy);
    if (!drawing) continue;
    room -= await draw(drawing.live, drawing.image, room, pace);
    copy.replaceWith(drawing.image);
  }
}

function settle(image: Element, base: string): void {
  const address = addressOf(image);
  // A page's own drawing is markup that nobody has looked through.
  if (/^data:image\/svg/i.test(address)) image.setAttribute('src', NONE);
  else if (address && URL.canParse(address, base)) image.setAttribute('src', new URL(address, base).href);
  for (const { name, value } of [...image.attributes])
    if (name === 'srcset' || name === 'sizes' || (name.startsWith('data-') && name !== STAMP && /[/.]/.test(value)))
      image.removeAttribute(name);
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

/** A picture for browsers without scripts takes the place of the one that scripts would have brought. */
function unpack(box: Element, base: string): void {
  const inside = box.firstElementChild ? box : parseInert(box.textContent);
  const [found, another] = inside.querySelectorAll('img');
  if (!found || another || inside.textContent.trim() !== '') return;
  settle(found, base);
  if (isSpacer(found) || /none/.test(found.getAttribute('style') ?? '')) return;
  const around = [
    box.closest('figure, picture'),
    box.previousElementSibling,
    box.nextElementSibling,
    box.parentElement,
  ];
  const scripted = around.map(pictureAlone).find(Boolean);
  if (!scripted) box.replaceWith(imageOf(found, box));
  else if (isEmpty(scripted)) {
    scripted.setAttribute('src', found.getAttribute('src') ?? '');
    for (const name of ['width', 'height', 'alt'])
      if (!scripted.getAttribute(name)) scripted.setAttribute(name, found.getAttribute(name) ?? '');
  }
}

/** The picture that an element is, or holds with at most a caption. */
function pictureAlone(element: Element | null): Element | null | undefined {
  if (element?.localName === 'img') return element;
  const isBare = element?.matches('figure, picture') || element?.querySelector('p, li') === null;
  return isBare ? element?.querySelector('img') : null;
}

/** A picture with the facts of one element in the place of another. */
function imageOf(facts: Element, where: Element): Element {
  const image = where.ownerDocument.createElement('img');
  for (const name of ['src', 'srcset', 'alt', 'width', 'height']) {
    const value = facts.getAttribute(name);
    if (value !== null) image.setAttribute(name, value);
  }
  image.setAttribute(STAMP, String(placeOf(where)));
  return image;
}

function isEmpty(image: Element): boolean {
  const source = image.getAttribute('src') ?? '';
  return source === '' || NOTHING.test(source);
}

function isSpacer(image: Element): boolean {
  return hasNoRoom(image) || (isEmpty(image) && !image.getAttribute('alt')?.trim());
}

/** Whether the page gives it a pixel or two. Not 0: frameworks write that where a style gives the size. */
function hasNoRoom(image: Element): boolean {
  return ['width', 'height'].some(name => SPACERS.test(image.getAttribute(name) ?? ''));
}

function hasSize(copy: Element): boolean {
  return ['width', 'height'].every(name => /^\d+$/.test(copy.getAttribute(name) ?? ''));
}

/** The page's own width stays, if it has one; the height follows the picture's shape. */
function noteSize(copy: Element, width: number, height: number): void {
  const given = copy.getAttribute('width') ?? '';
  const wide = /^\d{2,}$/.test(given) && !isSmall(width, height, 3) ? Number(given) : width;
  copy.setAttribute('width', String(wide));
  copy.setAttribute('height', String(Math.round((wide * height) / width) || 1));
}

function isSmall(width: number, height: number, limit: number): boolean {
  return width < limit || height < limit;
}
