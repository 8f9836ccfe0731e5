import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives all processes of a run one folder for their browsers' profiles: they end before they have removed them. */
export function setup(): void {
  const folder = mkdtempSync(join(tmpdir(), 'clearstory-e2e-'));
  process.env.TMPDIR = folder;
  process.once('exit', () => {
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
    } catch {
      // A browser that is just ending has written into it: nothing that a test is about.
    }
  });
}
