import type { Translate } from '../../core/messages.ts';
import { Button } from '../controls/Button.tsx';
import * as icons from '../controls/icons.ts';

/** What was done, in words, and how to take it back; without `run` it is only said. */
export interface Undo {
  readonly text: string;
  readonly run?: () => void;
}

/** Says what was done, and takes it back where that is wished. */
export function UndoBar(props: { undo: Undo | null; t: Translate; onDone: () => void }) {
  const { undo, t, onDone } = props;
  const again = () => {
    undo?.run?.();
    onDone();
  };
  return (
    <div role="status">
      {undo && (
        <div class="undo">
          <span>{undo.text}</span>
          {undo.run && <Button look="strong" label={t('undo')} onPress={again} />}
          <Button look="bare" icon={icons.close} label="" name={t('close')} onPress={onDone} />
        </div>
      )}
    </div>
  );
}
