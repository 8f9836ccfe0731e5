import { rename } from '../draft/rename.ts';
import { linesOf } from './lines.ts';

/** Words of a picture's credit, beside a picture. */
const CREDIT =
  /\b(?:photos?|photograph(?:er|s|y)?|image|picture|pictured|illustration|rendering|video|credit|courtesy|source|foto|fotos|bild|bilder|quelle|symbolbild|imagen|cr[eé]dit[os]?|archivo|archiv|fuente|fonte|getty|reuters|afp|shutterstock|unsplash|istock|alamy|pexels|adobe stock|(?:ap|epa|dpa|pa) (?:photo|images?))\b|©|\((?:ap|afp|reuters|dpa)\b/i;
const CAPTION_NAME = /(?:^|[\s_-])(?:wp-)?(?:caption|credit|copyright|legend|bildunterschrift)(?:s|$|[\s_-])/i;
const LONGEST = 300;
const CREDIT_LONGEST = 220;

/**
 * Puts a picture's words with the picture: a short block that stands right after a picture, or alone with it in a
 * wrapper, and that names itself a caption or gives a credit, becomes the caption of one figure.
 */
export function joinCaptions(body: Element): void {
  if (!body.querySelector('img')) return;
  for (const { element, text } of linesOf(body)) {
    if (text.length > LONGEST || element.closest('figure, table, pre, blockquote, li') || element.querySelector('img'))
      continue;
    const names = `${element.getAttribute('class') ?? ''} ${element.parentElement?.getAttribute('class') ?? ''}`;
    const isCredit = text.length <= CREDIT_LONGEST && CREDIT.test(text);
    const named = CAPTION_NAME.test(names);
    if (!isCredit && !named) continue;
    const picture = pictureBefore(element, body);
    if (picture) caption(picture, element);
  }
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
