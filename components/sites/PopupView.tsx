import type { ClutterKind } from '../../core/article.ts';
import { KINDS } from '../../core/kinds.ts';
import type { Translate } from '../../core/messages.ts';
import type { SiteState } from '../../core/sites/site.ts';
import { Button } from '../controls/Button.tsx';
import { Brand } from './Brand.tsx';
import { type MenuSite, SiteMenu } from './SiteMenu.tsx';

/** What the popup is about: a page that can be read, one that is left alone, or one that the browser keeps to itself. */
export type PopupPage =
  | { readonly is: 'readable' | 'whitelisted'; readonly site: MenuSite }
  | { readonly is: 'forbidden'; readonly site: MenuSite | null };

export interface PopupActions {
  read(): void;
  /** Takes away the entry that whitelists the site. */
  unlist(domain: string): void;
  choose(domain: string, state: SiteState): void;
  openOptions(): void;
}

export function PopupView(props: {
  page: PopupPage;
  removed: Partial<Record<ClutterKind, number>> | null;
  note: string;
  /** The entry that shall open by itself and cannot, for want of access. */
  needsAccess: string | null;
  t: Translate;
  actions: PopupActions;
}) {
  const { page, t, actions } = props;
  return (
    <main class="popup">
      <header class="popup__head">
        <Brand />
        <Button look="text" label={t('popupOptions')} onPress={actions.openOptions} />
      </header>
      <h1 class="popup__host">{page.site ? <bdi dir="ltr">{page.site.host}</bdi> : t('popupNoSite')}</h1>
      <Lead page={page} t={t} actions={actions} />
      {page.is !== 'forbidden' && page.site && (
        <SiteMenu site={page.site} t={t} note={props.note} onChoose={actions.choose} />
      )}
      {page.is === 'readable' && props.needsAccess && (
        <NeedsAccess domain={props.needsAccess} t={t} onGive={domain => actions.choose(domain, 'always')} />
      )}
      {page.is === 'readable' && props.removed && <Removed removed={props.removed} t={t} />}
    </main>
  );
}

function Lead(props: { page: PopupPage; t: Translate; actions: PopupActions }) {
  const { page, t, actions } = props;
  if (page.is === 'forbidden') return <p class="popup__lead">{t('popupForbidden')}</p>;
  if (page.is === 'readable')
    return (
      <p class="popup__lead">
        <Button look="strong" label={t('actionTitle')} onPress={actions.read} />
      </p>
    );
  const { decidedBy } = page.site;
  return (
    <div class="popup__lead">
      <p>{t('popupWhitelisted', decidedBy ?? page.site.host)}</p>
      <p class="row">
        <Button look="strong" label={t('popupReadOnce')} onPress={actions.read} />
        {decidedBy && <Button label={t('popupUnlist')} onPress={() => actions.unlist(decidedBy)} />}
      </p>
    </div>
  );
}

function NeedsAccess(props: { domain: string; t: Translate; onGive: (domain: string) => void }) {
  return (
    <div class="popup__access">
      <p>{props.t('popupNeedsAccess')}</p>
      <Button label={props.t('giveAccess')} onPress={() => props.onGive(props.domain)} />
    </div>
  );
}

function Removed(props: { removed: Partial<Record<ClutterKind, number>>; t: Translate }) {
  const counts = KINDS.map(kind => [kind, props.removed[kind] ?? 0] as const).filter(([, count]) => count > 0);
  if (counts.length === 0) return null;
  return (
    <section class="popup__removed">
      <h2>{props.t('popupRemoved')}</h2>
      <ul>
        {counts.map(([kind, count]) => (
          <li key={kind}>
            <span>{props.t(`kind_${kind}`)}</span> <b>{count}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}
