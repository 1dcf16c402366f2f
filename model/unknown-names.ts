/** What there is in a graph to be named: GET /api/schema answers it. */
export interface NamesInGraph {
  readonly labels: readonly { readonly name: string; readonly properties: Properties }[];
  readonly relationships: readonly { readonly type: string; readonly properties: Properties }[];
}
type Properties = readonly { readonly name: string }[];

/** A label, type or property of a statement that the graph does not have: it matches nothing, and engines say nothing. */
export interface UnknownName {
  /** Where it stands in the statement. */
  readonly from: number;
  readonly to: number;
  readonly kind: "label" | "relation type" | "property";
  readonly name: string;
  /** The known name that it is nearest to: "Person" of "Persn". */
  readonly nearest?: string;
}

interface Known {
  readonly label: ReadonlySet<string>;
  readonly "relation type": ReadonlySet<string>;
  readonly property: ReadonlySet<string>;
}

const NOT_CODE = /\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n]*|'(?:\\[\s\S]|[^'\\])*'|"(?:\\[\s\S]|[^"\\])*"/g;
/** "(n:Person", "[:PAID|ACCUSED", with the properties that may follow in braces. */
const PATTERNS =
  /([([])\s*([\p{L}_][\p{L}\p{N}_]*)?\s*(:\s*[\p{L}\p{N}_`:|&!\s]+)?(?:\*[\d.]*\s*)?(\{[^{}]*\})?/dgu;
const NAMES = /[\p{L}_][\p{L}\p{N}_]*/gu;
const KEYS = /[\p{L}_][\p{L}\p{N}_]*(?=`?\s*:)/gu;
const ACCESSES =
  /(?<![\p{L}\p{N}_.$])([\p{L}_][\p{L}\p{N}_]*)\.`?([\p{L}_][\p{L}\p{N}_]*)(?![\p{L}\p{N}_.(])/dgu;
const FARTHEST = 2;

/** The names of a statement's patterns that the schema lacks, in the order in which they stand. */
export function findUnknownNames(statement: string, schema: NamesInGraph): readonly UnknownName[] {
  const bare = statement.replace(NOT_CODE, (text) => " ".repeat(text.length));
  const known = knownNames(schema);
  const variables = new Set<string>();
  const found: UnknownName[] = [];
  const check = (kind: UnknownName["kind"], name: string, from: number) => {
    if (!known[kind].has(name))
      found.push({ kind, name, from, to: from + name.length, ...nearestOf(name, known[kind]) });
  };
  for (const { 1: bracket, 2: variable, index, indices } of bare.matchAll(PATTERNS)) {
    const [labels, properties] = [indices?.[3], indices?.[4]];
    // "[x IN list" binds a value that may have any property.
    if (variable && (bracket === "(" || bare[index - 1] === "-")) variables.add(variable);
    const kind = bracket === "(" ? "label" : "relation type";
    for (const [name, at] of wordsIn(bare, labels, NAMES)) check(kind, name, at);
    for (const [name, at] of wordsIn(bare, properties, KEYS)) check("property", name, at);
  }
  for (const { 1: variable = "", 2: name = "", indices } of bare.matchAll(ACCESSES))
    if (variables.has(variable)) check("property", name, indices?.[2]?.[0] ?? 0);
  return found.toSorted((one, other) => one.from - other.from);
}

/** What to tell of it: 'No label “Persn” is known here: did you mean “Person”?' */
export function tellUnknownName({ kind, name, nearest }: UnknownName): string {
  return `No ${kind} “${name}” is known here${nearest ? `: did you mean “${nearest}”?` : "."}`;
}

function knownNames({ labels, relationships }: NamesInGraph): Known {
  const all = [...labels, ...relationships].flatMap(({ properties }) => properties);
  return {
    label: new Set(labels.map(({ name }) => name)),
    "relation type": new Set(relationships.map(({ type }) => type)),
    property: new Set(all.map(({ name }) => name)),
  };
}

function wordsIn(
  text: string,
  place: readonly [number, number] | undefined,
  pattern: RegExp,
): readonly (readonly [name: string, at: number])[] {
  if (!place) return [];
  const [from, to] = place;
  return [...text.slice(from, to).matchAll(pattern)].map(({ 0: name, index }) => [
    name,
    from + index,
  ]);
}

function nearestOf(name: string, names: ReadonlySet<string>): { readonly nearest?: string } {
  const [best] = [...names]
    .map((known) => ({ known, far: distance(known.toLowerCase(), name.toLowerCase()) }))
    .filter(({ far }) => far <= FARTHEST)
    .toSorted((one, other) => one.far - other.far);
  return best ? { nearest: best.known } : {};
}

/** Levenshtein's: how many letters are put in, left out or changed. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [at, its] of [...other].entries()) {
      const changed = (row[at] ?? 0) + (letter === its ? 0 : 1);
      next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
