import type { JudgementKind } from "../../model/index.ts";
import type { HistoryAnswer, JudgementView } from "../../server/routes/judgements.schema.ts";

/** What a judgement did, without what it was about. */
export const WORDS: Readonly<Record<JudgementKind, string>> = {
  merge: "Made one with another",
  same: "Said to be the same as another",
  different: "Said to be different from another",
  split: "Split by its articles",
  accept: "Accepted",
  reject: "Rejected",
  "edit-claim": "Edited",
  "edit-entity": "Edited",
  "add-entity": "Added by hand",
  "add-edge": "An edge was added by hand",
  "delete-claim": "Deleted",
  "remove-article": "An article was removed",
  "remove-report": "A report was removed",
  "remove-source": "A publisher was removed",
  undo: "A judgement was undone",
  redo: "A judgement was redone",
};

const PARTS: Readonly<Record<string, string>> = {
  name: "name",
  type: "type",
  description: "description",
  addAliases: "aliases added",
  removeAliases: "aliases removed",
  predicate: "words",
  polarity: "polarity",
  modality: "modality",
  status: "status",
};

/** What a judgement's ids stand for. */
export interface Known {
  /** Of records and articles, by their ids. */
  readonly names: Readonly<Record<string, string>>;
  readonly judgements: ReadonlyMap<string, JudgementView>;
}

/** What is known of the ids in a history. */
export function knownFrom({ history, names }: HistoryAnswer): Known {
  const articles = history.flatMap((step) => (step.what === "article" ? step : []));
  const judged = history.flatMap((step) => (step.what === "judgement" ? step.judgement : []));
  return {
    names: {
      ...names,
      ...Object.fromEntries(articles.map(({ articleId, title }) => [articleId, title])),
    },
    judgements: new Map(judged.map((judgement) => [judgement.id, judgement])),
  };
}

/** What a judgement did, in words: "Made one: “William Barr” and “Bill Barr”", "Undone: Edited: name “W. Barr”". */
export function describeJudgement({ kind, decision }: JudgementView, known: Known): string {
  const { set } = decision;
  if (typeof set === "object" && set !== null) {
    const parts = Object.entries(set).map((entry) => describePart(entry, known));
    return `${WORDS[kind]}: ${parts.join(", ")}`;
  }
  return describeWith(kind, decision, known) ?? WORDS[kind];
}

/** With whom or what it was; undefined where that is not known. */
function describeWith(
  kind: JudgementKind,
  decision: JudgementView["decision"],
  known: Known,
): string | undefined {
  const named = (ids: unknown) => namesOf(ids, known);
  const { into, from, a, b, made, subject, object, predicate, article, judgement } = decision;
  switch (kind) {
    case "merge":
      return withAll("Made one", named([into, from].flat()));
    case "same":
      return withAll("Said to be the same", named([a, b]));
    case "different":
      return withAll("Said to be two", named([a, b]));
    case "split":
      return withAll("Split off by its articles", nameOf(made));
    case "add-edge":
      return withAll(`Added by hand, “${predicate}”`, named([subject, object]));
    case "remove-article":
      return withAll("Removed", named([article]));
    case "undo":
    case "redo": {
      const other = known.judgements.get(String(judgement));
      const word = kind === "undo" ? "Undone" : "Done again";
      return other && `${word}: ${describeJudgement(other, known)}`;
    }
    default:
      return undefined;
  }
}

const withAll = (words: string, names: readonly string[] | undefined): string | undefined =>
  names && `${words}: ${names.map(quoted).join(" and ")}`;

const quoted = (word: unknown): string => `“${word}”`;

/** The names of all of them, or none. */
function namesOf(ids: unknown, { names }: Known): readonly string[] | undefined {
  const found = (Array.isArray(ids) ? ids : [ids]).map((id) => names[String(id)]);
  return found.every((name) => name !== undefined) ? found : undefined;
}

/** Of what a judgement made. */
function nameOf(made: unknown): readonly string[] | undefined {
  const isNamed = typeof made === "object" && made !== null && "name" in made;
  return isNamed ? [String(made.name)] : undefined;
}

const ENDS: ReadonlySet<string> = new Set(["subject", "object", "speaker"]);

/** An end that is not known is told by its part alone: an id says nothing to people. */
function describePart([key, value]: readonly [string, unknown], known: Known): string {
  if (ENDS.has(key)) return [key, ...(namesOf(value, known) ?? []).map(quoted)].join(" ");
  const part = PARTS[key];
  if (part === undefined) return key === "saidAt" ? "when it was said" : key;
  if (value === null) return `no ${part}`;
  const values = Array.isArray(value) ? value : [value];
  return `${part} ${values.map(quoted).join(", ")}`;
}
