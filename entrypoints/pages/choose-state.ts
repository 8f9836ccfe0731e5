import { accessFor, needsAccess } from '../../core/sites/access.ts';
import { entryFor } from '../../core/sites/policy.ts';
import type { SiteState } from '../../core/sites/site.ts';
import { requestAccess } from '../../utils/access.ts';
import { ask } from '../../utils/messages.ts';

/**
 * Sets the state of a domain from a click in one of our pages, asking the browser for access where that is needed.
 * Nothing may be awaited before the browser is asked, or it does not see the click. `refused`: all stays as it was.
 */
export async function chooseState(
  domain: string,
  state: SiteState,
  known: { readonly granted: readonly string[]; readonly decidedBy: string | null },
): Promise<'done' | 'refused' | 'failed'> {
  if (state === 'always' && needsAccess(known.granted, domain)) {
    // The browser's question may close this page; the background finishes what was wished for.
    const told = ask('expectAccess', { domain, decidedBy: known.decidedBy });
    const given = await requestAccess([accessFor(domain)]);
    await told;
    if (!given) {
      await ask('expectAccess', null);
      return 'refused';
    }
  }
  const reply = await ask('change', { do: 'edit-sites', ...entryFor(domain, state, known.decidedBy) });
  if (state === 'always') await ask('expectAccess', null);
  return reply.ok ? 'done' : 'failed';
}
