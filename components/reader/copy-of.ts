import { undressAll } from '../../core/export/copy-story.ts';
import { plainText } from '../../core/export/plain-text.ts';

/** Part of the story as plain text and as plain markup, without what the reader has added to it. */
export function copyOf(part: Range): { text: string; html: string } {
  const copy = document.implementation.createHTMLDocument('');
  copy.body.append(copy.importNode(part.cloneContents(), true));
  undressAll(copy.body);
  return { text: plainText(copy.body), html: copy.body.innerHTML };
}
