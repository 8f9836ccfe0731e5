import { browser } from '#imports';
import { resolveAppearance, type Theme } from '../core/appearance.ts';
import { resolveSettings } from '../core/settings.ts';
import { needsAccess } from '../core/sites/access.ts';
import { planPapers } from '../core/sites/papers.ts';
import { planRegistrations, type Registration } from '../core/sites/registrations.ts';
import type { SiteRule } from '../core/sites/site.ts';
import type { Stored } from '../core/stored.ts';
import { grantedOrigins } from './access.ts';
import { findFault } from './find-fault.ts';
import { setRefused } from './refused.ts';

let last: Promise<unknown> = Promise.resolve();

/** The list as far as there is access: an entry that lacks it only opens when asked. */
export function withAccessOnly(
  stored: Stored,
  granted: readonly string[],
): { sites: readonly SiteRule[]; everywhere: boolean } {
  const sites = stored.sites.map(rule =>
    rule.state === 'always' && needsAccess(granted, rule.domain) ? ({ ...rule, state: 'ask' } as const) : rule,
  );
  return { sites, everywhere: resolveSettings(stored.settings).everywhere && !needsAccess(granted, null) };
}

/**
 * Makes the browser's registrations what the list says, one call after another. Never fails: what the browser refuses
 * is noted, so that the options can say so.
 */
export function syncRegistrations(stored: Stored): Promise<void> {
  const next = last.then(async () => {
    const refused = await syncNow(stored).then(() => null, String);
    await setRefused(refused);
  });
  last = next.catch(() => undefined);
  return next;
}

async function syncNow(stored: Stored): Promise<void> {
  const wanted = wantedScripts(stored, await grantedOrigins());
  const present = await browser.scripting.getRegisteredContentScripts();
  if (isSame(present, wanted)) return;
  const ids = new Set(wanted.map(({ id }) => id));
  const [known = [], gone = []] = [true, false].map(is => present.map(({ id }) => id).filter(id => ids.has(id) === is));
  await put(wanted, known);
  // Last, so that no page is opened meanwhile in which nothing runs.
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
}

/**
 * Registers some scripts, and updates those of them that are `known`. Fails in the browser's words, with the pattern
 * that it refuses where one is to blame; then nothing is registered any more.
 */
async function put(wanted: readonly ContentScript[], known: readonly string[]): Promise<void> {
  const [old = [], added = []] = [true, false].map(is => wanted.filter(({ id }) => known.includes(id) === is));
  try {
    if (added.length > 0) await browser.scripting.registerContentScripts(added);
    // Firefox runs them in the order in which they were last told of, and the cover of a site has to come first.
    if (old.length > 0) await browser.scripting.updateContentScripts(old);
  } catch (error) {
    await browser.scripting.unregisterContentScripts();
    const patterns = new Set(wanted.flatMap(({ matches, excludeMatches }) => [...matches, ...excludeMatches]));
    const fault = await findFault([...patterns], takesPatterns);
    throw fault === null ? error : new Error(`${fault} – ${error instanceof Error ? error.message : error}`);
  }
}

/** Tries them as exceptions of a registration for a host that there never is, so that nothing runs meanwhile. */
async function takesPatterns(patterns: readonly string[]): Promise<boolean> {
  const plan = { id: 'trial', matches: ['*://trial.invalid/*'], excludeMatches: patterns };
  try {
    await browser.scripting.registerContentScripts([
      { ...toContentScript(plan, ['/watcher.js']), persistAcrossSessions: false },
    ]);
    await browser.scripting.unregisterContentScripts({ ids: [plan.id] });
    return true;
  } catch {
    return false;
  }
}

function wantedScripts(stored: Stored, granted: readonly string[]): ContentScript[] {
  const { sites, everywhere } = withAccessOnly(stored, granted);
  const plan = planRegistrations(sites, { everywhere, ports: !import.meta.env.FIREFOX });
  const { theme } = resolveAppearance({ all: stored.settings.appearance ?? {}, site: null });
  // A cover has to have the right colour before anything can be asked.
  const papers = planPapers(plan, ownThemes(stored, theme)).map(paper =>
    toContentScript(paper, [coverOf(paper.theme)]),
  );
  return [...papers, ...plan.map(registration => toContentScript(registration, [coverOf(theme), '/watcher.js']))];
}

/** The themes of sites that are not read in that of all others. */
function ownThemes({ preferences }: Stored, usual: Theme): Record<string, Theme> {
  const themes = Object.entries(preferences).map(
    ([site, { appearance }]) => [site, appearance?.theme ?? usual] as const,
  );
  return Object.fromEntries(themes.filter(([, theme]) => theme !== usual));
}

function coverOf(theme: Theme) {
  return `/covers/${theme}.js` as const;
}

type ContentScript = ReturnType<typeof toContentScript>;

function toContentScript(registration: Registration, js: (ReturnType<typeof coverOf> | '/watcher.js')[]) {
  return {
    id: registration.id,
    matches: [...registration.matches],
    excludeMatches: [...registration.excludeMatches],
    js,
    runAt: 'document_start' as const,
    allFrames: false,
    persistAcrossSessions: true,
  };
}

interface Present {
  readonly id: string;
  readonly matches?: readonly string[] | undefined;
  readonly excludeMatches?: readonly string[] | undefined;
  readonly js?: readonly string[] | undefined;
}

function isSame(present: readonly Present[], wanted: readonly ContentScript[]): boolean {
  const essence = (script: Present) =>
    JSON.stringify([
      script.id,
      // Chromium gives them back in an order of its own.
      script.matches?.toSorted(),
      (script.excludeMatches ?? []).toSorted(),
      script.js?.map(file => file.replace(/^\//, '')),
    ]);
  const wantedSet = new Set(wanted.map(essence));
  return present.length === wanted.length && present.every(script => wantedSet.has(essence(script)));
}
