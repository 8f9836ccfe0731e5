import { useState } from 'preact/hooks';
import type { Cuts, ReaderActions, Story } from './reader-props.ts';

/** The story being shown, and reading it again with other cuts. */
export interface StoryState {
  readonly story: Story;
  readonly cuts: Cuts;
  /** The cuts that were chosen for the site, if any were. */
  readonly cutsKept: Cuts | null;
  readonly busy: boolean;
  /** Reads again; the other story that is shown now, or null where there is none. */
  readAgain(cuts: Cuts): Promise<Story | null>;
  /** Chooses cuts for the site, or none where it is `null`. */
  keepCuts(cuts: Cuts | null): void;
  /** Shows another story in its place. */
  show(story: Story): void;
}

/** Keeps the story, which changes when it is read with other cuts. */
export function useStory(first: Story, actions: Pick<ReaderActions, 'read' | 'keepCuts'>): StoryState {
  const [story, setStory] = useState(first);
  // A story is read with light cuts at first only where that was chosen for its site.
  const light = first.way === 'light';
  const [cuts, setCuts] = useState<Cuts>(light ? 'light' : 'full');
  const [cutsKept, setCutsKept] = useState<Cuts | null>(light ? 'light' : null);
  const [busy, setBusy] = useState(false);
  return {
    story,
    cuts,
    cutsKept,
    busy,
    show: setStory,
    async readAgain(wanted) {
      if (busy) return null;
      setBusy(true);
      const result = await actions.read(wanted).catch(() => null);
      setBusy(false);
      if (!result?.ok) return null;
      setStory(result);
      setCuts(wanted);
      return result;
    },
    keepCuts(kept) {
      setCutsKept(kept);
      actions.keepCuts(kept);
    },
  };
}
