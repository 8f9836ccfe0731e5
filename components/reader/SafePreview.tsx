import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SafeHtml } from '../../core/article.ts';
import { fillWith } from './story-dom.ts';

/** A piece of the page shown in the list of removals; without pictures, for they are those of its ads. */
export function SafePreview(props: { html: SafeHtml }) {
  const holder = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (holder.current) fillWith(holder.current, props.html, false);
  }, [props.html]);
  return <div class="preview" dir="auto" ref={holder} />;
}
