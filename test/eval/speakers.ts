import { readFileSync } from "node:fs";
import { attitudeOf, isReporting } from "../../ingest/claims/attitudes.ts";
import { isPassive, isVerb } from "../../ingest/claims/passive.ts";
import { surfaceSubjects } from "../../ingest/claims/subjects.ts";
import { has, Tree, type Word } from "../../ingest/language/index.ts";
import { loadAnalyser } from "../../ingest/language/load-analyser.ts";

/** Prints who speaks in each line of a file, which holds a sentence whose words are parted by blanks. */
export async function printSpeakers(file: string): Promise<void> {
  const analyser = await loadAnalyser();
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  for (const [index, line] of lines.entries()) {
    const forms = line.trim().split(/\s+/).map(plain);
    const { words: analyses } = await analyser.analyse(forms);
    const words = analyses.map((analysis, i) => ({
      ...analysis,
      index: i,
      form: forms[i] ?? "",
      start: i,
      end: i + 1,
    }));
    const tree = new Tree({ start: 0, end: words.length, words }, index);
    console.log(JSON.stringify({ speaker: speakerOf(tree) ?? null }));
  }
}

/** Quotes and brackets as they are written, not as the Penn Treebank does. */
function plain(form: string): string {
  return form
    .replace(/^(?:``|'')$/, '"')
    .replace("-LRB-", "(")
    .replace("-RRB-", ")");
}

/** The subject of the first verb that reports a clause, else of the first that reports at all. */
function speakerOf(tree: Tree): string | undefined {
  const verbs = tree.words.filter(
    (word) => isVerb(word) && isReporting(attitudeOf(word.lemma)) && !isPassive(tree, word),
  );
  const reports = (verb: Word) =>
    has(verb, "parataxis") || tree.child(verb, "ccomp", "parataxis") !== undefined;
  const subjects = [
    ...verbs.filter(reports).flatMap((verb) => surfaceSubjects(tree, verb)),
    ...tree.words.filter((word) => tree.preposition(word) === "according to"),
    ...verbs.flatMap((verb) => surfaceSubjects(tree, verb)),
  ];
  return subjects[0] && nameOf(tree, subjects[0]);
}

/** The phrase up to its head and what is one name with it, without its preposition: "Mr. Ortega", "a Ford spokesman". */
function nameOf(tree: Tree, head: Word): string {
  const last = tree.children(head, "flat").at(-1) ?? head;
  return tree
    .subtree(head)
    .filter((word) => word.index <= last.index && !has(word, "case") && !has(word, "fixed"))
    .map(({ form }) => form)
    .join(" ");
}
