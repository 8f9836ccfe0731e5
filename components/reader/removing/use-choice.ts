import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LiveElements } from '../page-place.ts';
import { innermostAt, lineOf } from '../place.ts';
import type { StoryDom } from '../story-dom.ts';
import { blockAt, blockFrom } from './blocks.ts';
import { Frame } from './frame.ts';
import { elementsOf, type Level, levelsAround } from './levels.ts';

/** What is chosen: one of the parts that a block stands in, or something that was put back. */
interface Choice {
  readonly levels: readonly Level[];
  readonly at: number;
  readonly piece?: HTMLElement;
}

const NOTHING: Choice = { levels: [], at: 0 };

/** Keeps what of the story is chosen, with a frame around it; at first what is being read. */
export function useChoice(surface: HTMLElement, story: StoryDom, live: LiveElements) {
  const around = (block: Element | null): Choice =>
    block ? { levels: levelsAround(block, story, live), at: 0 } : NOTHING;
  const [choice, setChoice] = useState(() => around(blockRead(surface, story)));
  const frame = useRef<Frame | null>(null);
  const level = choice.levels[choice.at];
  const elements = useMemo(() => {
    if (choice.piece) return [choice.piece];
    return level ? elementsOf(level, story) : [];
  }, [choice, story]);
  useLayoutEffect(() => {
    frame.current = new Frame(surface);
    return () => frame.current?.remove();
  }, [surface]);
  // After every drawing: what was chosen may be gone, and what stands below it somewhere else.
  useLayoutEffect(() => frame.current?.show(elements.filter(element => element.isConnected)));
  return {
    level,
    elements,
    piece: choice.piece,
    has: (target: Element) => elements.some(element => element.contains(target)),
    /** Chooses what is pointed at; what is within the chosen part leaves it as it is. */
    point(target: Element) {
      const piece = target.closest<HTMLElement>('.putback');
      const block = piece ?? blockAt(target, story);
      if (!block || elements.some(element => element.contains(block))) return;
      setChoice(piece ? { ...NOTHING, piece } : around(block));
    },
    /** Chooses the next block, or the one before, and brings it into view. */
    move(way: 1 | -1, from = level) {
      const start = way === 1 ? (from?.to ?? 0) : (from?.from ?? story.elements.length) - 1;
      const block = blockFrom(start, way, story);
      if (block) setChoice(around(block));
      block?.scrollIntoView({ block: 'nearest' });
      return block !== null;
    },
    resize(by: 1 | -1) {
      const at = Math.min(Math.max(choice.at + by, 0), choice.levels.length - 1);
      if (at !== choice.at && choice.levels[at]) setChoice({ ...choice, at });
    },
    clear: () => setChoice(NOTHING),
  };
}

/** The block at the line that one reads at, or the first below it. */
function blockRead(surface: HTMLElement, story: StoryDom): Element | null {
  const read = innermostAt(story.holder, lineOf(surface), element => blockAt(element, story) !== null);
  return read && blockAt(read, story);
}
