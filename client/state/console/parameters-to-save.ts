import type { QueryParameter } from "../../../server/routes/queries.schema.ts";
import { findParameters } from "./find-parameters.ts";
import { emptyField, type ParameterFields, readParameter } from "./parameter-field.ts";

/** A statement's parameters as they are saved, with what they are now as the default. */
export function parametersToSave(statement: string, fields: ParameterFields): QueryParameter[] {
  return findParameters(statement).map((name) => {
    const field = fields[name] ?? emptyField;
    const read = readParameter(field);
    const { type, meaning = "" } = field;
    return { name, type, meaning, ...("value" in read && { default: read.value }) };
  });
}
