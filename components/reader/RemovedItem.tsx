import { useState } from 'preact/hooks';
import type { PartVerdict, Removal } from '../../core/article.ts';
import type { Translate } from '../../core/messages.ts';
import { Button } from '../controls/Button.tsx';
import { Always } from './Always.tsx';
import type { RemovedActions } from './removed-actions.ts';
import { SafePreview } from './SafePreview.tsx';
import { partKey } from './use-removed.ts';

/** One cut: its first words, and the ways to see it, with why it is one, and to have it back. */
export function RemovedItem(props: { removal: Removal; host: string; t: Translate; actions: RemovedActions }) {
  const { removal, host, t, actions } = props;
  const [shown, setShown] = useState(false);
  const back = actions.putBack.has(removal.id);
  return (
    <li class="removed__item" data-back={back}>
      <p class="removed__preview" dir="auto">
        {removal.preview}
      </p>
      <div class="removed__tools">
        {back ? (
          <Button
            look="text"
            label={t('goThere')}
            name={t('named', t('goThere'), removal.preview)}
            onPress={() => actions.onGoTo(removal)}
          />
        ) : (
          <Button
            look="text"
            label={t(shown ? 'hide' : 'show')}
            name={t('named', t(shown ? 'hide' : 'show'), removal.preview)}
            onPress={() => setShown(!shown)}
          />
        )}
        <Button
          look="text"
          label={t(back ? 'takeOut' : 'putBack')}
          name={t('named', t(back ? 'takeOut' : 'putBack'), removal.preview)}
          onPress={() => (back ? actions.onTakeOut([removal]) : actions.onPutBack([removal]))}
        />
      </div>
      {shown && !back && (
        <>
          <p class="removed__reason">{t('why', t(`why_${removal.why.replaceAll('-', '_')}`))}</p>
          <SafePreview html={removal.html} />
        </>
      )}
      {removal.part && <AlwaysPart part={removal.part} of={removal.preview} host={host} t={t} actions={actions} />}
      {removal.kind === 'person' && !removal.part && <p class="removed__reason">{t('partCommon')}</p>}
    </li>
  );
}

/** Offers that such a part is out, or in, on every page of the site. */
function AlwaysPart(props: { part: PartVerdict; of: string; host: string; t: Translate; actions: RemovedActions }) {
  const { part, of, host, t, actions } = props;
  return (
    <Always
      chosen={actions.kept.has(partKey(part))}
      label={t(part.is === 'out' ? 'partAlways' : 'partBring', host)}
      of={of}
      said={t('savedForSite')}
      t={t}
      onChoose={() => actions.onKeepPart(part)}
      onUndo={() => actions.onForgetPart(part)}
    />
  );
}
