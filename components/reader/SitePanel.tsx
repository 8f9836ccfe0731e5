import { useState } from 'preact/hooks';
import type { Translate } from '../../core/messages.ts';
import type { SiteState } from '../../core/sites/site.ts';
import { type MenuSite, SiteMenu } from '../sites/SiteMenu.tsx';

/** What came of choosing a state; `asking`: the user has to say yes to the browser first, in a tab that opened. */
type Chosen = 'done' | 'asking' | 'failed';

/** The site of the story, and what Clearstory does there. */
export interface SiteChoice {
  readonly now: MenuSite;
  choose(domain: string, state: SiteState): Promise<Chosen>;
}

/** The three states of the site, behind its name in the bar. */
export function SitePanel(props: { site: SiteChoice; t: Translate; onState: (state: SiteState) => void }) {
  const { t, site } = props;
  const [now, setNow] = useState(site.now);
  const [note, setNote] = useState('');
  const choose = async (domain: string, state: SiteState) => {
    const chosen = await site.choose(domain, state);
    if (chosen === 'done') {
      setNow({ ...now, state, decidedBy: domain });
      props.onState(state);
    } else {
      // Drawn anew, so that the mark goes back to the state that holds.
      setNow({ ...now });
    }
    setNote(t(`chosen_${chosen}`));
  };
  return <SiteMenu site={now} t={t} note={note} onChoose={choose} />;
}
