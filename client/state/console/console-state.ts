import type { CypherAnswer } from "../../../server/routes/cypher.schema.ts";
import type { SavedQuery } from "../../../server/routes/queries.schema.ts";
import type { SchemaAnswer } from "../../../server/routes/schema.schema.ts";
import type { ProblemError } from "../../api/problem-error.ts";
import { type Loadable, loading } from "../loadable.ts";
import { findParameters } from "./find-parameters.ts";
import { emptyField, fieldOf, type ParameterFields } from "./parameter-field.ts";
import type { PastQuery, QueryHistory } from "./query-history.ts";

export const RESULT_VIEWS = ["graph", "table", "json"] as const;
export type ResultView = (typeof RESULT_VIEWS)[number];

export const SIDE_TABS = ["saved", "schema", "history"] as const;
export type SideTab = (typeof SIDE_TABS)[number];

/** What became of the last run. Rows stay on the screen while the next are awaited, as those of an earlier statement. */
export type Run =
  | { readonly state: "none" }
  | { readonly state: "running"; readonly since: number }
  | { readonly state: "answered" }
  | { readonly state: "cancelled" }
  | { readonly state: "failed"; readonly problem: ProblemError; readonly statement: string };

/** All that the Cypher console knows. */
export interface ConsoleState {
  readonly statement: string;
  readonly fields: ParameterFields;
  readonly run: Run;
  readonly answer?: CypherAnswer | undefined;
  /** The statement that was answered. */
  readonly answered?: string | undefined;
  readonly resultView: ResultView;
  readonly history: QueryHistory;
  /** How far back in the history the statement is from. */
  readonly pastIndex: number;
  readonly schema: Loadable<SchemaAnswer>;
  readonly queries: Loadable<readonly SavedQuery[]>;
  /** The saved query that the statement came from. */
  readonly loaded?: SavedQuery | undefined;
  /** One's own query that was just deleted, until the next one is. */
  readonly deleted?: SavedQuery | undefined;
  readonly tab: SideTab;
  /** On a narrow page the side lies over the console, and is shut at first. */
  readonly isSideOpen: boolean;
  readonly isSaving: boolean;
  /** The answer has the whole page; what is written stands back. */
  readonly isResultLarge: boolean;
}

const FIRST_STATEMENT = `// Who negotiated with whom, and how sure is it?
MATCH (one:Person)-[deal:NEGOTIATED_WITH]-(other)
RETURN one, deal, other, deal.status, deal.sources`;

export function startConsole(history: QueryHistory): ConsoleState {
  return {
    statement: history[0]?.statement ?? FIRST_STATEMENT,
    fields: history[0]?.parameters ?? {},
    run: { state: "none" },
    resultView: "table",
    history,
    pastIndex: -1,
    schema: loading,
    queries: loading,
    tab: "saved",
    isSideOpen: false,
    isSaving: false,
    isResultLarge: false,
  };
}

/** Whether the answer has the page: only while there are rows to look at. */
export function showsLargeResult({ isResultLarge, answer, run }: ConsoleState): boolean {
  const isToLookAt = run.state === "answered" || run.state === "running";
  return isResultLarge && isToLookAt && (answer?.rows.length ?? 0) > 0;
}

/** Whether the answer is that of an earlier statement: the one that was run last has none. */
export function isAnswerOld({ answer, run }: ConsoleState): boolean {
  return answer !== undefined && (run.state === "running" || run.state === "cancelled");
}

/** Whether what is written is still the saved query that it came from. */
export function isChanged({ statement, loaded }: ConsoleState): boolean {
  return loaded !== undefined && loaded.statement.trim() !== statement.trim();
}

/** A statement as it is typed. A parameter keeps its field while its name is away for a moment. */
export function writeStatement(state: ConsoleState, statement: string): ConsoleState {
  if (statement === state.statement) return state;
  const names = findParameters(statement).filter((name) => !(name in state.fields));
  const fields = {
    ...state.fields,
    ...Object.fromEntries(names.map((name) => [name, emptyField])),
  };
  return { ...state, statement, fields, pastIndex: -1 };
}

export function loadQuery(state: ConsoleState, query: SavedQuery): ConsoleState {
  const fields = query.parameters.map((parameter) => [parameter.name, fieldOf(parameter)]);
  return {
    ...state,
    statement: query.statement,
    fields: Object.fromEntries(fields),
    loaded: query,
    pastIndex: -1,
    isSideOpen: false,
  };
}

export function loadPast(state: ConsoleState, past: PastQuery): ConsoleState {
  const { statement, parameters } = past;
  return { ...state, statement, fields: parameters, loaded: undefined, isSideOpen: false };
}

/** Steps through the history: 1 is further back. */
export function stepHistory(state: ConsoleState, step: 1 | -1): ConsoleState {
  const pastIndex = Math.max(0, Math.min(state.history.length - 1, state.pastIndex + step));
  const past = state.history[pastIndex];
  return past ? { ...loadPast(state, past), pastIndex } : state;
}
