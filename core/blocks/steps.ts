/** What is done with each node on the way through a tree. */
export interface Visitor {
  /** Answers whether what is in the node is to be visited. `depth`: levels below the root. */
  enter(node: Node, depth: number): boolean;
  leave(node: Node): void;
}

/** Goes through a tree, with a step at each node between entering and leaving it, without recursion: a hostile page may nest as deep as it likes. */
export function* stepsThrough(root: Node, visitor: Visitor): Iterable<void> {
  let node: Node | null = root;
  let depth = 0;
  while (node) {
    const child: Node | null = visitor.enter(node, depth) ? node.firstChild : null;
    yield;
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
