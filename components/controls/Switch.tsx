/** On or off, at once. */
export function Switch(props: { label: string; checked: boolean; onChange: (checked: boolean) => void }) {
  return (
    <label class="switch">
      <span class="switch__label">{props.label}</span>
      <input
        class="switch__input"
        type="checkbox"
        role="switch"
        checked={props.checked}
        aria-checked={props.checked}
        onChange={event => event.isTrusted && props.onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
