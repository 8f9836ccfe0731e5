import type { Translate } from '../../core/messages.ts';
import { Button } from '../controls/Button.tsx';
import * as icons from '../controls/icons.ts';
import { AloudItem } from './AloudItem.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import type { TakeHow, Taken } from './take-along/take-along.ts';

/** Everything that is wanted now and then. */
export function MoreMenu(props: {
  t: Translate;
  onAloud: () => Promise<boolean>;
  onTake: (how: TakeHow) => Promise<Taken>;
  onPrint: () => void;
  onHelp: () => void;
}) {
  const { t } = props;
  return (
    <div class="more">
      <AloudItem t={t} onAloud={props.onAloud} />
      <ExportMenu t={t} onTake={props.onTake} />
      <Button look="item" label={t('print')} icon={icons.print} onPress={props.onPrint} />
      <Button look="item" label={t('help')} icon={icons.help} onPress={props.onHelp} />
    </div>
  );
}
