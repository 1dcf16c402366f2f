import { loadPast } from "../../state/console/console-state.ts";
import { changeConsole, clearHistory, useConsole } from "../../state/console/console-store.ts";
import type { PastQuery } from "../../state/console/query-history.ts";
import { counted } from "../../state/describe-claims.ts";
import { focusEditor } from "./focus-editor.ts";
import { formatElapsed } from "./format-elapsed.ts";

/** What was run in this browser, the newest first. */
export function HistoryList() {
  const history = useConsole((state) => state.history);
  if (history.length === 0)
    return (
      <p className="muted">Nothing was run yet. Ctrl ↑ in the editor steps through it later.</p>
    );
  return (
    <>
      <ul className="side-list">
        {history.map((past) => (
          <li key={past.at}>
            <button type="button" className="side-item" onClick={() => open(past)}>
              <code className="side-statement">{past.statement}</code>
              <span className="side-note">{describe(past)}</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="button" onClick={clearHistory}>
        Clear history
      </button>
    </>
  );
}

function open(past: PastQuery): void {
  changeConsole((state) => loadPast(state, past));
  focusEditor();
}

function describe({ at, rows, elapsedMs, problem }: PastQuery): string {
  const when = new Date(at).toLocaleString("en", { dateStyle: "medium", timeStyle: "short" });
  if (problem) return `${when} · failed`;
  return `${when} · ${counted(rows ?? 0, "row")} in ${formatElapsed(elapsedMs ?? 0)}`;
}
