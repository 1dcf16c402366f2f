import { Pencil } from "lucide-react";
import { useState } from "react";
import { Button, DialogTrigger } from "react-aria-components";
import { ENTITY_TYPES } from "../../../model/index.ts";
import type { EntitySummary } from "../../../server/routes/entities.schema.ts";
import { draftOfEntity, type EntityDraft, entityChange } from "../../state/entity-draft.ts";
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
  const [entity] = useState(now);
  const [draft, setDraft] = useState(() => draftOfEntity(entity));
  const set = (part: Partial<EntityDraft>) => setDraft((now) => ({ ...now, ...part }));
  const change = entityChange(entity, draft);
  const isUnnamed = draft.name.trim() === "";
  return (
    <JudgementForm
      id="entity"
      judgement={change && { kind: "edit-entity", entity: entity.id, set: change }}
      missing={isUnnamed ? "Give it a name." : change ? undefined : "Nothing is changed yet."}
      action="Save the change"
      what={`Edited ${entity.name}`}
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
