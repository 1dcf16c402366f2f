import type { ParameterType, QueryParameter } from "../../../server/routes/queries.schema.ts";

/** A parameter as a person writes it. */
export interface ParameterField {
  readonly type: ParameterType;
  readonly text: string;
  readonly meaning?: string;
}

export type ParameterFields = Readonly<Record<string, ParameterField>>;

export const emptyField: ParameterField = { type: "text", text: "" };

export type ReadParameter =
  | { readonly value: unknown; readonly problem?: undefined }
  | { readonly problem: string };

/** A field's value, or what is wrong with it. */
export function readParameter({ type, text }: ParameterField): ReadParameter {
  if (type === "text") return { value: text };
  if (type === "number") {
    const value = Number(text);
    return text.trim() !== "" && Number.isFinite(value)
      ? { value }
      : { problem: "Write a number, as 3 or 0.5." };
  }
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { problem: 'Write JSON, as ["a", "b"], true or null.' };
  }
}

/** The field of a saved query's parameter, with its default in it. */
export function fieldOf({ type, default: value, meaning }: QueryParameter): ParameterField {
  const text = value === undefined ? "" : typeof value === "string" ? value : JSON.stringify(value);
  return { type, text: type === "json" ? JSON.stringify(value ?? null) : text, meaning };
}

/** The values of these parameters; undefined while one of them is wrong. */
export function readParameters(
  names: readonly string[],
  fields: ParameterFields,
): Readonly<Record<string, unknown>> | undefined {
  const read = names.map((name) => [name, readParameter(fields[name] ?? emptyField)] as const);
  if (read.some(([, { problem }]) => problem !== undefined)) return undefined;
  return Object.fromEntries(
    read.flatMap(([name, one]) => ("value" in one ? [[name, one.value]] : [])),
  );
}
