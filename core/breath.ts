import type { ReadOptions } from './article.ts';

/** Between two slices of work: rejects where reading was called off, and lets the page have its turn. */
export async function takeBreath({ breathe, signal }: ReadOptions): Promise<void> {
  signal?.throwIfAborted();
  await breathe?.();
  signal?.throwIfAborted();
}
