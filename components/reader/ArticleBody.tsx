import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SafeHtml } from '../../core/article.ts';

/** The story. The one place where markup enters a document, and it takes nothing but SafeHtml. */
export function ArticleBody(props: { html: SafeHtml }) {
  const holder = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (holder.current) holder.current.innerHTML = props.html;
  }, [props.html]);
  return <div class="story" ref={holder} />;
}
