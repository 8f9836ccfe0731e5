import { h, render } from 'preact';
import { backLinks, type Footnote, findFootnotes } from '../../../core/export/footnotes.ts';
import { OpenNote } from '../OpenNote.tsx';
import type { StoryDom } from '../story-dom.ts';
import { bringTo } from '../surface.ts';
import type { PartContext } from './part.ts';

/** Opens footnotes where their marks stand, so that one need not leave the line. The notes' own links lead back. */
export function openNotes(story: StoryDom, context: PartContext): void {
  for (const footnote of findFootnotes(story, context.article.anchors, context.article.url)) {
    watchMark(footnote, context);
  }
}

function watchMark({ mark, note, label }: Footnote, { article, t, signal }: PartContext): void {
  let opened: HTMLElement | null = null;
  let undraw = () => {};
  const close = () => {
    if (!opened) return;
    undraw();
    opened.remove();
    opened = null;
    mark.setAttribute('aria-expanded', 'false');
  };
  const open = () => {
    const box = mark.ownerDocument.createElement('div');
    box.className = 'notebox';
    box.dataset.added = '';
    place(box, mark);
    opened = box;
    undraw = () => render(null, box);
    const back = () => {
      close();
      if (mark instanceof HTMLElement) mark.focus();
    };
    const onGo = () => {
      close();
      bringTo(note);
    };
    render(h(OpenNote, { label, content: contentOf(note, article.url), t, onClose: back, onGo }), box);
    mark.setAttribute('aria-expanded', 'true');
  };
  const onClick = (event: Event) => {
    if (!event.isTrusted || (event as MouseEvent).button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    if (opened) close();
    else open();
  };
  mark.setAttribute('aria-expanded', 'false');
  mark.addEventListener('click', onClick, { signal });
  signal.addEventListener('abort', close);
}

/** Below the paragraph that the mark stands in, or at the end of what may hold no block beside it. */
function place(box: HTMLElement, mark: Element): void {
  const block = mark.closest(
    'p, h1, h2, h3, h4, h5, h6, pre, ul > li, ol > li, dd, dt, td, th, figcaption, blockquote, div',
  );
  if (block?.matches('li, dd, td, th, figcaption, blockquote, div')) block.append(box);
  else (block ?? mark).after(box);
}

function contentOf(note: Element, url: string): Node[] {
  const copy = note.cloneNode(true) as Element;
  for (const extra of [...copy.querySelectorAll('[data-added]'), ...backLinks(copy, url)]) extra.remove();
  return [...copy.childNodes];
}
