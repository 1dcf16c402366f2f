interface SelectFieldProps<Value extends string> {
  readonly id: string;
  readonly label: string;
  readonly value: Value;
  readonly values: readonly Value[];
  readonly onChange: (value: Value) => void;
}

/** One of a few values, with its label. */
export function SelectField<Value extends string>({
  id,
  label,
  value,
  values,
  onChange,
}: SelectFieldProps<Value>) {
  const choose = (chosen: string) => {
    const found = values.find((one) => one === chosen);
    if (found !== undefined) onChange(found);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => choose(target.value)}>
        {values.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
    </div>
  );
}
