import { vi } from 'vitest';

/** Until what is said of the page holds, however slow the machine is. */
export function soon<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, 60_000);
}
