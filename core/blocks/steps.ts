/** What is done with each node on the way through a tree. */
export interface Visitor {
  /** Whether something must be brought before it goes on. */
  readonly isWaiting?: boolean;
  /** Answers whether what is in the node is to be visited. `depth`: levels below the root. */
  enter(node: Node, depth: number): boolean;
  leave(node: Node): void;
}

/**
 * Goes through a tree without recursion: a hostile page may nest as deep as it likes. Stops after every `atOnce` nodes,
 * and between entering and leaving one at which the visitor waits for something.
 */
export function* stepsThrough(root: Node, visitor: Visitor, atOnce = Number.POSITIVE_INFINITY): Iterable<void> {
  let node: Node | null = root;
  let steps = 0;
  let depth = 0;
  while (node) {
    const child: Node | null = visitor.enter(node, depth) ? node.firstChild : null;
    steps += 1;
    if (visitor.isWaiting || steps % atOnce === 0) yield;
    if (child) {
      depth += 1;
      node = child;
      continue;
    }
    visitor.leave(node);
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      depth -= 1;
      if (node) visitor.leave(node);
    }
    node = node && node !== root ? node.nextSibling : null;
  }
}
