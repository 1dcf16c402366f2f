import { BookOpen } from "lucide-react";
import { type KeyboardEvent, useEffect } from "react";
import { isChanged, showsLargeResult } from "../../state/console/console-state.ts";
import {
  cancelStatement,
  changeConsole,
  loadQueries,
  loadSchema,
  runStatement,
  useConsole,
} from "../../state/console/console-store.ts";
import { useExplorer } from "../../state/explorer-store.ts";
import type { Loadable } from "../../state/loadable.ts";
import "../styles/console.css";
import { CypherEditor } from "./cypher-editor.tsx";
import { ParameterForm } from "./parameter-form.tsx";
import { ResultPane } from "./result-pane.tsx";
import { RunBar } from "./run-bar.tsx";
import { SaveDialog } from "./save-dialog.tsx";
import { SidePanel } from "./side-panel.tsx";

/** How often the schema and the saved queries are asked for while nobody answers. */
const AGAIN_MS = 3_000;

function loadSide(): void {
  void loadSchema();
  void loadQueries();
}

const isUnreachable = (part: Loadable<unknown>) =>
  part.state === "failed" && part.problem.code === "UNREACHABLE";

/** Where one asks the graph in Cypher. */
export default function CypherConsole() {
  const claims = useExplorer((state) => state.status.answer?.claims);
  const isLarge = useConsole(showsLargeResult);
  const isUnanswered = useConsole(({ schema, queries }) => [schema, queries].some(isUnreachable));
  // biome-ignore lint/correctness/useExhaustiveDependencies: where the graph has grown, its counts are asked anew.
  useEffect(loadSide, [claims]);
  useEffect(() => {
    if (!isUnanswered) return;
    const timer = setInterval(loadSide, AGAIN_MS);
    return () => clearInterval(timer);
  }, [isUnanswered]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys that work wherever one is in it.
    <div className={isLarge ? "console has-large-result" : "console"} onKeyDown={act}>
      <h2 className="visually-hidden">Cypher console</h2>
      <SidePanel />
      <div className="console-main">
        <LoadedQuery />
        <CypherEditor />
        <p id="editor-keys" className="visually-hidden">
          Control Enter runs it, Control Space completes, Escape leaves the editor.
        </p>
        <ParameterForm />
        <RunBar />
        <ResultPane />
      </div>
      <SaveDialog />
    </div>
  );
}

/** Which saved query this is, and on a narrow page the way to the others. */
function LoadedQuery() {
  const loaded = useConsole((state) => state.loaded);
  const isOther = useConsole(isChanged);
  return (
    <div className="loaded-query">
      <button
        type="button"
        className="button side-open"
        aria-controls="console-side"
        onClick={() => changeConsole((state) => ({ ...state, isSideOpen: true }))}
      >
        <BookOpen aria-hidden="true" /> Saved, schema, history
      </button>
      {loaded ? (
        <p>
          <strong>{loaded.title}</strong>
          {isOther ? " (changed)" : null} <span className="muted">{loaded.description}</span>
        </p>
      ) : null}
    </div>
  );
}

function act(event: KeyboardEvent): void {
  if (event.defaultPrevented) return;
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    void runStatement();
  }
  if (event.key === "Escape" && useConsole.getState().run.state === "running") {
    event.preventDefault();
    cancelStatement();
  } else if (event.key === "Escape" && useConsole.getState().isSideOpen) {
    event.stopPropagation();
    changeConsole((state) => ({ ...state, isSideOpen: false }));
  } else if (event.key === "Escape" && showsLargeResult(useConsole.getState())) {
    event.stopPropagation();
    changeConsole((state) => ({ ...state, isResultLarge: false }));
  }
}
