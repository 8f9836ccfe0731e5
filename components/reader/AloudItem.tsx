import { useState } from 'preact/hooks';
import type { Translate } from '../../core/messages.ts';
import { Button } from '../controls/Button.tsx';
import * as icons from '../controls/icons.ts';

/** The line of a menu that begins reading aloud, and says so where it cannot. */
export function AloudItem(props: { t: Translate; onAloud: () => Promise<boolean> }) {
  const { t } = props;
  const [failed, setFailed] = useState(false);
  return (
    <>
      <Button
        look="item"
        label={t('aloud')}
        icon={icons.speaker}
        onPress={async () => setFailed(!(await props.onAloud().catch(() => false)))}
      />
      <p class="taken" role="status">
        {failed && t('extraFailed')}
      </p>
    </>
  );
}
