import { STAMP } from '../draft/stamp.ts';
import { saysMore } from '../text/words.ts';
import { ATTRIBUTE_NAMES } from './allowed.ts';

const KEPT = new Set([...ATTRIBUTE_NAMES, STAMP]);

/** What shows something without words. */
const SHOWN = 'img, picture, video, audio, iframe, svg, math, canvas, object, embed, hr';

/**
 * Takes off the story's elements what the sanitizer would take off at more cost, and takes out the entries of lists that
 * nothing is left in: a date was all that one said, and its dot would stand there alone.
 */
export function tidy(body: Element): void {
  for (const tag of ['li', 'ul, ol'])
    for (const element of body.querySelectorAll(tag))
      if (!saysMore(element, 0) && !element.querySelector(SHOWN)) element.remove();
  for (const element of body.querySelectorAll('*')) {
    const { attributes } = element;
    for (let index = attributes.length - 1; index >= 0; index--) {
      const attribute = attributes[index];
      if (attribute && !KEPT.has(attribute.name)) element.removeAttributeNode(attribute);
    }
  }
}
