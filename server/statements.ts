import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../cypher", import.meta.url));
const read = new Map<string, string>();

/**
 * Reads a Cypher statement by its name: `statement("entity-claims", "embedded")`. Where engines differ, the statement has
 * a file of the same name in the engine's own folder, which wins. Relation types and labels cannot be parameters in
 * Cypher: `words` puts them in place of `__NAME__`; they must be names of ours, never a person's text.
 */
export function statement(
  name: string,
  engine: string,
  words: Readonly<Record<string, string>> = {},
): string {
  const key = `${engine}/${name}`;
  const text = read.get(key) ?? readFileSync(find(name, engine), "utf8");
  read.set(key, text);
  return text.replace(/__([A-Z]+)__/g, (_, word: string) => wordFor(name, word, words));
}

/** The names of all statements that an engine is sent, migrations and saved questions apart. */
export function statementNames(engine: string): readonly string[] {
  const names = [engine, "queries", "updates"].flatMap((folder) =>
    cypherFiles(`${root}/${folder}`),
  );
  return [...new Set(names.map((file) => basename(file, ".cypher")))].sort();
}

/** A step of a graph's schema. */
export interface Migration {
  /** The name of its file: "0001-ids-and-lookups". */
  readonly id: string;
  readonly statements: readonly string[];
}

/** The migrations of an engine in their order: those of all engines and its own are numbered together. */
export function migrations(engine: string): readonly Migration[] {
  return [`${root}/migrations`, `${root}/migrations/${engine}`]
    .flatMap(cypherFiles)
    .map((file) => ({ id: basename(file, ".cypher"), statements: statementsIn(file) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function statementsIn(file: string): readonly string[] {
  const parts = readFileSync(file, "utf8").split(/;\s*$/m);
  return parts.map((text) => text.trim()).filter((text) => text !== "");
}

function cypherFiles(folder: string): readonly string[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.filter((name) => name.endsWith(".cypher")).map((name) => `${folder}/${name}`);
}

function find(name: string, engine: string): string {
  const path = [engine, "queries", "updates"]
    .map((folder) => `${root}/${folder}/${name}.cypher`)
    .find(existsSync);
  if (!path) throw new Error(`No statement is named "${name}".`);
  return path;
}

function wordFor(name: string, word: string, words: Readonly<Record<string, string>>): string {
  const value = words[word];
  if (value && /^[A-Za-z_]+$/.test(value)) return value;
  throw new Error(`The statement "${name}" needs a name for ${word}.`);
}
