import { withChoice } from '../../core/appearance.ts';
import type { Translate } from '../../core/messages.ts';
import { Button } from '../controls/Button.tsx';
import * as icons from '../controls/icons.ts';
import { Switch } from '../controls/Switch.tsx';
import { LookControls } from './LookControls.tsx';
import type { AppearanceState } from './use-appearance.ts';

/** The look of the story, live: every change shows at once. */
export function AppearancePanel(props: {
  appearance: AppearanceState;
  host: string;
  t: Translate;
  pictures: boolean;
  onPictures: (on: boolean) => void;
}) {
  const { t, host } = props;
  const { look, choices, choose } = props.appearance;
  const siteOnly = choices.site !== null;
  return (
    <>
      <LookControls look={look} t={t} onChange={choice => choose(withChoice(choices, choice))} />
      <Switch label={t('picturesOn', host)} checked={props.pictures} onChange={props.onPictures} />
      <Switch
        label={t('onlySite', host)}
        checked={siteOnly}
        onChange={only => choose({ ...choices, site: only ? {} : null })}
      />
      <Button
        label={t('resetLook')}
        icon={icons.undo}
        onPress={() => choose(siteOnly ? { ...choices, site: {} } : { all: {}, site: null })}
      />
    </>
  );
}
