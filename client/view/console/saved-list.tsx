import { Bell, Trash2 } from "lucide-react";
import { useState } from "react";
import type { SavedQuery } from "../../../server/routes/queries.schema.ts";
import { draftAlert } from "../../state/alerts-store.ts";
import { loadQuery } from "../../state/console/console-state.ts";
import {
  changeConsole,
  loadQueries,
  removeQuery,
  restoreQuery,
  runStatement,
  useConsole,
} from "../../state/console/console-store.ts";
import { searchQueries } from "../../state/console/search-queries.ts";
import { IconButton } from "../icon-button.tsx";
import { focusEditor } from "./focus-editor.ts";

/** Saved questions. A click runs one. */
export function SavedList() {
  const queries = useConsole((state) => state.queries);
  const [words, setWords] = useState("");
  const { answer } = queries;
  if (!answer && queries.state === "failed") return <Failed message={queries.problem.message} />;
  if (!answer) return <p className="muted">Loading…</p>;
  const found = searchQueries(answer, words);
  const own = found.filter(({ isOwn }) => isOwn);
  const shipped = found.filter(({ isOwn }) => !isOwn);
  return (
    <>
      <input
        className="side-search"
        type="search"
        aria-label="Search saved queries"
        placeholder="Search saved queries"
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      {queries.state === "failed" ? <Failed message={queries.problem.message} /> : null}
      <Undo />
      <h3>Yours</h3>
      {own.length === 0 ? (
        <p className="muted small">
          {words ? "None of yours matches." : "Save a statement with Ctrl S, and it stands here."}
        </p>
      ) : null}
      <QueryList queries={own} />
      <h3>Come with newsgraph</h3>
      {shipped.length === 0 ? <p className="muted small">None matches.</p> : null}
      <QueryList queries={shipped} />
    </>
  );
}

function Failed({ message }: { readonly message: string }) {
  return (
    <p role="alert">
      {message}{" "}
      <button type="button" className="link" onClick={() => void loadQueries()}>
        Try again
      </button>
    </p>
  );
}

function Undo() {
  const deleted = useConsole((state) => state.deleted);
  return (
    <p className="undo small" role="status">
      {deleted ? (
        <>
          “{deleted.title}” is deleted.{" "}
          <button type="button" className="link" onClick={() => void restoreQuery(deleted)}>
            Undo
          </button>
        </>
      ) : null}
    </p>
  );
}

function QueryList({ queries }: { readonly queries: readonly SavedQuery[] }) {
  const loaded = useConsole((state) => state.loaded?.id);
  return (
    <ul className="side-list">
      {queries.map((query) => (
        <li key={query.id}>
          <button
            type="button"
            className="side-item"
            aria-current={query.id === loaded || undefined}
            title={query.description}
            onClick={() => open(query)}
          >
            <span className="side-title">{query.title}</span>
            <span className="side-note">{query.description}</span>
          </button>
          {readDefaults(query) ? (
            <IconButton
              label={`Alert on new rows of “${query.title}”`}
              onPress={() => alertOn(query)}
            >
              <Bell />
            </IconButton>
          ) : null}
          {query.isOwn ? (
            <IconButton label={`Delete “${query.title}”`} onPress={() => void removeQuery(query)}>
              <Trash2 />
            </IconButton>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** The values of its parameters where each has a default. */
function readDefaults({ parameters }: SavedQuery): Readonly<Record<string, unknown>> | undefined {
  if (parameters.some((one) => one.default === undefined)) return undefined;
  return Object.fromEntries(parameters.map((one) => [one.name, one.default]));
}

function alertOn(query: SavedQuery): void {
  const { id, title, statement } = query;
  const parameters = readDefaults(query) ?? {};
  draftAlert({ kind: "cypher", statement, parameters, query: id }, title);
}

function open(query: SavedQuery): void {
  changeConsole((state) => loadQuery(state, query));
  void runStatement();
  focusEditor();
}
