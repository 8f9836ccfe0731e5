import { expect, test } from 'vitest';
import { readArticle } from '../../core/read-article.ts';
import { type Expectation, faultsOf } from './lib/case-faults.ts';
import { ADDRESS } from './lib/story.ts';

const pages = import.meta.glob<string>('../fixtures/cases/*.html', { query: '?raw', import: 'default' });
const lists = import.meta.glob<Record<string, Expectation>>('../fixtures/cases/expect.json', {
  import: 'default',
  eager: true,
});
const cases = Object.values(lists).flatMap(list => Object.entries(list));

test.each(cases)('%s shows what it must', async (name, expected) => {
  const page = await open((await pages[`../fixtures/cases/${name}.html`]?.()) ?? '');
  try {
    const result = await readArticle(page, { url: ADDRESS });
    expect(result.ok ? faultsOf(result.article, expected) : [result.reason]).toEqual([]);
  } finally {
    page.defaultView?.frameElement?.remove();
  }
});

/** Lays a page out, so that its styles apply. Its scripts stay quiet. */
async function open(markup: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.width = '1280';
  frame.srcdoc = markup.replace('<head>', `<head><base href="${ADDRESS.href}">`);
  document.body.append(frame);
  await new Promise(resolve => frame.addEventListener('load', resolve, { once: true }));
  if (!frame.contentDocument) throw new Error('The frame shows no page.');
  return frame.contentDocument;
}
