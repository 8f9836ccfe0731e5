/**
 * How an end-to-end test is written, once for both browsers:
 *
 *   inBothBrowsers('leaving', ({ driver, site }) => {
 *     test('Escape leaves the reader', async () => {
 *       site().add('/story', '<!doctype html>…');
 *       await driver().open(site().url('/story', 'story.localhost'));
 *       await driver().clickToolbar();
 *       await driver().reader.waitOpen();
 *       await driver().press('Escape');
 *       await driver().reader.waitClosed();
 *     });
 *   });
 *
 * The built extension is what runs (`npm run test:e2e` builds first). `site` serves tests/fixtures and pages made in
 * the test, under any host name. `BROWSER=firefox npm run test:e2e -- leaving` runs one browser and one file.
 *
 * Each test stands alone: before it the browser is put back to what it was when it started, with nothing stored and
 * one empty tab. So any of them can be run by itself: `npm run test:e2e -- leaving -t Escape`.
 * What a driver can do is in scripts/drive/driver.ts.
 */
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import type { Driver, LaunchOptions } from '../../../scripts/drive/driver.ts';
import { type Site, serve } from '../../../scripts/drive/serve.ts';
import { type Lease, lease } from './browsers.ts';
import { whereabouts } from './watched.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

export interface Stage {
  readonly driver: () => Driver;
  readonly site: () => Site;
}

interface StageOptions extends Omit<LaunchOptions, 'extension'> {
  /** Sites that there is access to from the start, like `*://*.story.test/*`: in Chromium cheaper than `grant`. */
  readonly access?: readonly string[];
  /**
   * For tables of hundreds of pages, where putting the browser back each time would cost minutes: each test goes to a
   * page of its own, stores nothing and leaves the tab as it is.
   */
  readonly keepsBrowser?: true;
}

type Body = (stage: Stage) => void;

/** Options come before the tests, as they do in Vitest. */
export function inBothBrowsers(name: string, ...rest: [Body] | [StageOptions, Body]): void {
  const [given, body] = rest.length === 1 ? [{}, rest[0]] : rest;
  const { access = [], keepsBrowser, ...options }: StageOptions = given;
  const wanted = process.env.BROWSER;
  for (const browser of ['chromium', 'firefox'] as const) {
    if (wanted && wanted !== browser) continue;
    describe(`${name} (${browser})`, () => {
      let lent: Lease | undefined;
      let site: Site | undefined;
      beforeAll(async () => {
        lent = await lease(browser, options);
        if (keepsBrowser) await lent.clean(access);
      });
      beforeEach(async ({ onTestFailed }) => {
        if (!keepsBrowser) await lent?.clean(access);
        await site?.close();
        site = await serve(`${ROOT}tests/fixtures`);
        onTestFailed(async () => {
          lent?.spoil();
          if (lent) console.error(await whereabouts(lent.driver));
        });
      });
      afterAll(async () => {
        await lent?.end();
        await site?.close();
      });
      body({ driver: () => present(lent).driver, site: () => present(site) });
    });
  }
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('Not started yet: use it inside a test.');
  return value;
}
