import { render } from 'preact';
import { readArticle } from '../../../core/read-article.ts';
import type { Story } from '../../reader/reader-props.ts';
import { DEMO_HOST, DEMO_TITLE, DemoPage } from './DemoPage.tsx';

/** Reads the demo's page as any other page is read; null where nothing comes of it. */
export async function readDemo(): Promise<Story | null> {
  const page = document.implementation.createHTMLDocument(DEMO_TITLE);
  page.documentElement.lang = 'en';
  const url = new URL(`https://${DEMO_HOST}/the-clock`);
  page.head.append(Object.assign(page.createElement('base'), { href: url.href }));
  render(<DemoPage />, page.body);
  const result = await readArticle(page, { url });
  return result.ok ? result : null;
}
