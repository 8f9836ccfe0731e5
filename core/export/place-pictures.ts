import type { ExportInput } from './export-input.ts';

/**
 * Gives every picture of a copy the address that it has in the export, or makes it a link to where it stands on the
 * web: an export that is opened years later must not ask anybody for anything.
 */
export function placePictures(
  root: Element,
  { pictures, labels }: Pick<ExportInput, 'pictures' | 'labels'>,
  addressOf: (src: string) => string,
): void {
  for (const image of root.querySelectorAll('img')) {
    const source = image.getAttribute('src') ?? '';
    if (pictures.has(source)) {
      image.setAttribute('src', addressOf(source));
      if (!image.hasAttribute('alt')) image.setAttribute('alt', '');
      continue;
    }
    image.replaceWith(linkTo(source, image, labels.picture));
  }
}

function linkTo(source: string, image: Element, word: string): Node {
  const alt = image.getAttribute('alt')?.trim() ?? '';
  const text = alt ? `${word}: ${alt}` : word;
  const inner = image.ownerDocument.createTextNode(`[${text}]`);
  if (!/^https?:/.test(source) || image.closest('a')) return inner;
  const link = image.ownerDocument.createElement('a');
  link.setAttribute('href', source);
  link.append(inner);
  return link;
}
