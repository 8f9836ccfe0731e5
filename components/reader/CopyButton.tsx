import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../core/messages.ts';
import { Button } from '../controls/Button.tsx';
import * as icons from '../controls/icons.ts';

/** How long it says what came of it, in milliseconds. */
const SAYS = 3000;

/** A button that copies, and says for a moment whether it could. */
export function CopyButton(props: {
  t: Translate;
  /** What it copies, where that is no code. */
  name?: string;
  onCopy: () => Promise<boolean>;
}) {
  const { t } = props;
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed' | null>(null);
  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(() => setOutcome(null), SAYS);
    return () => clearTimeout(timer);
  }, [outcome]);
  return (
    <>
      <Button
        look="plain"
        label={t(outcome ?? 'copy')}
        {...(outcome ? {} : { name: props.name ?? t('copyCode') })}
        icon={outcome === 'copied' ? icons.done : icons.copy}
        onPress={async () => setOutcome((await props.onCopy()) ? 'copied' : 'copyFailed')}
      />
      <span class="unseen" role="status">
        {outcome && t(outcome)}
      </span>
    </>
  );
}
