import { onTrusted } from '../../core/page/live.ts';

/** How often one player is paused: a page that insists on playing is not fought for ever. */
const PAUSES = 3;

/**
 * Pauses the page's sound and video, also what starts later, until `signal` ends it. Returns what lets everything go
 * on that was playing.
 */
export function pauseMedia(
  page: Document,
  signal: AbortSignal,
  shadowRootOf: (element: Element) => ShadowRoot | null = element => element.shadowRoot,
): () => void {
  const pauses = new Map<HTMLMediaElement, number>();
  const pause = (player: HTMLMediaElement) => {
    const times = pauses.get(player) ?? 0;
    if (player.paused || times >= PAUSES || player === page.pictureInPictureElement) return;
    pauses.set(player, times + 1);
    player.pause();
  };
  const onPlay = (event: Event) => {
    if (event.target instanceof HTMLMediaElement) pause(event.target);
  };
  // What plays in a shadow root tells nobody outside of it.
  for (const tree of [page, ...rootsIn(page, shadowRootOf)]) {
    for (const player of tree.querySelectorAll<HTMLMediaElement>('video, audio')) pause(player);
    onTrusted(tree, 'play', onPlay, { capture: true, signal });
  }
  return () => {
    for (const player of pauses.keys()) if (player.isConnected && player.paused) player.play().catch(() => {});
  };
}

/** The shadow roots of the page's own elements, those in other roots as well. */
function* rootsIn(tree: ParentNode, rootOf: (element: Element) => ShadowRoot | null): Generator<ShadowRoot> {
  for (const element of tree.querySelectorAll('*')) {
    // A form's control can stand in for its name; a form is no host.
    const root = typeof element.localName === 'string' && element.localName.includes('-') ? rootOf(element) : null;
    if (!root) continue;
    yield root;
    yield* rootsIn(root, rootOf);
  }
}
