import { h, render } from 'preact';
import { CodeHead } from '../CodeHead.tsx';
import { copyText } from '../clipboard.ts';
import type { StoryDom } from '../story-dom.ts';
import type { PartContext } from './part.ts';

/**
 * Gives every block of code a head that names its language and copies it. Poems, which also come in `pre`, have none.
 * What is one line has it beside the line.
 */
export function headCode(story: StoryDom, { t, signal }: PartContext): void {
  for (const code of story.elements) {
    if (!code.matches('pre:not([data-verse])') || code.textContent.trim() === '') continue;
    const text = code.textContent.replace(/\n$/, '');
    const page = code.ownerDocument;
    const box = page.createElement('div');
    box.className = 'codebox';
    box.role = 'group';
    box.ariaLabel = t('code');
    const head = page.createElement('div');
    head.className = 'codebox__head';
    head.dataset.added = '';
    code.before(box);
    if (code.matches('[data-line]')) box.append(code, head);
    else box.append(head, code);
    const language = code.getAttribute('data-language');
    render(h(CodeHead, { t, language, onCopy: () => copyText(text, page) }), head);
    signal.addEventListener('abort', () => render(null, head));
  }
}
