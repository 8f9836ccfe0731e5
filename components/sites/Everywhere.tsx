import type { Translate } from '../../core/messages.ts';
import { Button } from '../controls/Button.tsx';
import { Switch } from '../controls/Switch.tsx';

/** The default for sites that are not in the list, and what it costs. */
export function Everywhere(props: {
  on: boolean;
  needsAccess: boolean;
  t: Translate;
  onChange: (on: boolean) => void;
}) {
  const { t } = props;
  return (
    <div class="everywhere">
      <Switch label={t('everywhere')} checked={props.on} onChange={props.onChange} />
      <p class="soft small">{t('everywhereAbout')}</p>
      {props.needsAccess && (
        <p class="row">
          <span class="badge">{t('needsAccess')}</span>
          <Button look="text" label={t('giveAccess')} onPress={() => props.onChange(true)} />
        </p>
      )}
    </div>
  );
}
