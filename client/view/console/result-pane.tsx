import {
  Braces,
  Download,
  Maximize2,
  Minimize2,
  Play,
  Table2,
  TriangleAlert,
  Waypoints,
} from "lucide-react";
import { useMemo } from "react";
import { findUnknownNames, tellUnknownName } from "../../../model/index.ts";
import type { CypherAnswer } from "../../../server/routes/cypher.schema.ts";
import { ROW_LIMIT } from "../../api/console-api.ts";
import {
  isAnswerOld,
  RESULT_VIEWS,
  type ResultView,
  showsLargeResult,
} from "../../state/console/console-state.ts";
import { changeConsole, useConsole } from "../../state/console/console-store.ts";
import { explainProblem } from "../../state/console/explain-problem.ts";
import { graphOfRows } from "../../state/console/graph-of-rows.ts";
import { writeCsv } from "../../state/console/write-csv.ts";
import { counted } from "../../state/describe-claims.ts";
import { ResultGraph } from "./result-graph.tsx";
import { ResultJson } from "./result-json.tsx";
import { ResultTable } from "./result-table.tsx";
import { saveFile } from "./save-file.ts";

const VIEWS: Readonly<Record<ResultView, { label: string; Icon: typeof Table2 }>> = {
  graph: { label: "Graph", Icon: Waypoints },
  table: { label: "Table", Icon: Table2 },
  json: { label: "JSON", Icon: Braces },
};

/** What the last run came to; what an earlier one did, for as long as it has come to nothing. */
export function ResultPane() {
  const run = useConsole((state) => state.run);
  const answer = useConsole((state) => state.answer);
  const isOld = useConsole(isAnswerOld);
  if (run.state === "failed") return <Failure />;
  // that there were no rows says nothing of the statement that is run now
  const rows = isOld && answer?.rows.length === 0 ? undefined : answer;
  if (rows) return <Answer answer={rows} isOld={isOld} />;
  if (run.state === "none") return <NothingYet />;
  return <NoAnswer isRunning={run.state === "running"} />;
}

function NoAnswer({ isRunning }: { readonly isRunning: boolean }) {
  return (
    <div className={isRunning ? "result result-empty is-awaited" : "result result-empty"}>
      {isRunning ? null : <p className="muted">It was stopped before it answered.</p>}
    </div>
  );
}

function NothingYet() {
  return (
    <div className="result result-empty">
      <Play className="notice-icon" aria-hidden="true" />
      <h2>Ask the graph</h2>
      <p className="muted">
        Run the statement above, or start from a saved question: who denies what another affirms,
        what changed since a date, what rests on one anonymous source.
      </p>
    </div>
  );
}

function Failure() {
  const run = useConsole((state) => state.run);
  if (run.state !== "failed") return null;
  const { title, message, advice } = explainProblem(run.problem);
  const { position } = run.problem;
  return (
    <div className="result result-empty" role="alert">
      <TriangleAlert className="notice-icon problem" aria-hidden="true" />
      <h2>{title}</h2>
      <p className="failure-message">
        {message}
        {position ? ` (line ${position.line}, column ${position.column})` : ""}
      </p>
      {advice ? <p className="muted">{advice}</p> : null}
    </div>
  );
}

interface AnswerProps {
  readonly answer: CypherAnswer;
  /** Whether it is that of an earlier statement. */
  readonly isOld: boolean;
}

function Answer({ answer, isOld }: AnswerProps) {
  const isAwaited = useConsole((state) => state.run.state === "running");
  const chosen = useConsole((state) => state.resultView);
  const graph = useMemo(() => graphOfRows(answer.rows), [answer]);
  const hasGraph = graph.nodes.size > 0;
  const view = chosen === "graph" && !hasGraph ? "table" : chosen;
  if (answer.rows.length === 0) return <NoRows />;
  const classes = ["result", isOld && "is-old", isAwaited && "is-awaited"];
  return (
    <section
      className={classes.filter(Boolean).join(" ")}
      aria-label={isOld ? "Result of an earlier statement" : "Result"}
      aria-busy={isAwaited}
    >
      {isOld ? <OldNote /> : null}
      <div className="result-bar">
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms. */}
        <div className="segments" role="group" aria-label="Show as">
          {RESULT_VIEWS.map((name) => (
            <ViewButton
              key={name}
              name={name}
              isPressed={name === view}
              isDisabled={name === "graph" && !hasGraph}
            />
          ))}
        </div>
        <span className="muted small result-size">
          {hasGraph
            ? `${counted(graph.nodes.size, "node")}, ${counted(graph.edges.size, "relationship")}`
            : ""}
        </span>
        <Downloads answer={answer} />
        <SizeButton />
      </div>
      <Truncation answer={answer} />
      {view === "graph" ? <ResultGraph graph={graph} /> : null}
      {view === "table" ? <ResultTable answer={answer} /> : null}
      {view === "json" ? <ResultJson answer={answer} /> : null}
    </section>
  );
}

