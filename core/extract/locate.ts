import { Readability } from '@mozilla/readability';
import type { Article } from '../article.ts';

/** What was found: the story's own element, and what the page says of itself in plain text. */
export interface Found extends Said {
  readonly body: Element;
}

type Said = Pick<Article, 'title' | 'byline' | 'excerpt' | 'siteName' | 'lang' | 'dir' | 'publishedTime'>;

/** What Readability takes for the story of the draft, which it takes apart, or null where there is none. */
export function locate(draft: Document): Found | null {
  const parsed = new Readability<Element>(draft, { serializer: node => node as Element, keepClasses: true }).parse();
  if (!parsed?.content) return null;
  return {
    body: parsed.content,
    title: parsed.title ?? '',
    byline: parsed.byline ?? '',
    excerpt: parsed.excerpt ?? '',
    siteName: parsed.siteName ?? '',
    lang: parsed.lang ?? '',
    dir: parsed.dir === 'rtl' ? 'rtl' : 'ltr',
    publishedTime: parsed.publishedTime ?? '',
  };
}
