import type { Stored } from '../stored.ts';
import { openingWithout } from './access.ts';
import { isIp } from './domain.ts';

/** What the browser is asked for to read one link: its host alone, narrower than any entry of the list wants it. */
export function linkAccess(url: string): string | null {
  const parsed = URL.parse(url);
  return parsed && /^https?:$/.test(parsed.protocol) ? `*://${parsed.hostname}/*` : null;
}

/** What of the access that is held was given for reading links, and is none that an entry lives on. */
export function heldForLinks(granted: readonly string[], stored: Stored): readonly string[] {
  return granted.filter(pattern => {
    const host = /^\*:\/\/([^/*]+)\/\*$/.exec(pattern)?.[1];
    if (host === undefined) return false;
    return !isIp(host) || openingWithout(granted, stored, [pattern]).length === 0;
  });
}
