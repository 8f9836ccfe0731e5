/** A number by degrees, with its value in words beside it. */
export function Slider(props: {
  label: string;
  value: number;
  range: { readonly min: number; readonly max: number; readonly step: number };
  /** The value as people say it: "20 px", "1.6". */
  text: string;
  onChange: (value: number) => void;
}) {
  return (
    <label class="slider">
      <span class="slider__label">{props.label}</span>
      <output class="slider__value">{props.text}</output>
      <input
        class="slider__input"
        type="range"
        {...props.range}
        value={props.value}
        aria-valuetext={props.text}
        onInput={event => event.isTrusted && props.onChange(event.currentTarget.valueAsNumber)}
      />
    </label>
  );
}
