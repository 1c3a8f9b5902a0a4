interface ChoiceProps<T extends string> {
  readonly legend: string;
  /** Name of the radio group, unique on the page. */
  readonly name: string;
  readonly values: readonly T[];
  readonly labelOf: (value: T) => string;
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of a few values, all in sight: native radio buttons in a row. Hidden by style where no script runs. */
export function Choice<T extends string>({ legend, name, values, labelOf, value, onChange }: ChoiceProps<T>) {
  return (
    <fieldset className="choice scripted">
      <legend>{legend}</legend>
      {values.map((option) => (
        <label key={option}>
          <input
            type="radio"
            name={name}
            checked={option === value}
            onChange={() => onChange(option)}
            // chosen before the app was there, of which React tells nobody
            ref={(input) => {
              if (input?.checked && option !== value) onChange(option);
            }}
          />
          <span>{labelOf(option)}</span>
        </label>
      ))}
    </fieldset>
  );
}
