import type { ComponentChildren } from 'preact';

/**
 * A sheet that a button opens with `opens={id}`: the browser's own popover, so that Escape and a click beside it close
 * it, and focus goes on into it and back.
 */
export function Panel(props: {
  id: string;
  label: string;
  onOpen: (panel: HTMLElement) => void;
  children: ComponentChildren;
}) {
  return (
    <section
      class="panel"
      id={props.id}
      popover="auto"
      aria-label={props.label}
      onBeforeToggle={event => event.newState === 'open' && props.onOpen(event.currentTarget)}
    >
      {props.children}
    </section>
  );
}
