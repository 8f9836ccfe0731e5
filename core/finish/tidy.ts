import { STAMP } from '../draft/stamp.ts';
import { ATTRIBUTE_NAMES } from './allowed.ts';

const KEPT = new Set([...ATTRIBUTE_NAMES, STAMP]);

/** Takes off the story's elements what the sanitizer would take off at more cost. */
export function tidy(body: Element): void {
  for (const element of body.querySelectorAll('*')) {
    const { attributes } = element;
    for (let index = attributes.length - 1; index >= 0; index--) {
      const attribute = attributes[index];
      if (attribute && !KEPT.has(attribute.name)) element.removeAttributeNode(attribute);
    }
  }
}
