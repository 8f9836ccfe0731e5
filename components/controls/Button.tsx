import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';

/** A button of ours. It hears only what a person did: events that a page makes up are no clicks. */
export function Button(props: {
  label: string;
  /** One of icons.ts. */
  icon?: string;
  /** `bare` shows the icon alone where room is short, its label stays its name; `item` is a line of a menu. */
  look?: 'plain' | 'strong' | 'bare' | 'item' | 'text';
  onPress?: () => void;
  /** Id of the panel that it opens and closes. */
  opens?: string;
  /** Said instead of the label where the label alone would be unclear ("Put back: …"). */
  name?: string | undefined;
  shortcut?: string;
  children?: ComponentChildren;
}) {
  const { onPress } = props;
  return (
    <button
      type="button"
      class="button"
      data-look={props.look ?? 'plain'}
      aria-label={props.name}
      aria-keyshortcuts={props.shortcut}
      title={props.look === 'bare' ? (props.name ?? props.label) : undefined}
      {...(props.opens ? { popovertarget: props.opens } : {})}
      onClick={event => event.isTrusted && onPress?.()}
    >
      {props.icon && <Icon path={props.icon} />}
      <span class="button__label">{props.label}</span>
      {props.children}
    </button>
  );
}
