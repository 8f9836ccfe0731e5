import { type ComponentChildren, render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { makeHost } from '../../reader/host.ts';

/** Shows something with style sheets of its own, which neither get out nor let others in. */
export function Isolated(props: { styles: readonly string[]; children: ComponentChildren }) {
  const { styles, children } = props;
  const place = useRef<HTMLDivElement>(null);
  const inside = useRef<ShadowRoot | null>(null);
  useLayoutEffect(() => {
    const { element, root } = makeHost(document, styles);
    inside.current = root;
    place.current?.replaceChildren(element);
    return () => render(null, root);
  }, [styles]);
  useLayoutEffect(() => {
    if (inside.current) render(children, inside.current);
  });
  return <div class="isolated" ref={place} />;
}
