import { useState } from 'preact/hooks';
import type { Translate } from '../../core/messages.ts';
import { SITE_STATES } from '../../core/sites/site.ts';
import { Button } from '../controls/Button.tsx';
import { type ListedSite, type SiteListActions, SiteRows } from './SiteRows.tsx';

export type SortBy = 'name' | 'state' | 'access';

/** The list of sites: search, sort, change and delete. */
export function SiteList(props: { sites: readonly ListedSite[]; t: Translate; actions: SiteListActions }) {
  const { t } = props;
  const [search, setSearch] = useState('');
  const [sort, setSort] = useState<SortBy>('name');
  const lacking = props.sites.filter(site => site.needsAccess);
  const found = findSites(props.sites, search, sort);
  if (props.sites.length === 0) return <NoSites t={t} />;
  return (
    <div class="sitelist">
      <div class="sitelist__tools">
        <label class="labelled">
          <span>{t('listSearch')}</span>
          <input class="field" type="search" value={search} onInput={event => setSearch(event.currentTarget.value)} />
        </label>
        <label class="labelled">
          <span>{t('listSort')}</span>
          <select class="field" value={sort} onChange={event => setSort(event.currentTarget.value as SortBy)}>
            {(['name', 'state', 'access'] as const).map(by => (
              <option key={by} value={by}>
                {t(`listSort_${by}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p class="soft sitelist__count" role="status">
        {t.plural('listCount', found.length)}
      </p>
      {lacking.length > 1 && (
        <Button
          label={t('giveAccessAll', lacking.length)}
          onPress={() => props.actions.giveAccess(lacking.map(({ domain }) => domain))}
        />
      )}
      <SiteRows key={`${search} ${sort}`} sites={found} t={t} actions={props.actions} />
    </div>
  );
}

/** What to do is told, where there is nothing to search in yet. */
function NoSites({ t }: { t: Translate }) {
  return (
    <div class="sitelist sitelist__none">
      <p class="sitelist__count" role="status">
        {t('listEmpty')}
      </p>
      <p class="soft">{t('listEmptyHow')}</p>
    </div>
  );
}

/** The entries that hold what is searched for, in their own letters or in ASCII, sorted. */
function findSites(sites: readonly ListedSite[], search: string, sort: SortBy): readonly ListedSite[] {
  const wanted = search.trim().toLowerCase();
  const found = sites.filter(site => site.shown.includes(wanted) || site.domain.includes(wanted));
  const rank = (site: ListedSite) => {
    if (sort === 'state') return SITE_STATES.indexOf(site.state);
    return sort === 'access' && !site.needsAccess ? 1 : 0;
  };
  return found.toSorted((a, b) => rank(a) - rank(b) || (a.shown < b.shown ? -1 : 1));
}
