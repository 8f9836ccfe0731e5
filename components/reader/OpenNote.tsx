import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Translate } from '../../core/messages.ts';
import { Button } from '../controls/Button.tsx';

/** A footnote, opened below its line. Escape closes it and goes back to the mark. */
export function OpenNote(props: {
  label: string;
  /** The note's own nodes, already made safe with the story. */
  content: readonly Node[];
  t: Translate;
  onClose: () => void;
  onGo: () => void;
}) {
  const { t, content } = props;
  const box = useRef<HTMLElement>(null);
  const text = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    text.current?.replaceChildren(...content);
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'nearest' });
  }, [content]);
  return (
    <aside
      class="note"
      role="note"
      aria-label={t('note', props.label)}
      tabIndex={-1}
      ref={box}
      onKeyDown={event => {
        if (event.key !== 'Escape' || !event.isTrusted) return;
        // Otherwise the reader itself would close.
        event.preventDefault();
        event.stopPropagation();
        props.onClose();
      }}
    >
      <div class="note__text" ref={text} />
      <p class="note__row">
        <Button look="text" label={t('closeNote')} onPress={props.onClose} />
        <Button look="text" label={t('noteGo')} onPress={props.onGo} />
      </p>
    </aside>
  );
}
