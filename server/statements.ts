import { existsSync, readdirSync, readFileSync } from "node:fs";
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

/** The schema statements: those of all engines, then the engine's own, each in the order of their files. */
export function migrations(engine: string): readonly string[] {
  return [`${root}/migrations`, `${root}/migrations/${engine}`]
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => cypherFiles(folder))
    .flatMap((file) => readFileSync(file, "utf8").split(/;\s*$/m))
    .map((text) => text.trim())
    .filter((text) => text !== "");
}

function cypherFiles(folder: string): readonly string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".cypher"));
  return names.sort().map((name) => `${folder}/${name}`);
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
