import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
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

export interface SiteListActions {
  setState(domain: string, state: SiteState): void;
  giveAccess(domains: readonly string[]): void;
  remove(domain: string): void;
}

/** So many entries at a time, more as one scrolls: with thousands of them, the page stays as quick as with ten. */
const STEP = 100;

/** The rows in a box of their own, so that what comes below a long list stays near. */
export function SiteRows(props: { sites: readonly ListedSite[]; t: Translate; actions: SiteListActions }) {
  const { sites, t } = props;
  const [limit, setLimit] = useState(STEP);
  const box = useRef<HTMLUListElement>(null);
  const end = useRef<HTMLLIElement>(null);
  const removing = useRef<{ readonly domain: string; readonly at: number } | null>(null);
  const actions = useLatest({
    ...props.actions,
    remove(domain) {
      removing.current = { domain, at: sites.findIndex(site => site.domain === domain) };
      props.actions.remove(domain);
    },
  });
  useEffect(() => {
    const gone = removing.current;
    if (!gone || sites.some(({ domain }) => domain === gone.domain)) return;
    removing.current = null;
    // Where the entry stood is the next one now, and focus would be nowhere.
    const rows = box.current?.querySelectorAll('.siterow') ?? [];
    rows[Math.min(gone.at, rows.length - 1)]?.querySelector<HTMLElement>(':scope > .button')?.focus();
  });
  const more = () => setLimit(limit + STEP);
  useEffect(() => {
    if (!end.current) return;
    const seen = new IntersectionObserver(([entry]) => entry?.isIntersecting && more(), { root: box.current });
    seen.observe(end.current);
    return () => seen.disconnect();
  }, [limit, sites.length > limit]);
  const starts = Array.from({ length: Math.ceil(Math.min(limit, sites.length) / STEP) }, (_, n) => n * STEP);
  return (
    <ul class="sitelist__rows" ref={box}>
      {starts.map(start => (
        <SomeRows key={start} sites={sites.slice(start, start + STEP)} t={t} actions={actions} />
      ))}
      {sites.length > limit && (
        <li class="sitelist__more" ref={end}>
          <Button label={t('listMore', Math.min(STEP, sites.length - limit))} onPress={more} />
        </li>
      )}
    </ul>
  );
}

/** Drawn anew only where one of them has changed. */
function SomeRows(props: { sites: readonly ListedSite[]; t: Translate; actions: SiteListActions }) {
  const drawn = useRef(props.sites);
  if (!isSame(drawn.current, props.sites)) drawn.current = props.sites;
  return useMemo(
    () => (
      <>
        {props.sites.map(site => (
          <SiteRow key={site.domain} site={site} t={props.t} actions={props.actions} />
        ))}
      </>
    ),
    [drawn.current],
  );
}

function isSame(before: readonly ListedSite[], now: readonly ListedSite[]): boolean {
  const fits = (one: ListedSite, other: ListedSite | undefined) =>
    one.domain === other?.domain && one.state === other.state && one.needsAccess === other.needsAccess;
  return before.length === now.length && before.every((site, at) => fits(site, now[at]));
}

/** The same actions for good, which do what those of the last drawing do: rows that are not drawn anew have no old ones. */
function useLatest(actions: SiteListActions): SiteListActions {
  const latest = useRef(actions);
  latest.current = actions;
  return useMemo(
    () => ({
      setState: (domain, state) => latest.current.setState(domain, state),
      giveAccess: domains => latest.current.giveAccess(domains),
      remove: domain => latest.current.remove(domain),
    }),
    [],
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
        class="field siterow__state"
        aria-label={t('stateOf', site.shown)}
        title={t(`stateAbout_${site.state}`)}
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
