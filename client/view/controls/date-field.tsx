interface DateFieldProps {
  readonly id: string;
  readonly label: string;
  /** A day, as 2020-11-17; empty where none is known. */
  readonly value: string;
  readonly min?: string;
  readonly isDisabled?: boolean;
  readonly onChange: (value: string) => void;
}

/** A day, with its label. */
export function DateField({ id, label, value, min, isDisabled, onChange }: DateFieldProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        min={min}
        value={value}
        disabled={isDisabled}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}
