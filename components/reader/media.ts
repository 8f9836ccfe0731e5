import { onTrusted } from '../../core/page/live.ts';

/** How often one player is paused: a page that insists on playing is not fought for ever. */
const PAUSES = 3;

/**
 * Pauses the page's sound and video, also what starts later, until `signal` ends it. Returns what lets everything go
 * on that was playing.
 */
export function pauseMedia(page: Document, signal: AbortSignal): () => void {
  const pauses = new Map<HTMLMediaElement, number>();
  const pause = (player: HTMLMediaElement) => {
    const times = pauses.get(player) ?? 0;
    if (player.paused || times >= PAUSES || player === page.pictureInPictureElement) return;
    pauses.set(player, times + 1);
    player.pause();
  };
  for (const player of page.querySelectorAll<HTMLMediaElement>('video, audio')) pause(player);
  const onPlay = (event: Event) => {
    if (event.target instanceof HTMLMediaElement) pause(event.target);
  };
  onTrusted(page, 'play', onPlay, { capture: true, signal });
  return () => {
    for (const player of pauses.keys()) if (player.isConnected && player.paused) player.play().catch(() => {});
  };
}
