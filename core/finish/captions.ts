import { rename } from '../draft/rename.ts';
import { sentences } from '../rules/labels/sentences.ts';
import { fold } from '../text/fold.ts';
import { linesOf } from './lines.ts';

/** Words of a picture's credit, beside a picture. */
const CREDITS = sentences({
  en: [
    /\b(?:photos?|photograph(?:er|s|y)?|image|picture|pictured|illustration|rendering|video|credit|courtesy|source|getty|reuters|afp|shutterstock|unsplash|istock|alamy|pexels|adobe stock|bloomberg via|anadolu|xinhua|(?:ap|epa|dpa|pa) (?:photo|images?))\b|\/(?:dpa|afp|ap|epa|apa|sda)\b|©|\((?:ap|afp|reuters|dpa)\b/i,
  ],
  de: [/\b(?:fotos?|bild|bilder|quelle|symbolbild|archivbild|archiv|imago|picture[- ]alliance)\b/i],
  'es pt it': [/\b(?:fotos?|imagen|cr[eé]dit[os]?|archivo|archiv|fuente|fonte)\b/i],
});
const CAPTION_NAME = /(?:^|[\s_-])(?:caption|credit|copyright|legend|bildunterschrift)(?:s|$|[\s_-])/i;
const LONGEST = 300;
/** What the picture says of itself, word for word, may be longer. */
const LONGEST_TOLD = 900;
const CREDIT_LONGEST = 220;

/** What tells more than a label does (folded characters): a picture and a heading may share a name. */
const TELLING = 15;

/**
 * Puts a picture's words with the picture: a short block that stands right after a picture, or alone with it in a
 * wrapper, and that names itself a caption, gives a credit or says what the picture says of itself, becomes the caption
 * of one figure.
 */
export function joinCaptions(body: Element): void {
  if (!body.querySelector('img')) return;
  for (const { element, text } of linesOf(body)) {
    if (text.length > LONGEST_TOLD || element.closest('figure, table, pre, blockquote') || element.querySelector('img'))
      continue;
    const named = isNamed(element);
    if (/^h\d$/.test(element.localName) || (!named && element.closest('li'))) continue;
    const picture = pictureBefore(element, body);
    if (!picture) continue;
    const isCredit = text.length <= CREDIT_LONGEST && CREDITS().some(credit => credit.test(text));
    const isShort = text.length <= LONGEST;
    if ((isShort && (named || isCredit)) || saysOfItself(picture, fold(text))) caption(picture, element);
  }
}

/** Whether the block, what is around it or all that is in it has a caption's name. */
function isNamed(element: Element): boolean {
  const inner = element.firstElementChild;
  const whole = inner?.textContent.trim() === element.textContent.trim() ? inner : null;
  return [element.parentElement, element, whole].some(block =>
    CAPTION_NAME.test((block?.getAttribute('class') ?? '').replace(/(?<=[a-z])(?=[A-Z])/g, '-')),
  );
}

/** Whether the picture bears these words for those who do not see it. */
function saysOfItself(picture: Element, words: string): boolean {
  const image = picture.localName === 'img' ? picture : picture.querySelector('img');
  return (
    words.length >= TELLING && ['alt', 'title'].some(name => fold(image?.getAttribute(name) ?? '').startsWith(words))
  );
}

/** The block right before an element, or before the wrapper that it begins, where it holds a picture and no words. */
function pictureBefore(element: Element, body: Element): Element | null {
  let block = element;
  while (!block.previousElementSibling && block.parentElement && block.parentElement !== body)
    block = block.parentElement;
  const before = block.previousElementSibling;
  if (!before) return null;
  const isPicture = before.localName === 'img' || before.querySelector('img') !== null;
  if (!isPicture) return null;
  return before.localName === 'figure' || before.textContent.trim() === '' ? before : null;
}

function caption(picture: Element, words: Element): void {
  const figcaption = rename(words, 'figcaption');
  if (picture.localName === 'figure') {
    picture.append(figcaption);
    return;
  }
  const figure = words.ownerDocument.createElement('figure');
  picture.replaceWith(figure);
  figure.append(picture, figcaption);
}
