/** One of several, as radio buttons that look like a row of keys. */
export function ChoiceGroup<Value extends string>(props: {
  name: string;
  label: string;
  value: Value;
  options: readonly { readonly value: Value; readonly label: string }[];
  onChange: (value: Value) => void;
}) {
  return (
    <fieldset class="choices" data-of={props.name}>
      <legend class="choices__legend">{props.label}</legend>
      <div class="choices__row">
        {props.options.map(option => (
          <label class="choices__option" key={option.value}>
            <input
              class="choices__input"
              type="radio"
              name={props.name}
              value={option.value}
              checked={option.value === props.value}
              onChange={event => event.isTrusted && props.onChange(option.value)}
            />
            <span
              class="choices__face"
              data-value={option.value}
              {...(props.name === 'theme' ? { 'data-theme': option.value } : {})}
            >
              {option.label}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
