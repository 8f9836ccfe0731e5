import type { StoryDom } from '../story-dom.ts';
import { bringTo } from '../surface.ts';
import type { PartContext } from './part.ts';

/**
 * Links from one part of the story to another stay in the reader. Links that leave it do so as on the page itself, with
 * every modifier.
 */
export function followAnchors(story: StoryDom, { article, signal }: PartContext): void {
  const onClick = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    if (!link || !event.isTrusted) return;
    // The page's own address would change under the reader.
    event.preventDefault();
    const index = article.anchors.get(decode(link.getAttribute('href') ?? ''));
    if (index !== undefined) bringTo(story.elements[index]);
  };
  story.holder.addEventListener('click', onClick, { signal });
}

function decode(href: string): string {
  try {
    return decodeURIComponent(href.slice(1));
  } catch {
    return href.slice(1);
  }
}
