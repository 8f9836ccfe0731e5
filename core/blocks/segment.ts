import { takeBreath } from '../breath.ts';
import type { Snapshot } from '../page/snapshot.ts';
import type { SegmentOptions, Segments } from './segments.ts';
import { Walk } from './walk.ts';

/** So many steps of the walk are made in one go. */
const AT_ONCE = 1000;

/** Walks the snapshot once, without recursion: a hostile page may nest as deep as it likes. */
export async function segment(snapshot: Snapshot, options: SegmentOptions): Promise<Segments> {
  const walk = new Walk(snapshot, options);
  const root: Element = snapshot.draft.documentElement;
  let node: Node | null = root;
  for (let steps = 1; node; steps++) {
    if (steps % AT_ONCE === 0) await takeBreath(options);
    const child: Node | null = walk.enter(node) ? node.firstChild : null;
    if (child) {
      node = child;
      continue;
    }
    walk.leave(node);
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node) walk.leave(node);
    }
    node = node && node !== root ? node.nextSibling : null;
  }
  return walk.result();
}
