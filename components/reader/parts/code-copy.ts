import { copyText } from '../clipboard.ts';
import type { EnhanceContext } from '../enhance.ts';
import type { StoryDom } from '../story-dom.ts';

/** Gives every block of code a button that copies it. Poems, which also come in `pre`, have none. */
export function offerCopies(story: StoryDom, { t, signal, withTools }: EnhanceContext): void {
  for (const code of story.elements) {
    if (!code.matches('pre:not([data-verse])') || code.textContent.trim() === '') continue;
    const text = code.textContent.replace(/\n$/, '');
    const box = code.ownerDocument.createElement('div');
    box.className = 'codebox';
    const holder = code.ownerDocument.createElement('div');
    holder.className = 'codebox__copy';
    holder.dataset.added = '';
    code.before(box);
    box.append(holder, code);
    withTools(tools => {
      tools.draw('copy', holder, { t, onCopy: () => copyText(text, code.ownerDocument) });
      signal.addEventListener('abort', () => tools.draw('copy', holder, null));
    });
  }
}
