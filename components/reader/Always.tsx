import type { Translate } from '../../core/messages.ts';
import { Button } from '../controls/Button.tsx';
import * as icons from '../controls/icons.ts';

/** Offers to do the same on every page of the site; once that is chosen, says so and offers to undo it. */
export function Always(props: {
  chosen: boolean;
  label: string;
  /** What it is about, for those who do not see where it stands. */
  of?: string;
  /** What is said once it is chosen. */
  said: string;
  t: Translate;
  onChoose: () => void;
  onUndo: () => void;
}) {
  const { chosen, t } = props;
  // One button for both, so that the focus stays where it is.
  return (
    <div class="always">
      <span class="always__said" role="status">
        {chosen && props.said}
      </span>
      <Button
        look="text"
        label={chosen ? t('undo') : props.label}
        name={chosen ? t('named', t('undo'), props.of ?? props.label) : props.of && t('named', props.label, props.of)}
        icon={chosen ? icons.undo : icons.pin}
        onPress={chosen ? props.onUndo : props.onChoose}
      />
    </div>
  );
}
