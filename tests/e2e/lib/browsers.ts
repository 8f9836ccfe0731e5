import { fileURLToPath } from 'node:url';
import { launchChromium } from '../../../scripts/drive/chromium.ts';
import type { Driver, LaunchOptions } from '../../../scripts/drive/driver.ts';
import { launchFirefox } from '../../../scripts/drive/firefox.ts';
import { watched } from './watched.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

type Name = Driver['name'];

/** A browser that a file of tests has for itself as long as they run. */
export interface Lease {
  readonly driver: Driver;
  /** Puts the browser back to what it was when it started, but with access to these sites. */
  clean(access: readonly string[]): Promise<void>;
  /** The next file is to have another one. */
  spoil(): void;
  end(): Promise<void>;
}

/** What putting it back does not undo. */
const LASTING: ReadonlySet<string> = new Set(['update', 'disable', 'openPrivate'] satisfies (keyof Driver)[]);

/**
 * Starting one takes seconds, so that each process of tests keeps its Chromium for the file that comes next. A Firefox
 * that has put itself back forty times and more loses one click in two hundred on a busy machine.
 */
const KEPT: ReadonlySet<Name> = new Set(['chromium']);
const kept = new Map<Name, Lease>();

// Vitest ends its processes so, a person does, and who goes before them; at their exit the browsers go.
for (const end of ['SIGTERM', 'SIGINT', 'disconnect']) process.once(end, () => process.exit());

export async function lease(name: Name, options: Omit<LaunchOptions, 'extension'>): Promise<Lease> {
  const isUsual = KEPT.has(name) && Object.keys(options).length === 0;
  const free = kept.get(name);
  if (isUsual) kept.delete(name);
  if (isUsual && free && !free.driver.isClosed()) return free;
  let isFresh = true;
  let isSpoilt = !isUsual;
  const driver = watched(await launch(name, options), call => {
    isSpoilt ||= LASTING.has(call);
  });
  const lent: Lease = {
    driver,
    clean: async access => {
      if (!isFresh) await driver.reset(access);
      else if (access.length > 0) await driver.grant(...access);
      isFresh = false;
    },
    spoil: () => {
      isSpoilt = true;
    },
    end: async () => {
      if (isSpoilt) await driver.close();
      else kept.set(name, lent);
    },
  };
  return lent;
}

function launch(name: Name, options: Omit<LaunchOptions, 'extension'>): Promise<Driver> {
  return name === 'chromium'
    ? launchChromium({ extension: `${ROOT}.output/chrome-mv3`, ...options })
    : launchFirefox({ extension: `${ROOT}.output/firefox-mv3`, ...options });
}
