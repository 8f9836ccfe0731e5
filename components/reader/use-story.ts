import { useState } from 'preact/hooks';
import type { Cuts, ReaderActions, Story } from './reader-props.ts';

/** The story being shown, and reading it again with other cuts. */
export interface StoryState {
  readonly story: Story;
  readonly cuts: Cuts;
  /** Whether the cuts shown are kept for the site. */
  readonly cutsKept: boolean;
  readonly busy: boolean;
  /** Reads again; true when there is another story now. */
  readAgain(cuts: Cuts): Promise<boolean>;
  keepCuts(cuts: Cuts): void;
  /** Shows another story in its place. */
  show(story: Story): void;
}

/** Keeps the story, which changes when it is read with other cuts. */
export function useStory(first: Story, actions: Pick<ReaderActions, 'read' | 'keepCuts'>): StoryState {
  const [story, setStory] = useState(first);
  const [cuts, setCuts] = useState<Cuts>(first.way === 'light' ? 'light' : 'full');
  const [cutsKept, setCutsKept] = useState(false);
  const [busy, setBusy] = useState(false);
  return {
    story,
    cuts,
    cutsKept,
    busy,
    show: setStory,
    async readAgain(wanted) {
      if (busy) return false;
      setBusy(true);
      const result = await actions.read(wanted);
      setBusy(false);
      if (!result.ok) return false;
      setStory(result);
      setCuts(wanted);
      return true;
    },
    keepCuts(kept) {
      setCutsKept(true);
      actions.keepCuts(kept);
    },
  };
}
