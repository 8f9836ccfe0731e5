import { useLayoutEffect, useRef } from 'preact/hooks';
import { makeHost } from '../../reader/host.ts';

/**
 * Shows something with style sheets of its own, which neither get out nor let others in. `fill` puts it there; what it
 * gives back takes it away.
 */
export function Isolated(props: { styles: readonly string[]; fill: (root: ShadowRoot) => () => void }) {
  const { styles, fill } = props;
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { element, root } = makeHost(document, styles);
    place.current?.replaceChildren(element);
    return fill(root);
  }, [styles, fill]);
  return <div class="isolated" ref={place} />;
}
