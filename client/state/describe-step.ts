import type { JudgementKind } from "../../model/index.ts";
import type { JudgementView } from "../../server/routes/judgements.schema.ts";

const WORDS: Readonly<Record<JudgementKind, string>> = {
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

/** What a judgement did to what it is about, in words: "Edited: name “William Barr”, aliases added “Barr”". */
export function describeJudgement({ kind, decision }: JudgementView): string {
  const { set } = decision;
  if (typeof set !== "object" || set === null) return WORDS[kind];
  return `${WORDS[kind]}: ${Object.entries(set).map(describePart).join(", ")}`;
}

/** Ends are told by their part alone: an id says nothing to people. */
function describePart([key, value]: readonly [string, unknown]): string {
  const part = PARTS[key];
  if (part === undefined) return key === "saidAt" ? "when it was said" : key;
  if (value === null) return `no ${part}`;
  const values = Array.isArray(value) ? value : [value];
  return `${part} ${values.map((one) => `“${one}”`).join(", ")}`;
}
