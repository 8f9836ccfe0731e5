import type { SiteState } from '../../core/sites/site.ts';
import { accessFor, needsAccess, requestAccess } from '../../utils/access.ts';
import { ask } from '../../utils/messages.ts';

/**
 * Sets the state of a domain from a click in one of our pages, asking the browser for access where that is needed.
 * Nothing may be awaited before the browser is asked, or it does not see the click. `refused`: all stays as it was.
 */
export async function chooseState(
  domain: string,
  state: SiteState,
  granted: readonly string[],
): Promise<'done' | 'refused' | 'failed'> {
  if (state === 'always' && needsAccess(granted, domain)) {
    // The browser's question may close this page; the background finishes what was wished for.
    const told = ask('expectAccess', { domain });
    const given = await requestAccess([accessFor(domain)]);
    await told;
    if (!given) {
      await ask('expectAccess', null);
      return 'refused';
    }
  }
  const reply = await ask('change', { do: 'edit-sites', set: [{ domain, state }], remove: [] });
  return reply.ok ? 'done' : 'failed';
}
