import { Bell, Play, Save, Square } from "lucide-react";
import { useEffect, useState } from "react";
import { draftAlert } from "../../state/alerts-store.ts";
import { isChanged } from "../../state/console/console-state.ts";
import {
  cancelStatement,
  changeConsole,
  runStatement,
  useConsole,
} from "../../state/console/console-store.ts";
import { findParameters } from "../../state/console/find-parameters.ts";
import { readParameters } from "../../state/console/parameter-field.ts";
import { counted } from "../../state/describe-claims.ts";
import { formatElapsed } from "./format-elapsed.ts";

const isMac = /Mac|iPhone|iPad/.test(navigator.platform);

/** What is done with the statement, and what became of it. */
export function RunBar() {
  const run = useConsole((state) => state.run);
  const statement = useConsole((state) => state.statement);
  const fields = useConsole((state) => state.fields);
  const isReady =
    statement.trim() !== "" && readParameters(findParameters(statement), fields) !== undefined;
  return (
    <div className="run-bar">
      {run.state === "running" ? (
        <button type="button" className="button" onClick={cancelStatement}>
          <Square aria-hidden="true" /> Cancel <kbd>Esc</kbd>
        </button>
      ) : (
        <button
          type="button"
          className="button primary"
          aria-disabled={!isReady || undefined}
          onClick={() => void runStatement()}
        >
          <Play aria-hidden="true" /> Run <kbd>{isMac ? "⌘" : "Ctrl"} ↵</kbd>
        </button>
      )}
      <button
        type="button"
        className="button"
        onClick={() => changeConsole((state) => ({ ...state, isSaving: true }))}
      >
        <Save aria-hidden="true" /> Save…
      </button>
      <button
        type="button"
        className="button"
        aria-disabled={!isReady || undefined}
        onClick={alertOnRows}
      >
        <Bell aria-hidden="true" /> Alert on new rows
      </button>
      <p className="run-outcome" role="status">
        <Outcome />
      </p>
    </div>
  );
}

/** Opens the form for an alert on what is written. */
function alertOnRows(): void {
  const state = useConsole.getState();
  const { statement, fields, loaded } = state;
  const parameters = readParameters(findParameters(statement), fields);
  if (statement.trim() === "" || !parameters) return;
  const saved = isChanged(state) ? undefined : loaded;
  const search = {
    kind: "cypher",
    statement,
    parameters,
    ...(saved && { query: saved.id }),
  } as const;
  draftAlert(search, saved?.title ?? "");
}

function Outcome() {
  const run = useConsole((state) => state.run);
  const answer = useConsole((state) => state.answer);
  if (run.state === "running") return <Ticking since={run.since} />;
  if (run.state === "cancelled") return "Cancelled. Nothing goes on running.";
  if (run.state !== "answered" || !answer) return null;
  return `${counted(answer.rows.length, "row")} in ${formatElapsed(answer.elapsedMs)}`;
}

function Ticking({ since }: { readonly since: number }) {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 100);
    return () => clearInterval(timer);
  }, []);
  return (
    <>
      <span className="spinner" aria-hidden="true" /> Running
      <span aria-hidden="true"> {formatElapsed(Math.max(0, now - since))}</span>
    </>
  );
}
