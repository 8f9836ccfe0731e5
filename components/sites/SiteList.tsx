import { useEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../core/messages.ts';
import { SITE_STATES, type SiteState } from '../../core/sites/site.ts';
import { Button } from '../controls/Button.tsx';
import * as icons from '../controls/icons.ts';

/** An entry as the list shows it. */
export interface ListedSite {
  readonly domain: string;
  readonly shown: string;
  readonly state: SiteState;
  /** It shall open by itself, but the browser has not given the access, or has taken it back. */
  readonly needsAccess: boolean;
}

export type SortBy = 'name' | 'state' | 'access';

export interface SiteListActions {
  setState(domain: string, state: SiteState): void;
  giveAccess(domains: readonly string[]): void;
  remove(domain: string): void;
}

/** So many entries at a time, more as one scrolls: with thousands of them, the page stays as quick as with ten. */
const STEP = 100;

/** The list of sites: search, sort, change and delete. */
export function SiteList(props: { sites: readonly ListedSite[]; t: Translate; actions: SiteListActions }) {
  const { t } = props;
  const [search, setSearch] = useState('');
  const [sort, setSort] = useState<SortBy>('name');
  const lacking = props.sites.filter(site => site.needsAccess);
  const found = findSites(props.sites, search, sort);
  return (
    <div class="sitelist">
      <div class="sitelist__tools">
        <label class="labelled">
          <span>{t('listSearch')}</span>
          <input class="field" type="search" value={search} onInput={event => setSearch(event.currentTarget.value)} />
        </label>
        <label class="labelled">
          <span>{t('listSort')}</span>
          <select class="select" value={sort} onChange={event => setSort(event.currentTarget.value as SortBy)}>
            {(['name', 'state', 'access'] as const).map(by => (
              <option key={by} value={by}>
                {t(`listSort_${by}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p class="soft sitelist__count" role="status">
        {props.sites.length === 0 ? t('listEmpty') : t.plural('listCount', found.length)}
      </p>
      {lacking.length > 1 && (
        <Button
          label={t('giveAccessAll', lacking.length)}
          onPress={() => props.actions.giveAccess(lacking.map(({ domain }) => domain))}
        />
      )}
      <Rows key={`${search} ${sort}`} sites={found} t={t} actions={props.actions} />
    </div>
  );
}

/** The rows in a box of their own, so that what comes below a long list stays near. */
function Rows(props: { sites: readonly ListedSite[]; t: Translate; actions: SiteListActions }) {
  const { sites, t } = props;
  const [limit, setLimit] = useState(STEP);
  const box = useRef<HTMLUListElement>(null);
  const end = useRef<HTMLLIElement>(null);
  const more = () => setLimit(limit + STEP);
  useEffect(() => {
    if (!end.current) return;
    const seen = new IntersectionObserver(([entry]) => entry?.isIntersecting && more(), { root: box.current });
    seen.observe(end.current);
    return () => seen.disconnect();
  }, [limit, sites.length > limit]);
  return (
    <ul class="sitelist__rows" ref={box}>
      {sites.slice(0, limit).map(site => (
        <SiteRow key={site.domain} site={site} t={t} actions={props.actions} />
      ))}
      {sites.length > limit && (
        <li class="sitelist__more" ref={end}>
          <Button label={t('listMore', Math.min(STEP, sites.length - limit))} onPress={more} />
        </li>
      )}
    </ul>
  );
}

function SiteRow(props: { site: ListedSite; t: Translate; actions: SiteListActions }) {
  const { site, t, actions } = props;
  return (
    <li class="siterow" data-state={site.state}>
      <span class="siterow__name" title={site.shown === site.domain ? undefined : site.domain}>
        <bdi dir="ltr">{site.shown}</bdi>
        {site.needsAccess && (
          <span class="siterow__access">
            <span class="badge">{t('needsAccess')}</span>
            <Button
              look="text"
              label={t('giveAccess')}
              name={t('giveAccessTo', site.shown)}
              onPress={() => actions.giveAccess([site.domain])}
            />
          </span>
        )}
      </span>
      <select
        class="select siterow__state"
        aria-label={t('stateOf', site.shown)}
        value={site.state}
        onChange={event => {
          const wanted = event.currentTarget.value as SiteState;
          // Until it is stored the list says what is true; a refusal leaves it so.
          event.currentTarget.value = site.state;
          if (event.isTrusted) actions.setState(site.domain, wanted);
        }}
      >
        {SITE_STATES.map(state => (
          <option key={state} value={state}>
            {t(`state_${state}`)}
          </option>
        ))}
      </select>
      <Button
        look="bare"
        icon={icons.close}
        label=""
        name={t('removeSite', site.shown)}
        onPress={() => actions.remove(site.domain)}
      />
    </li>
  );
}

/** The entries that hold what is searched for, in their own letters or in ASCII, sorted. */
export function findSites(sites: readonly ListedSite[], search: string, sort: SortBy): readonly ListedSite[] {
  const wanted = search.trim().toLowerCase();
  const found = sites.filter(site => site.shown.includes(wanted) || site.domain.includes(wanted));
  const rank = (site: ListedSite) => {
    if (sort === 'state') return SITE_STATES.indexOf(site.state);
    return sort === 'access' && !site.needsAccess ? 1 : 0;
  };
  return found.toSorted((a, b) => rank(a) - rank(b) || (a.shown < b.shown ? -1 : 1));
}
