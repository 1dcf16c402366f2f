import type { FormEvent } from "react";
import {
  CLAIM_STATUSES,
  type ClaimStatus,
  RELATION_GROUPS,
  RELATION_TYPE_NAMES,
  type RelationTypeName,
  relationType,
} from "../../../model/index.ts";
import { type EdgeDraft, missingOf } from "../../state/edge-draft.ts";
import { EntityField } from "./entity-field.tsx";
import { SourceFields } from "./source-fields.tsx";

interface EdgeFormProps {
  readonly draft: EdgeDraft;
  readonly onChange: (draft: EdgeDraft) => void;
  readonly onSubmit: () => void;
  readonly isSending: boolean;
}

/** Who does what to whom, how it is put, when, who says so, and where it comes from. */
export function EdgeForm({ draft, onChange, onSubmit, isSending }: EdgeFormProps) {
  const missing = missingOf(draft);
  const set = (part: Partial<EdgeDraft>) => onChange({ ...draft, ...part });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!missing && !isSending) onSubmit();
  };
  return (
    <form onSubmit={submit}>
      <fieldset disabled={isSending}>
        <EntityField
          id="edge-subject"
          label="Who"
          end={draft.subject}
          onChange={(subject) => set({ subject })}
        />
        <div className="field">
          <label htmlFor="edge-type">does what</label>
          <TypeSelect type={draft.type} onChange={(type) => set({ type })} />
        </div>
        <EntityField
          id="edge-object"
          label="to whom"
          end={draft.object}
          onChange={(object) => set({ object })}
        />
        <div className="field-grid">
          <div className="field">
            <label htmlFor="edge-status">It is</label>
            <select
              id="edge-status"
              value={draft.status}
              onChange={({ target }) => set({ status: target.value as ClaimStatus })}
            >
              {CLAIM_STATUSES.map((status) => (
                <option key={status}>{status}</option>
              ))}
            </select>
          </div>
          <EntityField
            id="edge-speaker"
            label="according to (if somebody says so)"
            end={draft.speaker}
            onChange={(speaker) => set({ speaker })}
          />
          <div className="field">
            <label htmlFor="edge-from">It happened on or from</label>
            <input
              id="edge-from"
              type="date"
              value={draft.from}
              onChange={({ target }) => set({ from: target.value })}
            />
          </div>
          <div className="field">
            <label htmlFor="edge-to">until</label>
            <input
              id="edge-to"
              type="date"
              min={draft.from}
              value={draft.to}
              disabled={draft.from === ""}
              onChange={({ target }) => set({ to: target.value })}
            />
          </div>
        </div>
        <SourceFields draft={draft} onChange={set} />
        <div className="field">
          <label htmlFor="edge-why">Why you add it (kept in the log)</label>
          <input
            id="edge-why"
            type="text"
            value={draft.why}
            onChange={({ target }) => set({ why: target.value })}
          />
        </div>
        <button type="submit" className="button primary" aria-disabled={missing !== undefined}>
          Add the edge
        </button>
        <p className="muted" aria-live="polite">
          {missing}
        </p>
      </fieldset>
    </form>
  );
}

interface TypeSelectProps {
  readonly type: RelationTypeName | "";
  readonly onChange: (type: RelationTypeName | "") => void;
}

function TypeSelect({ type, onChange }: TypeSelectProps) {
  return (
    <select
      id="edge-type"
      value={type}
      onChange={({ target }) => onChange(target.value as RelationTypeName | "")}
    >
      <option value="">How are they tied?</option>
      {RELATION_GROUPS.map((group) => (
        <optgroup key={group} label={group}>
          {RELATION_TYPE_NAMES.filter((name) => relationType(name).group === group).map((name) => (
            <option key={name} value={name}>
              {relationType(name).label}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
