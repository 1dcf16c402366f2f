import type { FormEvent } from "react";
import { CLAIM_STATUSES } from "../../../model/index.ts";
import { type EdgeDraft, missingOf } from "../../state/edge-draft.ts";
import { DateField } from "./date-field.tsx";
import { EntityField } from "./entity-field.tsx";
import { RelationTypeSelect } from "./relation-type-select.tsx";
import { SelectField } from "./select-field.tsx";
import { SourceFields } from "./source-fields.tsx";
import { TextField } from "./text-field.tsx";

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
          hasFocus
          onChange={(subject) => set({ subject })}
        />
        <div className="field">
          <label htmlFor="edge-type">does what</label>
          <RelationTypeSelect
            id="edge-type"
            type={draft.type}
            question="How are they tied?"
            onChange={(type) => set({ type })}
          />
        </div>
        <EntityField
          id="edge-object"
          label="to whom"
          end={draft.object}
          onChange={(object) => set({ object })}
        />
        <div className="field-grid">
          <SelectField
            id="edge-status"
            label="It is"
            value={draft.status}
            values={CLAIM_STATUSES}
            onChange={(status) => set({ status })}
          />
          <EntityField
            id="edge-speaker"
            label="according to (if somebody says so)"
            end={draft.speaker}
            onChange={(speaker) => set({ speaker })}
          />
          <DateField
            id="edge-from"
            label="It happened on or from"
            value={draft.from}
            onChange={(from) => set({ from })}
          />
          <DateField
            id="edge-to"
            label="until"
            min={draft.from}
            value={draft.to}
            isDisabled={draft.from === ""}
            onChange={(to) => set({ to })}
          />
        </div>
        <SourceFields draft={draft} onChange={set} />
        <TextField
          id="edge-why"
          label="Why you add it (kept in the log)"
          value={draft.why}
          onChange={(why) => set({ why })}
        />
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
