import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from './Button.tsx';

/**
 * A sheet that a button opens with `opens={id}`: the browser's own popover, so that Escape and a click beside it close
 * it, and focus goes on into it and back.
 */
export function Panel(props: {
  id: string;
  label: string;
  /** What the button says that closes it, where it fills the window and nothing beside it is left to click. */
  done: string;
  children: ComponentChildren;
}) {
  const before = useRef<Element | null>(null);
  // In a shadow root, Chromium (156) does not bring focus back by itself.
  const onToggle = (panel: HTMLElement, opens: boolean) => {
    const { activeElement } = panel.getRootNode() as ShadowRoot;
    if (opens) {
      before.current = activeElement;
    } else if (panel.contains(activeElement) && before.current instanceof HTMLElement) {
      before.current.focus({ preventScroll: true });
    }
  };
  return (
    <section
      class="panel"
      id={props.id}
      popover="auto"
      aria-label={props.label}
      tabIndex={-1}
      onBeforeToggle={event => onToggle(event.currentTarget, event.newState === 'open')}
    >
      <div>{props.children}</div>
      <p class="panel__done">
        <Button label={props.done} opens={props.id} />
      </p>
    </section>
  );
}
