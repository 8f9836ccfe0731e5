import type { Block, Container, Extent } from '../blocks/block.ts';
import type { Ledger } from '../blocks/ledger.ts';
import type { Page } from '../blocks/page.ts';
import { scale, share } from './scale.ts';

type Features = Readonly<Record<string, number>>;

interface Sum {
  blocks: number;
  size: number;
  linked: number;
  prose: number;
  voted: number;
  cut: number;
}

/** What the vote and the rules said of what stands around a block. */
export interface Said {
  /** Of all in one container. */
  within(container: Container): Features;
  /** Of all containers of one signature. */
  alike(container: Container): Features;
  /** How far the text is that the vote took, before and behind. */
  near(block: Block): Features;
}

export function sumVerdicts(page: Page, ledger: Ledger): Said {
  const { blocks, containers } = page;
  const voted = new Float64Array(blocks.length + 1);
  const cut = new Float64Array(blocks.length + 1);
  for (const block of blocks) {
    const trail = ledger.trail(block);
    const at = block.index;
    voted[at + 1] = (voted[at] ?? 0) + (trail.some(({ by }) => by === 'vote') ? block.size : 0);
    cut[at + 1] = (cut[at] ?? 0) + (trail.some(({ is }) => is === 'clutter') ? block.size : 0);
  }
  const between = (sums: Float64Array, { first, last }: Extent) => (sums[last] ?? 0) - (sums[first] ?? 0);
  const sumOf = (box: Container): Sum => ({
    blocks: box.last - box.first,
    size: box.size,
    linked: box.linked,
    prose: box.prose,
    voted: between(voted, box),
    cut: between(cut, box),
  });
  const kin = new Map<number, Sum & { boxes: number }>();
  for (const box of containers) {
    const sum = sumOf(box);
    const known = kin.get(box.signature);
    if (!known) kin.set(box.signature, { ...sum, boxes: 1 });
    else {
      known.boxes += 1;
      for (const name of ['blocks', 'size', 'linked', 'prose', 'voted', 'cut'] as const) known[name] += sum[name];
    }
  }
  const all = voted[blocks.length] ?? 0;
  return {
    within: box => numbersOf(sumOf(box)),
    alike: box => {
      const sum = kin.get(box.signature);
      return sum ? { boxes: scale(sum.boxes), ...numbersOf(sum) } : {};
    },
    near: ({ first, last }) => ({
      'vote-before': share(voted[first] ?? 0, all),
      'vote-behind': scale(all - (voted[last] ?? 0)),
    }),
  };
}

function numbersOf({ blocks, size, linked, prose, voted, cut }: Sum): Features {
  return {
    blocks: scale(blocks),
    size: scale(size),
    linked: share(linked, size),
    prose: share(prose, size),
    voted: share(voted, size),
    cut: share(cut, size),
  };
}
