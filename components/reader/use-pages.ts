import { useEffect, useRef, useState } from 'preact/hooks';
import type { Joined } from '../../core/pages/join-pages.ts';
import type { Cuts, ReaderActions, Story } from './reader-props.ts';

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

/** What joining starts from, and what it tells. */
export interface PagesGiven {
  /** The story that is shown. */
  readonly story: Story;
  /** The cuts with which it was read last. */
  readonly cuts: Cuts;
  /** Shows another story in its place. */
  readonly show: (story: Story) => void;
  readonly actions: Pick<ReaderActions, 'joinPages' | 'keepJoining' | 'forgetJoining'>;
  /** Whether stories of this site are joined without asking. */
  readonly always: boolean;
}

/** Joins the following pages when asked, or at once where that is the site's setting. */
export function usePages({ story, cuts, show, actions, always }: PagesGiven) {
  const [join, setJoin] = useState<JoinState>({ state: 'idle', page: 0, next: null, always });
  const stop = useRef<AbortController | null>(null);
  const whole = useRef(story);
  const change = (to: Partial<JoinState>) => setJoin(now => ({ ...now, ...to }));
  const start = async (fresh?: Story) => {
    // Where a page is missing in the middle, it can only be put there from the beginning.
    const from = fresh ?? (join.state === 'gaps' ? whole.current : story);
    const mine = new AbortController();
    stop.current = mine;
    whole.current = from;
    change({ state: 'busy', page: (from.pagination?.page ?? 1) + 1 });
    const joined = await actions.joinPages(from, mine.signal, ({ page }) => change({ page }));
    // The story was read anew meanwhile, and what was being joined is shown no more.
    if (stop.current !== mine) return;
    // A second try that has brought less than the first takes nothing away.
    if (!fresh && joined.story.article.words < story.article.words) return setJoin(join);
    change({ state: joined.state, next: joined.next, ...(joined.page === null ? {} : { page: joined.page }) });
    if (joined.story !== from) show(joined.story);
  };
  const read = useRef(cuts);
  useEffect(() => {
    if (always && story.pagination?.next) void start();
    return () => stop.current?.abort();
    // Once, when the reader opens.
  }, []);
  useEffect(() => {
    if (read.current === cuts) return;
    read.current = cuts;
    // The first page was read anew, and stands alone: what had come with it comes again.
    const asked = stop.current && !stop.current.signal.aborted;
    stop.current?.abort();
    stop.current = null;
    if (asked) void start(story);
    else change({ state: 'idle' });
  }, [cuts]);
  return {
    join,
    start: () => void start(),
    cancel: () => stop.current?.abort(),
    keep: () => {
      actions.keepJoining();
      change({ always: true });
    },
    forget: () => {
      actions.forgetJoining();
      change({ always: false });
    },
  };
}
