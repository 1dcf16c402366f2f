interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** In characters. */
  readonly maxLength?: number;
  readonly onChange: (value: string) => void;
}

/** A line of text, with its label. */
export function TextField({ id, label, value, maxLength, onChange }: TextFieldProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        maxLength={maxLength}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}
