import { PARAMETER_TYPES, type QueryParameter, type QueryText } from "../routes/queries.schema.ts";

// A line may hold what Unicode calls a line separator: "s".
const TITLE = /^Title:\s*(.+)$/s;
/** `$since (text, default "2020-11-17"): a date`; the default is JSON. */
const PARAMETER = /^\$([\p{L}_][\p{L}\p{N}_]*) \((\w+)(?:, default (.+?))?\):(?: (.*))?$/su;

/**
 * Reads a query's file. Its first lines are comments: the title, what it answers, and a line for each parameter.
 *
 *     // Title: What changed since a date
 *     // Relations with something said of them since then.
 *     // $since (text, default "2020-11-17"): a date, as 2020-11-17
 *     MATCH …
 *
 * A blank line may stand between them and the statement. People edit these files: what has no title is named by `id`,
 * and a comment that says nothing of the kind belongs to what the query answers.
 */
export function readQueryFile(text: string, id: string): QueryText {
  const lines = text.replaceAll("\r\n", "\n").split("\n");
  const end = lines.findIndex((line) => !line.startsWith("//"));
  const head = lines
    .slice(0, end < 0 ? lines.length : end)
    .map((line) => line.replace(/^\/\/\s?/, "").trim());
  const title = TITLE.exec(head[0] ?? "")?.[1];
  const notes = title === undefined ? head : head.slice(1);
  const read = notes.map((line) => ({ line, parameter: readParameter(line) }));
  return {
    title: title?.trim() ?? id,
    description: read
      .flatMap(({ line, parameter }) => (parameter ? [] : [line]))
      .join(" ")
      .trim(),
    statement: (end < 0 ? "" : lines.slice(end).join("\n")).trim(),
    parameters: read.flatMap(({ parameter }) => parameter ?? []),
  };
}

/** Writes what readQueryFile reads. */
export function writeQueryFile({ title, description, statement, parameters }: QueryText): string {
  const head = [
    `Title: ${title}`,
    ...(description ? [description] : []),
    ...parameters.map(writeParameter),
  ];
  return `${head.map((line) => `// ${line}\n`).join("")}\n${statement}\n`;
}

function readParameter(line: string): QueryParameter | undefined {
  const [, name, word, value, meaning = ""] = PARAMETER.exec(line) ?? [];
  const type = PARAMETER_TYPES.find((known) => known === word);
  if (name === undefined || type === undefined) return undefined;
  if (value === undefined) return { name, type, meaning };
  try {
    return { name, type, default: JSON.parse(value), meaning };
  } catch {
    return undefined;
  }
}

function writeParameter({ name, type, default: value, meaning }: QueryParameter): string {
  const standard = value === undefined ? "" : `, default ${JSON.stringify(value)}`;
  return `$${name} (${type}${standard}):${meaning && ` ${meaning}`}`;
}
