import type { Translate } from '../../core/messages.ts';
import { Button } from '../controls/Button.tsx';
import * as icons from '../controls/icons.ts';
import { Always } from './Always.tsx';
import type { Cuts } from './reader-props.ts';

/** The way out when a sentence seems to be lost: the story again with labels and forms cut alone. */
export function SomethingMissing(props: {
  cuts: Cuts;
  /** The cuts that were chosen for the site, if any were. */
  kept: Cuts | null;
  host: string;
  busy: boolean;
  t: Translate;
  onRead: (cuts: Cuts) => void;
  onKeep: (cuts: Cuts | null) => void;
}) {
  const { cuts, t } = props;
  const light = cuts === 'light';
  return (
    <section class="foot__section missing" aria-labelledby="clearstory-missing" aria-busy={props.busy}>
      <h2 class="foot__heading" id="clearstory-missing">
        {t(light ? 'lightTitle' : 'missingTitle')}
      </h2>
      <p class="foot__note">{t(light ? 'lightNote' : 'missingNote')}</p>
      <div class="foot__row">
        <Button
          label={t(light ? 'readFull' : 'readLight')}
          icon={light ? icons.undo : icons.missing}
          onPress={() => props.onRead(light ? 'full' : 'light')}
        />
        {(light || props.kept) && (
          <Always
            chosen={props.kept === cuts}
            label={t('keepLight', props.host)}
            said={t('savedForSite')}
            t={t}
            onChoose={() => props.onKeep(cuts)}
            // Full clean-up is a choice only after the minimal one.
            onUndo={() => props.onKeep(light ? null : 'light')}
          />
        )}
      </div>
    </section>
  );
}
