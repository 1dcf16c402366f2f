import type { ParameterType } from "../../../server/routes/queries.schema.ts";
import { changeConsole, useConsole } from "../../state/console/console-store.ts";
import { findParameters } from "../../state/console/find-parameters.ts";
import {
  emptyField,
  type ParameterField,
  readParameter,
} from "../../state/console/parameter-field.ts";

const TYPES: Readonly<Record<ParameterType, string>> = {
  text: "Text",
  number: "Number",
  json: "JSON",
};

/** A field for each parameter of the statement. */
export function ParameterForm() {
  const statement = useConsole((state) => state.statement);
  const fields = useConsole((state) => state.fields);
  const names = findParameters(statement);
  if (names.length === 0) return null;
  return (
    <fieldset className="parameters">
      <legend className="visually-hidden">Parameters</legend>
      {names.map((name) => (
        <ParameterRow key={name} name={name} field={fields[name] ?? emptyField} />
      ))}
    </fieldset>
  );
}

function ParameterRow({ name, field }: { readonly name: string; readonly field: ParameterField }) {
  const { problem } = readParameter(field);
  const note = problem ?? field.meaning;
  const put = (change: Partial<ParameterField>) =>
    changeConsole((state) => ({
      ...state,
      fields: { ...state.fields, [name]: { ...field, ...change } },
    }));
  return (
    <div className="parameter">
      <label htmlFor={`parameter-${name}`}>${name}</label>
      <span className="parameter-value">
        <input
          id={`parameter-${name}`}
          value={field.text}
          spellCheck={false}
          autoComplete="off"
          aria-invalid={problem !== undefined}
          aria-describedby={note ? `parameter-${name}-note` : undefined}
          onChange={({ target }) => put({ text: target.value })}
        />
        <select
          aria-label={`Type of $${name}`}
          value={field.type}
          onChange={({ target }) => {
            const type = Object.keys(TYPES).find((one) => one === target.value);
            if (isType(type)) put({ type });
          }}
        >
          {Object.entries(TYPES).map(([type, label]) => (
            <option key={type} value={type}>
              {label}
            </option>
          ))}
        </select>
      </span>
      {note ? (
        <span id={`parameter-${name}-note`} className={problem ? "problem small" : "muted small"}>
          {note}
        </span>
      ) : null}
    </div>
  );
}

function isType(text: string | undefined): text is ParameterType {
  return text !== undefined && Object.hasOwn(TYPES, text);
}
