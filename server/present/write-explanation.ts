import type { ExplainedTry, SentenceExplanation } from "../../ingest/explain.ts";
import { REFUSALS } from "./refusals.ts";

/** How a sentence was read, as text for a terminal: its tree, mentions, what rules made of it, and what made nothing. */
export function writeExplanation(sentence: SentenceExplanation): string {
  const { number, start, end, text, mentions, tries, silent, pairs } = sentence;
  const parts = [
    `Sentence ${number}, ${start}-${end}`,
    indented([text.replace(/\s+/g, " ")]),
    indented(aligned(treeRows(sentence))),
    section(
      "Mentions",
      mentions.map((mention) => {
        const entities = mention.entities.map(({ name, type }) => `${name} (${type})`);
        return [`"${mention.text}"`, mention.form, entities.join(", ") || "nobody that is known"];
      }),
    ),
    section("What the rules read", tries.map(tryRow)),
    section(
      "What made no claim",
      silent.map(({ word, types, reason }) => [`"${word}"`, types.join(", "), reason]),
    ),
    section(
      "How sure the reader of pairs is that two are tied",
      pairs.map(({ subject, type, object, sureness, refusal }) => [
        sureness.toFixed(2),
        `${subject} ${type} ${object}`,
        refusal ?? "",
      ]),
    ),
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

function treeRows({ words }: SentenceExplanation): readonly (readonly string[])[] {
  const header = ["#", "word", "lemma", "tag", "relation", "of", "name", "kind"];
  const rows = words.map((word) => {
    const head = words[word.head];
    return [
      String(word.index + 1),
      word.form,
      word.lemma,
      word.tag,
      word.relation,
      head ? `${head.index + 1} ${head.form}` : "",
      word.name === "O" ? "" : word.name,
      word.kind === "_" ? "" : word.kind,
    ];
  });
  return [header, ...rows];
}

function tryRow({ rule, subject, type, object, words, claims, refusal }: ExplainedTry) {
  const made = claims.map(
    ({ status, speaker, confidence }) =>
      `${status}${speaker ? `, says ${speaker}` : ""} (${confidence})`,
  );
  const outcome = refusal ? `no claim: ${REFUSALS[refusal]}` : made.join("; ");
  return [rule, `${subject} ${type} ${object}`, `"${words}"`, outcome];
}

function section(title: string, rows: readonly (readonly string[])[]): string {
  return rows.length === 0 ? "" : `  ${title}\n${indented(aligned(rows), 4)}`;
}

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

function indented(lines: readonly string[], by = 2): string {
  return lines.map((line) => " ".repeat(by) + line).join("\n");
}
