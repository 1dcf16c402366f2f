import type { SchemaAnswer } from "../../../server/routes/schema.schema.ts";
import { CLAUSES, FUNCTIONS } from "./cypher-words.ts";
import { enclosing } from "./enclosing.ts";

export interface CypherOption {
  /** What is written. */
  readonly label: string;
  readonly kind:
    | "label"
    | "relation"
    | "property"
    | "keyword"
    | "function"
    | "variable"
    | "parameter";
  /** What it means: a relation's gloss, a property's type. */
  readonly detail?: string;
  /** Of many, how much it is wanted: nodes or relationships that have it. */
  readonly count?: number;
}

export interface CypherCompletion {
  /** Where the word begins that an option takes the place of. */
  readonly from: number;
  readonly options: readonly CypherOption[];
}

/** Names that Cypher reads as words of its own. */
const RESERVED = new Set(["IN", "end"]);

/** What may be written at a place of a statement: labels after "(n:", types after "[:", properties after "n." and in "{". */
export function completeCypher(
  statement: string,
  at: number,
  schema: SchemaAnswer | undefined,
): CypherCompletion | undefined {
  const place = enclosing(statement, at);
  if (place === undefined) return undefined;
  const before = statement.slice(0, at);
  const word = /[\p{L}\p{N}_]*$/u.exec(before)?.[0] ?? "";
  const from = at - word.length;
  const lead = before.slice(0, from);
  const answer = (options: readonly CypherOption[]) => ({ from, options });
  if (lead.endsWith("$")) return answer(parametersOf(statement, word));
  const owner = /([\p{L}_][\p{L}\p{N}_]*)\.$/u.exec(lead)?.[1];
  if (owner) return answer(propertiesOf(schema, typesOf(statement, owner)));
  if (place.bracket === "{") {
    // After a colon stands a value.
    return /[{,]\s*$/.test(lead)
      ? answer(propertiesOf(schema, namesIn(place.pattern)))
      : answer(wordsOf(statement, word));
  }
  if (/[:|]\s*`?$/.test(lead))
    return answer(place.bracket === "[" ? relationsOf(schema) : labelsOf(schema));
  return word === "" ? undefined : answer(wordsOf(statement, word));
}

const written = (name: string) => (RESERVED.has(name) ? `\`${name}\`` : name);

function labelsOf(schema: SchemaAnswer | undefined): readonly CypherOption[] {
  return (schema?.labels ?? []).map(({ name, gloss, count }) => ({
    label: name,
    kind: "label",
    detail: gloss,
    count,
  }));
}

function relationsOf(schema: SchemaAnswer | undefined): readonly CypherOption[] {
  return (schema?.relationships ?? []).map(({ type, gloss, count }) => ({
    label: written(type),
    kind: "relation",
    detail: gloss,
    count,
  }));
}

/** The properties of these labels or types; of all where none of them is known. */
function propertiesOf(
  schema: SchemaAnswer | undefined,
  names: readonly string[],
): readonly CypherOption[] {
  const all = [
    ...(schema?.labels ?? []),
    ...(schema?.relationships ?? []).map((one) => ({ ...one, name: one.type })),
  ];
  const meant = all.filter(({ name }) => names.includes(name));
  const found = new Map(
    (meant.length > 0 ? meant : all).flatMap(({ properties }) =>
      properties.map((property) => [property.name, property] as const),
    ),
  );
  return [...found.values()].map(({ name, type, gloss }) => ({
    label: written(name),
    kind: "property",
    detail: gloss ? `${type}: ${gloss}` : type,
  }));
}

/** The labels or types that a pattern gives to a variable. */
function typesOf(statement: string, variable: string): readonly string[] {
  const patterns = statement.matchAll(
    /[([]\s*([\p{L}_][\p{L}\p{N}_]*)\s*:\s*([\p{L}\p{N}_`|:\s]+)/gu,
  );
  return [...patterns].flatMap(([, name, types = ""]) => (name === variable ? split(types) : []));
}

const namesIn = (pattern: string) =>
  split(/:([\p{L}\p{N}_`|:\s]+)$/u.exec(pattern.trimEnd())?.[1] ?? "");

const split = (types: string) => types.split(/[|:`\s]+/).filter(Boolean);

function parametersOf(statement: string, word: string): readonly CypherOption[] {
  const names = [...statement.matchAll(/\$([\p{L}_][\p{L}\p{N}_]*)/gu)].flatMap(
    ([, name]) => name ?? [],
  );
  return [...new Set(names)]
    .filter((name) => name !== word)
    .map((label) => ({ label, kind: "parameter" }));
}

function wordsOf(statement: string, word: string): readonly CypherOption[] {
  const variables = [...statement.matchAll(/(?:[([]\s*|\bAS\s+)([\p{L}_][\p{L}\p{N}_]*)/giu)]
    .flatMap(([, name]) => name ?? [])
    .filter((name) => name !== word);
  return [
    ...[...new Set(variables)].map((label) => ({ label, kind: "variable" }) as const),
    ...CLAUSES.map((label) => ({ label, kind: "keyword" }) as const),
    ...Object.entries(FUNCTIONS).map(
      ([label, detail]) => ({ label, kind: "function", detail }) as const,
    ),
  ];
}
