import { create } from "zustand";
import type { CypherAnswer } from "../../../server/routes/cypher.schema.ts";
import type { QueryText, SavedQuery } from "../../../server/routes/queries.schema.ts";
import {
  askCypher,
  deleteQuery,
  fetchQueries,
  fetchSchema,
  putQuery,
} from "../../api/console-api.ts";
import { ProblemError } from "../../api/problem-error.ts";
import { failed, loaded } from "../loadable.ts";
import { type ConsoleState, loadQuery, startConsole } from "./console-state.ts";
import { findParameters } from "./find-parameters.ts";
import { readParameters } from "./parameter-field.ts";
import { type PastQuery, readHistory, remember, writeHistory } from "./query-history.ts";

/** The console's one store, which outlives its view: what was asked is there when one comes back. */
export const useConsole = create<ConsoleState>()(() => startConsole(readHistory(localStorage)));

export function changeConsole(step: (state: ConsoleState) => ConsoleState): void {
  useConsole.setState(step);
}

let running: AbortController | undefined;

/** Runs what is written; what ran before is stopped. */
export async function runStatement(): Promise<void> {
  const { statement, fields } = useConsole.getState();
  const names = findParameters(statement);
  const parameters = readParameters(names, fields);
  if (statement.trim() === "" || !parameters) return;
  running?.abort();
  const mine = new AbortController();
  running = mine;
  changeConsole((state) => ({ ...state, run: { state: "running", since: performance.now() } }));
  const kept = Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)));
  const past = { statement, parameters: kept, at: new Date().toISOString() };
  try {
    const answer = await askCypher(statement, parameters, mine.signal);
    changeConsole((state) =>
      keep(answered(state, answer, statement), { ...past, ...figuresOf(answer) }),
    );
  } catch (error) {
    if (mine.signal.aborted) return;
    if (!(error instanceof ProblemError)) throw error;
    changeConsole((state) =>
      keep(
        { ...state, run: { state: "failed", problem: error, statement } },
        { ...past, problem: error.code },
      ),
    );
  }
}

/** Stops what runs, here and on the server. */
export function cancelStatement(): void {
  if (useConsole.getState().run.state !== "running") return;
  running?.abort();
  changeConsole((state) => ({ ...state, run: { state: "cancelled" } }));
}

function answered(state: ConsoleState, answer: CypherAnswer, statement: string): ConsoleState {
  return { ...state, answer, answered: statement, run: { state: "answered" } };
}

function keep(state: ConsoleState, past: PastQuery): ConsoleState {
  const history = remember(state.history, past);
  writeHistory(localStorage, history);
  return { ...state, history, pastIndex: 0 };
}

const figuresOf = ({ rows, elapsedMs }: CypherAnswer) => ({ rows: rows.length, elapsedMs });

export function clearHistory(): void {
  writeHistory(localStorage, []);
  changeConsole((state) => ({ ...state, history: [], pastIndex: -1 }));
}

export async function loadSchema(): Promise<void> {
  try {
    const schema = await fetchSchema();
    changeConsole((state) => ({ ...state, schema: loaded(schema) }));
  } catch (error) {
    changeConsole((state) => ({ ...state, schema: failed(state.schema, error) }));
  }
}

export async function loadQueries(): Promise<void> {
  try {
    const { queries } = await fetchQueries();
    changeConsole((state) => ({ ...state, queries: loaded(queries) }));
  } catch (error) {
    changeConsole((state) => ({ ...state, queries: failed(state.queries, error) }));
  }
}

/** Saves a query and goes on with it. Throws ProblemError. */
export async function saveQuery(id: string, text: QueryText): Promise<void> {
  const query = await putQuery(id, text);
  changeConsole((state) => ({ ...loadQuery(state, query), fields: state.fields, tab: "saved" }));
  await loadQueries();
}

/** Deletes one's own query; it stays at hand, to be put back. */
export async function removeQuery({ id }: SavedQuery): Promise<void> {
  try {
    const { deleted } = await deleteQuery(id);
    changeConsole((state) => ({
      ...state,
      deleted,
      loaded: state.loaded?.id === id ? undefined : state.loaded,
    }));
    await loadQueries();
  } catch (error) {
    changeConsole((state) => ({ ...state, queries: failed(state.queries, error) }));
  }
}

export async function restoreQuery({ id, isOwn: _, ...text }: SavedQuery): Promise<void> {
  try {
    await putQuery(id, text);
    changeConsole((state) => ({ ...state, deleted: undefined }));
    await loadQueries();
  } catch (error) {
    changeConsole((state) => ({ ...state, queries: failed(state.queries, error) }));
  }
}
