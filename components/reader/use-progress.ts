import { useLayoutEffect, useState } from 'preact/hooks';

/** Where one is in the story. */
export interface Progress {
  /** 0 at the story's beginning, 1 when its last line has been seen. */
  readonly read: number;
  /** Whether the whole story stands on the screen at once. */
  readonly fits: boolean;
  /** Whether one is reading on downwards, so that the bar may go away. */
  readonly onward: boolean;
}

/** Above this many pixels from the top, the bar always stands. */
const TOP = 80;
/** Smaller movements than this say nothing about the direction. */
const JITTER = 6;
/** Progress is told in steps, so that not every pixel draws the bar anew. */
const STEPS = 400;

/** Follows the scrolling of the reader's surface over the story. */
export function useProgress(scroller: HTMLElement, article: HTMLElement): Progress {
  const [progress, setProgress] = useState<Progress>({ read: 0, fits: false, onward: false });
  useLayoutEffect(() => {
    let last = 0;
    // Where one begins is no movement: the bar is there when the reader opens in the middle of a story.
    queueMicrotask(() => {
      last = scroller.scrollTop;
    });
    const follow = () => {
      const top = scroller.scrollTop;
      const moved = top - last;
      if (Math.abs(moved) >= JITTER) last = top;
      const { read, fits } = readShare(scroller, article);
      setProgress(old => {
        const onward = top > TOP && (Math.abs(moved) < JITTER ? old.onward : moved > 0);
        const same = old.read === read && old.fits === fits && old.onward === onward;
        return same ? old : { read, fits, onward };
      });
    };
    scroller.addEventListener('scroll', follow, { passive: true });
    // The story's height changes with every picture that comes in, and with the look.
    const sizes = new ResizeObserver(follow);
    sizes.observe(scroller);
    sizes.observe(article);
    return () => {
      scroller.removeEventListener('scroll', follow);
      sizes.disconnect();
    };
  }, [scroller, article]);
  return progress;
}

function readShare(scroller: HTMLElement, article: HTMLElement): { read: number; fits: boolean } {
  const screen = scroller.getBoundingClientRect();
  const box = article.getBoundingClientRect();
  const hidden = box.bottom - box.top + article.offsetTop - screen.height;
  if (hidden <= 0) return { read: 1, fits: screen.height > 0 };
  const share = scroller.scrollTop / hidden;
  return { read: Math.round(Math.min(1, Math.max(0, share)) * STEPS) / STEPS, fits: false };
}
