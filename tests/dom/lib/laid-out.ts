import type { ReadResult } from '../../../core/article.ts';
import { readArticle } from '../../../core/read-article.ts';
import { ADDRESS } from './story.ts';

/** Reads a page that is laid out, so that its styles apply. Its scripts stay quiet. */
export async function readLaidOut(markup: string): Promise<ReadResult> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.width = '1280';
  frame.srcdoc = markup.replace('<head>', `<head><base href="${ADDRESS.href}">`);
  document.body.append(frame);
  try {
    await new Promise(resolve => frame.addEventListener('load', resolve, { once: true }));
    if (!frame.contentDocument) throw new Error('The frame shows no page.');
    return await readArticle(frame.contentDocument, { url: ADDRESS });
  } finally {
    frame.remove();
  }
}
