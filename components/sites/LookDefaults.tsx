import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type AppearanceChoice, resolveAppearance } from '../../core/appearance.ts';
import type { Translate } from '../../core/messages.ts';
import { Button } from '../controls/Button.tsx';
import * as icons from '../controls/icons.ts';
import { LookControls } from '../reader/LookControls.tsx';
import { wear } from '../reader/wear.ts';

/** The look that goes for all sites, with a few lines that show it. */
export function LookDefaults(props: {
  stored: AppearanceChoice;
  t: Translate;
  /** Resolves when it is stored, or could not be. */
  onSave: (choice: AppearanceChoice) => Promise<unknown>;
}) {
  const { t } = props;
  const { choice, save } = useChoice(props.stored, props.onSave);
  const look = resolveAppearance({ all: choice, site: null });
  const sample = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (sample.current) wear(sample.current, look);
  });
  return (
    <div class="looks">
      <div>
        <LookControls look={look} t={t} onChange={change => save({ ...choice, ...change })} />
        <Button label={t('resetLook')} icon={icons.undo} onPress={() => save({})} />
      </div>
      <div class="looks__sample" ref={sample}>
        <p>{t('lookSample')}</p>
        <p>{t('lookSample')}</p>
      </div>
    </div>
  );
}

/** What is chosen shows at once, and not only when it is stored; what is changed elsewhere is taken over. */
function useChoice(stored: AppearanceChoice, onSave: (choice: AppearanceChoice) => Promise<unknown>) {
  const [choice, setChoice] = useState(stored);
  const waiting = useRef(0);
  useEffect(() => {
    if (waiting.current === 0) setChoice(stored);
  }, [stored]);
  const save = async (next: AppearanceChoice) => {
    setChoice(next);
    waiting.current++;
    await onSave(next).catch(() => undefined);
    waiting.current--;
  };
  return { choice, save };
}
