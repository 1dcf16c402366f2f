import { countUnread, restore, useAlerts } from "../../state/alerts-store.ts";
import { counted } from "../../state/describe-claims.ts";
import { AddingProblem } from "../controls/adding-problem.tsx";
import { ExplorerDialog } from "../controls/explorer-dialog.tsx";
import { useKeptFocus } from "../use-kept-focus.ts";
import { AlertForm } from "./alert-form.tsx";
import { AlertRow } from "./alert-row.tsx";

/** What was asked to be told of, with what came; and the form for more. */
export function AlertsDialog() {
  const draft = useAlerts((state) => state.draft);
  return (
    <ExplorerDialog name="alerts" title={draft ? "New alert" : "Alerts"}>
      {draft ? <AlertForm draft={draft} /> : <AlertList />}
    </ExplorerDialog>
  );
}

function AlertList() {
  const alerts = useAlerts((state) => state.alerts);
  const unread = useAlerts(countUnread);
  const problem = useAlerts((state) => state.problem);
  const list = useKeptFocus<HTMLElement>();
  return (
    <section className="alerts" aria-label="All alerts" tabIndex={-1} ref={list}>
      <AddingProblem problem={problem} />
      <Undo />
      {alerts === undefined ? <p className="muted">Loading…</p> : null}
      {alerts?.length === 0 ? <Empty /> : null}
      {alerts?.length ? (
        <>
          <p className="muted" role="status">
            {counted(alerts.length, "alert")} · {unread > 0 ? `${unread} unread` : "nothing unread"}
          </p>
          <ul className="alert-list">
            {alerts.map((alert) => (
              <AlertRow key={alert.id} alert={alert} />
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

function Empty() {
  return (
    <div className="help">
      <p>An alert is a search that goes on: it tells you when new articles bring something.</p>
      <ul>
        <li>Click an entity, then “Alert me of news”, for anything new about it.</li>
        <li>Click an edge, then “Alert me of news”, for anything new between the two.</li>
        <li>In the Cypher console, “Alert on new rows” keeps a statement.</li>
      </ul>
    </div>
  );
}

function Undo() {
  const removed = useAlerts((state) => state.removed);
  return (
    <p className="undo small" role="status">
      {removed ? (
        <>
          “{removed.title}” is removed.{" "}
          <button type="button" className="link" onClick={() => void restore(removed)}>
            Undo
          </button>
        </>
      ) : null}
    </p>
  );
}
