import type { Translate } from '../../core/messages.ts';
import type { SetAside } from '../../core/pack.ts';
import type { Settings } from '../../core/settings.ts';
import { showDomain } from '../../core/sites/shown.ts';
import type { Stored } from '../../core/stored.ts';
import { Button } from '../controls/Button.tsx';
import { type KeptChoice, preferenceWords, settingWords } from './stored-words.ts';

export interface SessionCounts {
  readonly closed: number;
  readonly positions: number;
  readonly readings: number;
}

export interface StoredActions {
  forgetAll(): void;
  forgetSettings(keys: readonly string[] | 'all'): void;
  forgetList(): void;
  forgetSite(site: string): void;
  forgetKept(site: string, kept: KeptChoice): void;
  forgetSession(): void;
  forgetAside(): void;
}

/** Everything that Clearstory keeps, in words, each with its delete. */
export function StoredView(props: {
  stored: Stored;
  where: 'sync' | 'local';
  aside: readonly SetAside[];
  session: SessionCounts | null;
  t: Translate;
  actions: StoredActions;
}) {
  const { stored, session, t, actions } = props;
  const preferences = Object.entries(stored.preferences);
  return (
    <div class="kept">
      <p class="soft">{t(props.where === 'sync' ? 'storedSync' : 'storedLocal')}</p>
      <Kept title={t('storedSettings')} label={t('forget')} onForget={() => actions.forgetSettings('all')} t={t}>
        {(Object.keys(stored.settings) as (keyof Settings)[]).map(key => {
          const { name, chosen } = settingWords(key, stored.settings, t);
          return (
            <li key={key}>
              {name}: <b dir="auto">{chosen}</b>
              <Button
                look="text"
                label={t('forget')}
                name={t('forgetThing', name)}
                onPress={() => actions.forgetSettings([key])}
              />
            </li>
          );
        })}
      </Kept>
      <Kept title={t('storedSites')} label={t('forget')} onForget={actions.forgetList} t={t}>
        {stored.sites.length > 0 && <li>{t.plural('listCount', stored.sites.length)}</li>}
      </Kept>
      <section>
        <h3>{t('storedPreferences')}</h3>
        <ul class="kept__items">
          {preferences.length === 0 && <li class="soft">{t('storedNothing')}</li>}
          {preferences.map(([site, choice]) => (
            <li key={site}>
              <bdi dir="ltr">{showDomain(site)}</bdi>
              <Button
                look="text"
                label={t('forget')}
                name={t('forgetThing', showDomain(site))}
                onPress={() => actions.forgetSite(site)}
              />
              <ul class="kept__choices">
                {preferenceWords(choice, t).map(({ words, kept }) => (
                  <li key={kept && 'part' in kept ? kept.part.what : words}>
                    <bdi>{words}</bdi>
                    {kept && (
                      <Button
                        look="text"
                        label={t('forget')}
                        name={t('forgetThing', words)}
                        onPress={() => actions.forgetKept(site, kept)}
                      />
                    )}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </section>
      <Kept title={t('storedSession')} label={t('forget')} onForget={actions.forgetSession} t={t}>
        {session && session.closed > 0 && <li>{t.plural('sessionClosed', session.closed)}</li>}
        {session && session.positions > 0 && <li>{t.plural('sessionPositions', session.positions)}</li>}
        {session && session.readings > 0 && <li>{t.plural('sessionReadings', session.readings)}</li>}
      </Kept>
      {props.aside.length > 0 && (
        <Kept title={t('storedAside')} label={t('forget')} onForget={actions.forgetAside} t={t}>
          {props.aside.map(({ key, value, why }) => (
            <li key={`${key}${JSON.stringify(value)}`}>
              {t(`aside_${why}`)} <code>{`${key}: ${JSON.stringify(value)}`}</code>
            </li>
          ))}
        </Kept>
      )}
      <p>
        <Button label={t('forgetAll')} onPress={actions.forgetAll} />
      </p>
    </div>
  );
}

function Kept(props: {
  title: string;
  label: string;
  onForget: () => void;
  t: Translate;
  children: preact.ComponentChildren;
}) {
  const items = [props.children].flat().filter(Boolean);
  return (
    <section>
      <h3>{props.title}</h3>
      <ul class="kept__items">{items.length > 0 ? items : <li class="soft">{props.t('storedNothing')}</li>}</ul>
      {items.length > 0 && (
        <Button label={props.label} name={props.t('forgetThing', props.title)} onPress={props.onForget} />
      )}
    </section>
  );
}
