import { useState } from "react";
import { PERIOD_FORMS, readPeriod } from "../../../model/index.ts";
import { formatDays } from "../format-date.ts";
import { FieldProblem } from "./field-problem.tsx";

interface TimeFieldProps {
  readonly id: string;
  readonly label: string;
  /** A time in words: "2012", "March 2012", "2012 to 2018"; empty where none is known. */
  readonly value: string;
  /** What is wrong with it, where somebody tried to send the form. */
  readonly problem?: string | undefined;
  readonly onChange: (value: string) => void;
}

/** When something happened, as people write it; says which days that is, and once it is left why it is none. */
export function TimeField({ id, label, value, problem, onChange }: TimeFieldProps) {
  const [isLeft, setLeft] = useState(false);
  const time = readPeriod(value);
  const isEmpty = value.trim() === "";
  const wrong = !isEmpty && isLeft && "problem" in time ? time.problem : problem;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        maxLength={200}
        value={value}
        aria-invalid={wrong !== undefined}
        aria-describedby={`${id}-days ${id}-problem`}
        onBlur={() => setLeft(true)}
        onChange={({ target }) => {
          setLeft(false);
          onChange(target.value);
        }}
      />
      <span id={`${id}-days`} className="muted field-hint" aria-live="polite">
        {"period" in time
          ? formatDays(time.period.from, time.period.to)
          : wrong === undefined
            ? `As ${PERIOD_FORMS}`
            : ""}
      </span>
      <FieldProblem id={`${id}-problem`}>{wrong}</FieldProblem>
    </div>
  );
}
