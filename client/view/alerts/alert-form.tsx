import type { FormEvent } from "react";
import {
  CLAIM_STATUSES,
  type ClaimStatus,
  RELATION_TYPE_NAMES,
  type RelationTypeName,
  relationType,
} from "../../../model/index.ts";
import type { AlertDraft } from "../../state/alert-draft.ts";
import { saveDraft, useAlerts, writeDraft } from "../../state/alerts-store.ts";
import { AddingProblem } from "../controls/adding-problem.tsx";

const TYPES = RELATION_TYPE_NAMES.map((name) => [name, relationType(name).label] as const).toSorted(
  ([, one], [, other]) => one.localeCompare(other, "en"),
);

/** Asks what to be told of. */
export function AlertForm({ draft }: { readonly draft: AlertDraft }) {
  const problem = useAlerts((state) => state.problem);
  const set = (part: Partial<AlertDraft>) => writeDraft({ ...draft, ...part });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void saveDraft();
  };
  return (
    <>
      <form onSubmit={submit}>
        <fieldset>
          <Search draft={draft} set={set} />
          <div className="field">
            <label htmlFor="alert-title">Name</label>
            <input
              id="alert-title"
              required
              maxLength={200}
              value={draft.title}
              onChange={({ target }) => set({ title: target.value })}
            />
          </div>
          <details>
            <summary>Tell another program, too</summary>
            <div className="field alert-webhook">
              <label htmlFor="alert-webhook">Webhook (optional)</label>
              <input
                id="alert-webhook"
                type="url"
                placeholder="https://"
                aria-describedby="alert-webhook-note"
                value={draft.webhook}
                onChange={({ target }) => set({ webhook: target.value })}
              />
              <p className="muted small" id="alert-webhook-note">
                It is sent what is found, as JSON. Whoever runs the server lists its host in
                NEWSGRAPH_WEBHOOK_HOSTS.
              </p>
            </div>
          </details>
          <div className="button-row">
            <button type="submit" className="button primary" disabled={draft.title.trim() === ""}>
              Create alert
            </button>
            <button type="button" className="button" onClick={() => writeDraft(undefined)}>
              Cancel
            </button>
          </div>
        </fieldset>
      </form>
      <AddingProblem problem={problem} />
    </>
  );
}

interface SearchProps {
  readonly draft: AlertDraft;
  readonly set: (part: Partial<AlertDraft>) => void;
}

function Search({ draft: { search, type, status }, set }: SearchProps) {
  if (search.kind === "cypher") {
    return (
      <>
        <p>Tells of rows that this statement does not have now:</p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
        <pre className="alert-statement" tabIndex={0}>
          {search.statement}
        </pre>
      </>
    );
  }
  const { entity, other } = search;
  return (
    <>
      <p>
        Tells of new claims{" "}
        {other ? (
          <>
            between <strong>{entity.name}</strong> and <strong>{other.name}</strong>.
          </>
        ) : (
          <>
            about <strong>{entity.name}</strong>.
          </>
        )}
      </p>
      <div className="field-grid">
        <div className="field">
          <label htmlFor="alert-type">Relation</label>
          <select
            id="alert-type"
            value={type}
            // A select holds the texts of its options only.
            onChange={({ target }) => set({ type: target.value as RelationTypeName | "" })}
          >
            <option value="">any</option>
            {TYPES.map(([name, label]) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor="alert-status">Status</label>
          <select
            id="alert-status"
            value={status}
            onChange={({ target }) => set({ status: target.value as ClaimStatus | "" })}
          >
            <option value="">any</option>
            {CLAIM_STATUSES.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </div>
      </div>
    </>
  );
}
