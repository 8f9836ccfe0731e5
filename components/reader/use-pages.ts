import { useEffect, useRef, useState } from 'preact/hooks';
import type { Joined } from '../../core/pages/join-pages.ts';
import type { ReaderActions, Story } from './reader-props.ts';

/** How far the joining of the following pages has come. */
export interface JoinState {
  readonly state: 'idle' | 'busy' | Joined['state'];
  /** The page that is coming, or that did not come. */
  readonly page: number;
  /** Address of the page that is missing. */
  readonly next: string | null;
  /** Whether this is done without asking on this site. */
  readonly always: boolean;
}

/** Joins the following pages when asked, or at once where that is the site's setting. */
export function usePages(
  story: Story,
  show: (story: Story) => void,
  actions: Pick<ReaderActions, 'joinPages' | 'keepJoining'>,
  always: boolean,
) {
  const [join, setJoin] = useState<JoinState>({ state: 'idle', page: 0, next: null, always });
  const stop = useRef<AbortController | null>(null);
  const whole = useRef(story);
  const change = (to: Partial<JoinState>) => setJoin(now => ({ ...now, ...to }));
  const start = async () => {
    stop.current = new AbortController();
    // Where a page is missing in the middle, it can only be put there from the beginning.
    const from = join.state === 'gaps' ? whole.current : story;
    whole.current = from;
    change({ state: 'busy', page: (from.pagination?.page ?? 1) + 1 });
    const joined = await actions.joinPages(from, stop.current.signal, ({ page }) => change({ page }));
    change({ state: joined.state, next: joined.next, ...(joined.page === null ? {} : { page: joined.page }) });
    if (joined.story !== story) show(joined.story);
  };
  useEffect(() => {
    if (always && story.pagination?.next) void start();
    return () => stop.current?.abort();
    // Once, when the reader opens.
  }, []);
  return {
    join,
    start: () => void start(),
    cancel: () => stop.current?.abort(),
    keep: () => {
      actions.keepJoining();
      change({ always: true });
    },
  };
}