/** A graph needs room; what is written comes back with the same button or Escape. */
function SizeButton() {
  const isLarge = useConsole(showsLargeResult);
  return (
    <button
      type="button"
      className="button"
      aria-label="Give the result the whole page"
      title={isLarge ? "Show the statement again (Esc)" : "Give the result the whole page"}
      aria-pressed={isLarge}
      onClick={() => changeConsole((state) => ({ ...state, isResultLarge: !isLarge }))}
    >
      {isLarge ? <Minimize2 aria-hidden="true" /> : <Maximize2 aria-hidden="true" />}
    </button>
  );
}

interface ViewButtonProps {
  readonly name: ResultView;
  readonly isPressed: boolean;
  readonly isDisabled: boolean;
}

function ViewButton({ name, isPressed, isDisabled }: ViewButtonProps) {
  const { label, Icon } = VIEWS[name];
  return (
    <button
      type="button"
      aria-pressed={isPressed}
      disabled={isDisabled}
      title={
        isDisabled
          ? "The rows hold no nodes to draw: return both ends of a relationship, or its path"
          : undefined
      }
      onClick={() => changeConsole((state) => ({ ...state, resultView: name }))}
    >
      <Icon aria-hidden="true" /> {label}
    </button>
  );
}

function Downloads({ answer: { columns, rows } }: { readonly answer: CypherAnswer }) {
  const objects = () =>
    rows.map((row) => Object.fromEntries(columns.map((name, index) => [name, row[index]])));
  return (
    <div className="downloads">
      <button
        type="button"
        className="button"
        aria-label="Download as CSV"
        onClick={() => saveFile("newsgraph.csv", "text/csv", writeCsv(columns, rows))}
      >
        <Download aria-hidden="true" /> CSV
      </button>
      <button
        type="button"
        className="button"
        aria-label="Download as JSON"
        onClick={() =>
          saveFile(
            "newsgraph.json",
            "application/json",
            `${JSON.stringify(objects(), undefined, 2)}\n`,
          )
        }
      >
        <Download aria-hidden="true" /> JSON
      </button>
    </div>
  );
}

function Truncation({ answer: { truncatedBy, rows } }: { readonly answer: CypherAnswer }) {
  if (!truncatedBy) return null;
  const why =
    truncatedBy === "rows"
      ? `No more than ${ROW_LIMIT.toLocaleString("en")} are shown.`
      : "More would be too large for one answer.";
  return (
    <p className="truncation" role="note">
      <TriangleAlert aria-hidden="true" /> These are the first {counted(rows.length, "row")} only.{" "}
      {why} Count or group them, return fewer properties, or add WHERE and LIMIT.
    </p>
  );
}

/** Says over greyed rows which statement they are of. */
function OldNote() {
  const answered = useConsole((state) => state.answered);
  return (
    <p className="old-note card" title={answered}>
      Answer to an earlier statement
    </p>
  );
}

function NoRows() {
  return (
    <div className="result result-empty">
      <Table2 className="notice-icon" aria-hidden="true" />
      <h2>No rows</h2>
      <UnknownNames />
      <p className="muted">
        The statement ran, and nothing matches it. Names must be equal to the letter: try{" "}
        <code>WHERE n.name CONTAINS 'Barr'</code>. Without an arrowhead, <code>-[:TYPE]-</code>, a
        relation matches both ways.
      </p>
    </div>
  );
}

/** A misspelt label looks like a graph without such a thing. */
function UnknownNames() {
  const asked = useConsole((state) => state.answered);
  const schema = useConsole((state) => state.schema.answer);
  if (asked === undefined || !schema) return null;
  return findUnknownNames(asked, schema).map((found) => (
    <p key={found.from}>
      <strong>{tellUnknownName(found)}</strong>
    </p>
  ));
}
