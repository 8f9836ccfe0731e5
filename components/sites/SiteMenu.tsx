import { useState } from 'preact/hooks';
import type { Translate } from '../../core/messages.ts';
import { type ReaderSite, SITE_STATES, type SiteState } from '../../core/sites/site.ts';
import { Icon } from '../controls/Icon.tsx';
import * as icons from '../controls/icons.ts';

const STATE_ICONS: Readonly<Record<SiteState, string>> = {
  always: icons.pin,
  ask: icons.pointer,
  whitelisted: icons.never,
};

/** What is known of the site; the reader and the popup have it in the same form. */
export type MenuSite = Pick<ReaderSite, 'host' | 'state' | 'decidedBy' | 'scopes'>;

/** What Clearstory does on this site: three states, and how wide the choice reaches. */
export function SiteMenu(props: {
  site: MenuSite;
  t: Translate;
  /** What came of the last choice, in words; '' where there is nothing to say. */
  note?: string;
  onChoose: (domain: string, state: SiteState) => void;
}) {
  const { site, t, onChoose } = props;
  const [chosen, setChosen] = useState<string | null>(null);
  const domain = chosen ?? likelyScope(site);
  if (!domain) return null;
  const isRescoped = domain !== likelyScope(site);
  return (
    <div class="sitemenu">
      <fieldset class="sitemenu__states">
        <legend class="sitemenu__legend">{t('siteLegend', site.host)}</legend>
        {SITE_STATES.map(state => (
          <label class="sitemenu__state" key={state} data-state={state}>
            <input
              class="sitemenu__input"
              type="radio"
              name="site-state"
              checked={site.state === state}
              onChange={event => event.isTrusted && onChoose(domain, state)}
              // The state that holds already is no change, but may be wished for a wider or narrower scope.
              onClick={event => event.isTrusted && isRescoped && site.state === state && onChoose(domain, state)}
            />
            <span class="sitemenu__words">
              <span class="sitemenu__name">{t(`state_${state}`)}</span>
              <span class="sitemenu__about">{t(`stateAbout_${state}`)}</span>
            </span>
            <Icon path={STATE_ICONS[state]} />
          </label>
        ))}
      </fieldset>
      <ScopeSelect site={site} domain={domain} t={t} onChange={setChosen} />
      <Replaced site={site} domain={domain} t={t} />
      <p class="sitemenu__note" role="status">
        {props.note}
      </p>
    </div>
  );
}

function ScopeSelect(props: { site: MenuSite; domain: string; t: Translate; onChange: (domain: string) => void }) {
  const { site, domain, t } = props;
  if (site.scopes.length < 2) return null;
  return (
    <label class="sitemenu__scope">
      <span>{t('scopeLabel')}</span>
      <select
        class="field"
        value={domain}
        onChange={event => event.isTrusted && props.onChange(event.currentTarget.value)}
      >
        {site.scopes.map(scope => (
          <option key={scope.domain} value={scope.domain}>
            {t(`scope_${scope.scope}`, scope.shown)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** That a narrower entry goes when this scope gets a state; not any more once it has. */
function Replaced(props: { site: MenuSite; domain: string; t: Translate }) {
  const { site, domain, t } = props;
  const replaces = site.decidedBy === domain ? undefined : site.scopes.find(scope => scope.domain === domain)?.replaces;
  return replaces ? <p class="sitemenu__note">{t('scopeReplaces', replaces)}</p> : null;
}

/** The entry that decides now, where it is one of the choices; otherwise the site as a whole, not one section of it. */
function likelyScope(site: MenuSite): string | null {
  const deciding = site.scopes.find(({ domain }) => domain === site.decidedBy);
  const whole = site.scopes.find(({ scope }) => scope !== 'section');
  return (deciding ?? whole ?? site.scopes[0])?.domain ?? null;
}
