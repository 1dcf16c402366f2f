import { useState } from "react";
import { CLAIM_STATUSES, MODALITIES, POLARITIES } from "../../../model/index.ts";
import type { ClaimView } from "../../../server/routes/claims.schema.ts";
import type { EntityReference } from "../../../server/routes/entities.schema.ts";
import type { ChangeSince } from "../../../server/routes/judgements.schema.ts";
import {
  type ClaimDraft,
  changeStance,
  claimChange,
  draftOfClaim,
  missingOfClaim,
} from "../../state/claim-draft.ts";
import { claimAfter, seenOfClaim, takeTheirs } from "../../state/claim-since.ts";
import { DateField } from "../controls/date-field.tsx";
import { EntityField } from "../controls/entity-field.tsx";
import { RelationTypeSelect } from "../controls/relation-type-select.tsx";
import { SelectField } from "../controls/select-field.tsx";
import { TextField } from "../controls/text-field.tsx";
import { TimeField } from "../controls/time-field.tsx";
import { JudgementForm } from "./judgement-form.tsx";

interface ClaimFormProps {
  readonly claim: ClaimView;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Corrects what was read of a claim; what the article says stays beside it. */
export function ClaimForm({ claim: now, onDone, onCancel }: ClaimFormProps) {
  // What others make of it meanwhile is not what is being corrected.
  const [claim, setClaim] = useState(now);
  const [draft, setDraft] = useState(() => draftOfClaim(claim));
  const set = (part: Partial<ClaimDraft>) => setDraft((now) => ({ ...now, ...part }));
  const rebase = (changes: readonly ChangeSince[], isTheirs: boolean) => {
    const after = claimAfter(claim, changes);
    const kept = isTheirs ? takeTheirs(draft, after, changes) : draft;
    setClaim(after);
    setDraft(kept);
    return judgementOf(after, kept);
  };
  const quote = claim.evidence[0]?.text ?? claim.source?.text;
  return (
    <JudgementForm
      id="claim"
      judgement={judgementOf(claim, draft)}
      missing={missingOfClaim(claim, draft)}
      action="Save the change"
      what="Edited the claim"
      rebase={rebase}
      onDone={onDone}
      onCancel={onCancel}
    >
      {quote ? (
        <figure className="evidence">
          <blockquote>{quote}</blockquote>
        </figure>
      ) : null}
      <EndField part="subject" label="Who" draft={draft} onChange={set} />
      <div className="field-grid">
        <div className="field">
          <label htmlFor="claim-type">does what</label>
          <RelationTypeSelect
            id="claim-type"
            type={draft.type}
            onChange={(type) => set({ type })}
          />
        </div>
        <TextField
          id="claim-predicate"
          label="in words"
          value={draft.predicate}
          maxLength={500}
          onChange={(predicate) => set({ predicate })}
        />
      </div>
      <EndField part="object" label="to whom" draft={draft} onChange={set} />
      <EndField
        part="speaker"
        label="according to (if somebody says so)"
        draft={draft}
        onChange={set}
      />
      <Stance draft={draft} onChange={set} />
      <Times draft={draft} onChange={set} />
    </JudgementForm>
  );
}

function judgementOf(claim: ClaimView, draft: ClaimDraft) {
  const set = missingOfClaim(claim, draft) ? undefined : claimChange(claim, draft);
  const kind = "edit-claim" as const;
  return set && { kind, claim: claim.id, set, seen: seenOfClaim(claim, set) };
}

interface PartProps {
  readonly draft: ClaimDraft;
  readonly onChange: (part: Partial<ClaimDraft>) => void;
}

interface EndFieldProps extends PartProps {
  readonly part: "subject" | "object" | "speaker";
  readonly label: string;
}

function EndField({ part, label, draft, onChange }: EndFieldProps) {
  const entity: EntityReference | undefined = draft[part];
  return (
    <EntityField
      id={`claim-${part}`}
      label={label}
      isKnown
      end={entity && { kind: "known", entity }}
      onChange={(end) => onChange({ [part]: end?.kind === "known" ? end.entity : undefined })}
    />
  );
}

function Stance({ draft, onChange }: PartProps) {
  return (
    <div className="field-grid three">
      <SelectField
        id="claim-status"
        label="It is"
        value={draft.status}
        values={CLAIM_STATUSES}
        onChange={(status) => onChange(changeStance(draft, { status }))}
      />
      <SelectField
        id="claim-polarity"
        label="Polarity"
        value={draft.polarity}
        values={POLARITIES}
        onChange={(polarity) => onChange(changeStance(draft, { polarity }))}
      />
      <SelectField
        id="claim-modality"
        label="Modality"
        value={draft.modality}
        values={MODALITIES}
        onChange={(modality) => onChange(changeStance(draft, { modality }))}
      />
    </div>
  );
}

function Times({ draft, onChange }: PartProps) {
  return (
    <div className="field-grid">
      <TimeField
        id="claim-when"
        label="When it happened"
        value={draft.when}
        onChange={(when) => onChange({ when })}
      />
      <DateField
        id="claim-said"
        label="Said on"
        value={draft.saidAt}
        onChange={(saidAt) => onChange({ saidAt })}
      />
    </div>
  );
}
