import { render } from 'preact';
import type { Painted } from './painted.ts';
import { Reader } from './Reader.tsx';
import type { ReaderProps } from './reader-props.ts';

/** Draws the reader around a story that has been painted. What is given back takes it away again. */
export function mountReader(painted: Painted, props: ReaderProps): () => void {
  const { bar, foot, surface } = painted;
  const hadFocus = bar.matches(':focus-within');
  bar.replaceChildren();
  // It has no root of its own: each of its parts is drawn into its place.
  const root = surface.ownerDocument.createDocumentFragment();
  foot.ariaBusy = null;
  render(<Reader {...props} painted={painted} />, root);
  if (hadFocus) bar.querySelector<HTMLElement>('[aria-keyshortcuts="Escape"]')?.focus({ preventScroll: true });
  return () => {
    painted.ending.abort();
    render(null, root);
  };
}
