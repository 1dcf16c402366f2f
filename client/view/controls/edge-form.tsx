import { type FormEvent, useEffect, useRef, useState } from "react";
import { CLAIM_STATUSES } from "../../../model/index.ts";
import {
  type EdgeDraft,
  type Missing,
  missingOf,
  offeredType,
  withRelation,
} from "../../state/edge-draft.ts";
import { EntityField } from "./entity-field.tsx";
import { RelationTypeSelect } from "./relation-type-select.tsx";
import { SelectField } from "./select-field.tsx";
import { SourceFields } from "./source-fields.tsx";
import { TextField } from "./text-field.tsx";
import { TimeField } from "./time-field.tsx";

interface EdgeFormProps {
  readonly draft: EdgeDraft;
  readonly onChange: (draft: EdgeDraft) => void;
  readonly onSubmit: () => void;
  readonly isSending: boolean;
  /** Why it was not added, where it was sent. */
  readonly problem: string | undefined;
}

/** Who does what to whom, how it is put, when, who says so, and where it comes from. */
export function EdgeForm({ draft, onChange, onSubmit, isSending, problem }: EdgeFormProps) {
  const missing = missingOf(draft);
  const form = useRef<HTMLFormElement>(null);
  // how often somebody tried to send it as it is
  const [tries, setTries] = useState(0);
  const problemOf = (field: Missing["field"]) =>
    tries > 0 && missing?.field === field ? missing.words : undefined;
  const set = (part: Partial<EdgeDraft>) => {
    setTries(0);
    onChange({ ...draft, ...part });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (missing) setTries(tries + 1);
    else if (!isSending) onSubmit();
  };
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [tries]);
  return (
    <form ref={form} onSubmit={submit}>
      <fieldset disabled={isSending}>
        <EntityField
          id="edge-subject"
          label="Who"
          end={draft.subject}
          newType={offeredType(draft.type, "subject")}
          hasFocus
          problem={problemOf("subject")}
          onChange={(subject) => set({ subject })}
        />
        <div className="field">
          <label htmlFor="edge-type">does what</label>
          <RelationTypeSelect
            id="edge-type"
            type={draft.type}
            question="How are they tied?"
            problem={problemOf("type")}
            onChange={(type) => set(withRelation(draft, type))}
          />
        </div>
        <EntityField
          id="edge-object"
          label="to whom"
          end={draft.object}
          newType={offeredType(draft.type, "object")}
          problem={problemOf("object")}
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
        </div>
        <TimeField
          id="edge-when"
          label="When it happened (if known)"
          value={draft.when}
          problem={problemOf("when")}
          onChange={(when) => set({ when })}
        />
        <SourceFields draft={draft} problem={problemOf("source")} onChange={set} />
        <TextField
          id="edge-why"
          label="Why you add it (kept in the log)"
          value={draft.why}
          onChange={(why) => set({ why })}
        />
        <div className="form-foot">
          <button type="submit" className="button primary" aria-disabled={missing !== undefined}>
            Add the edge
          </button>
          <p className={problem && !missing ? "problem" : "muted"} aria-live="polite">
            {missing?.words ?? problem}
          </p>
        </div>
      </fieldset>
    </form>
  );
}
