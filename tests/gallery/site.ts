import type { SiteChoice } from '../../components/reader/SitePanel.tsx';
import type { SiteState } from '../../core/sites/site.ts';

const HOST = 'valley-reader.example';

/** The site of the gallery's stories, in one of its states; every choice succeeds. */
export function siteIn(state: SiteState): SiteChoice {
  return {
    now: { host: HOST, state, decidedBy: null, scopes: [{ scope: 'host', domain: HOST, shown: HOST }] },
    choose: async () => 'done',
  };
}
