/** What the open reader shows, as plain values. */
export interface Shown {
  readonly title: string;
  /** Byline, date and reading time, as they stand under the title. */
  readonly facts: string[];
  /** The story's blocks, in order. */
  readonly blocks: string[];
  readonly words: number;
  readonly removed: { readonly kind: string; readonly previews: string[] }[];
  readonly related: string[];
}

/** Sent into the page as source: it stands alone. */
export function readShown(root: ShadowRoot): Shown {
  const textOf = (element: Element | null | undefined) => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const all = (selector: string, within: ParentNode = root) => Array.from(within.querySelectorAll(selector));
  const leaves = 'p, h2, h3, h4, h5, h6, li, blockquote, pre, figcaption, td, th, dt, dd, summary';
  const blocks = all(leaves, root.querySelector('.story') ?? root)
    .filter(block => !block.querySelector(leaves))
    .map(textOf)
    .filter(Boolean);
  return {
    title: textOf(root.querySelector('h1')),
    facts: all('.masthead__facts > *').map(textOf),
    blocks,
    words: textOf(root.querySelector('.story')).split(' ').length,
    removed: all('.removed__kind').map(kind => ({
      kind: textOf(kind.querySelector('summary > span')),
      previews: all('.removed__preview', kind).map(textOf),
    })),
    related: all('.related__link').map(textOf),
  };
}

/** Opens the list of what was removed, or folds it; sent into the page as source. */
export function openKinds(root: ShadowRoot, open: boolean): void {
  for (const kind of root.querySelectorAll<HTMLDetailsElement>('.removed__kind')) kind.open = open;
}
