import { Pencil } from "lucide-react";
import { useState } from "react";
import { Button, DialogTrigger } from "react-aria-components";
import { ENTITY_TYPES } from "../../../model/index.ts";
import type { EntitySummary } from "../../../server/routes/entities.schema.ts";
import type { ChangeSince } from "../../../server/routes/judgements.schema.ts";
import { draftOfEntity, type EntityDraft, entityChange } from "../../state/entity-draft.ts";
import { entityAfter, seenOfEntity, takeTheirs } from "../../state/entity-since.ts";
import { DialogWindow } from "../controls/dialog-window.tsx";
import { SelectField } from "../controls/select-field.tsx";
import { TextField } from "../controls/text-field.tsx";
import { JudgementForm } from "../review/judgement-form.tsx";
import { AliasesField } from "./aliases-field.tsx";

interface EditEntityProps {
  readonly entity: EntitySummary;
}

/** "Edit": corrects what an entity is called and what it is. */
export function EditEntity({ entity }: EditEntityProps) {
  return (
    <DialogTrigger>
      <Button className="button">
        <Pencil aria-hidden="true" /> Edit
      </Button>
      <DialogWindow title={`Edit ${entity.name}`}>
        {(close) => <EntityForm entity={entity} close={close} />}
      </DialogWindow>
    </DialogTrigger>
  );
}

function EntityForm({ entity: now, close }: EditEntityProps & { readonly close: () => void }) {
  // What others make of it meanwhile is not what is being corrected.
  const [entity, setEntity] = useState(now);
  const [draft, setDraft] = useState(() => draftOfEntity(entity));
  const set = (part: Partial<EntityDraft>) => setDraft((now) => ({ ...now, ...part }));
  const judgement = judgementOf(entity, draft);
  const isUnnamed = draft.name.trim() === "";
  const rebase = (changes: readonly ChangeSince[], isTheirs: boolean) => {
    const after = entityAfter(entity, changes);
    const kept = isTheirs ? takeTheirs(draft, after, changes) : draft;
    setEntity(after);
    setDraft(kept);
    return judgementOf(after, kept);
  };
  return (
    <JudgementForm
      id="entity"
      judgement={judgement}
      missing={isUnnamed ? "Give it a name." : judgement ? undefined : "Nothing is changed yet."}
      action="Save the change"
      what={`Edited ${entity.name}`}
      rebase={rebase}
      onDone={close}
      onCancel={close}
    >
      <div className="field">
        <label htmlFor="entity-name">Name</label>
        <input
          id="entity-name"
          type="text"
          maxLength={500}
          aria-invalid={isUnnamed}
          aria-describedby="entity-name-hint"
          value={draft.name}
          onChange={({ target }) => set({ name: target.value })}
        />
        <small className="muted" id="entity-name-hint">
          The name that it had stays an alias.
        </small>
      </div>
      <SelectField
        id="entity-type"
        label="Type"
        value={draft.type}
        values={ENTITY_TYPES}
        onChange={(type) => set({ type })}
      />
      <TextField
        id="entity-description"
        label="Description"
        value={draft.description}
        maxLength={2000}
        onChange={(description) => set({ description })}
      />
      <AliasesField draft={draft} onChange={setDraft} />
    </JudgementForm>
  );
}

function judgementOf(entity: EntitySummary, draft: EntityDraft) {
  const set = entityChange(entity, draft);
  const kind = "edit-entity" as const;
  return set && { kind, entity: entity.id, set, seen: seenOfEntity(entity, set) };
}
