/** What a person may decide about the graph. Undo and redo are decisions about decisions. */
export const JUDGEMENT_KINDS = [
  "merge",
  "split",
  "same",
  "different",
  "accept",
  "reject",
  "edit-claim",
  "edit-entity",
  "add-entity",
  "add-edge",
  "delete-claim",
  "remove-article",
  "remove-report",
  "remove-source",
  "undo",
  "redo",
] as const;
export type JudgementKind = (typeof JUDGEMENT_KINDS)[number];

/** What was decided, by whom, when and why. Judgements are added to the graph and never changed or deleted. */
export interface Judgement {
  readonly id: string;
  /** Its place in the log, which articles share: what came first has the lower number. */
  readonly seq: number;
  /** ISO 8601 time. */
  readonly at: string;
  readonly by: string;
  readonly kind: JudgementKind;
  readonly why?: string;
  /** Whether it is in force: not undone, or done again since. Follows from the log. */
  readonly active: boolean;
  /** Ids of the records, claims, articles and judgements that it concerns. */
  readonly targets: readonly string[];
  /** Ids of the records and claims that it made. */
  readonly makes: readonly string[];
}
