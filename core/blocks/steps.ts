/** What is done with each node on the way through a tree. */
export interface Visitor {
  /** Answers whether what is in the node is to be visited. */
  enter(node: Node): boolean;
  leave(node: Node): void;
}

/** Goes through a tree, with a step at each node between entering and leaving it, without recursion: a hostile page may nest as deep as it likes. */
export function* stepsThrough(root: Node, visitor: Visitor): Iterable<void> {
  let node: Node | null = root;
  while (node) {
    const child: Node | null = visitor.enter(node) ? node.firstChild : null;
    yield;
    if (child) {
      node = child;
      continue;
    }
    visitor.leave(node);
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node) visitor.leave(node);
    }
    node = node && node !== root ? node.nextSibling : null;
  }
}
