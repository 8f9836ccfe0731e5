import type { Block } from '../../core/blocks/block.ts';
import type { Case } from '../../core/judges/index.ts';

/** One block of a page, and everything that was said of it. */
export interface Explained {
  readonly fate: string;
  readonly kind: string;
  /** Tags and names around it, innermost last. */
  readonly where: string;
  readonly text: string;
  readonly trail: readonly string[];
}

function whereIs({ container }: Block): string {
  const names: string[] = [];
  for (let around: Block['container'] | null = container; around && names.length < 4; around = around.parent)
    names.unshift(
      `${around.tag}${around.names.tokens
        .slice(0, 2)
        .map(token => `.${token}`)
        .join('')}`,
    );
  return names.join(' > ');
}

/** What was said of each block of a page. */
export function explain({ page, ledger }: Pick<Case, 'page' | 'ledger'>): Explained[] {
  return page.blocks.map(block => ({
    fate: ledger.verdict(block)?.is ?? 'undecided',
    kind: block.hidden ? `${block.kind}, ${block.hidden}` : block.kind,
    where: whereIs(block),
    text: block.text,
    trail: ledger
      .trail(block)
      .map(({ is, by, why, evidence }) => `${is} by ${by}: ${why}${evidence ? ` (${evidence})` : ''}`),
  }));
}
