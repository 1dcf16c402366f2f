import { Merge } from "lucide-react";
import { useState } from "react";
import { Button, DialogTrigger } from "react-aria-components";
import type { EntitySummary } from "../../../server/routes/entities.schema.ts";
import { seenOfEntities } from "../../state/entity-since.ts";
import { select } from "../../state/explorer-state.ts";
import { change } from "../../state/explorer-store.ts";
import { DialogWindow } from "../controls/dialog-window.tsx";
import { EntityIcon } from "../entity-icon.tsx";
import { focusPanel } from "../focus-parts.ts";
import { JudgementForm } from "../review/judgement-form.tsx";

interface MergeEntitiesProps {
  /** Whose name they have then. */
  readonly into: EntitySummary;
  readonly from: EntitySummary;
}

/** "Merge into …": makes two entities one. */
export function MergeEntities({ into, from }: MergeEntitiesProps) {
  return (
    <DialogTrigger>
      <Button className="button">
        <Merge aria-hidden="true" /> Merge into {into.name}
      </Button>
      <DialogWindow title={`Merge into ${into.name}`}>
        {(close) => <MergeForm into={into} from={from} close={close} />}
      </DialogWindow>
    </DialogTrigger>
  );
}

function MergeForm({ close, ...now }: MergeEntitiesProps & { readonly close: () => void }) {
  // What others make of them meanwhile is not what is being merged.
  const [{ into, from }] = useState(now);
  const finish = () => {
    close();
    change((state) => select(state, { kind: "entity", id: into.id }));
    // the button that opened this is gone with one of the two
    focusPanel();
  };
  const merge = { kind: "merge" as const, into: into.id, from: [from.id] };
  return (
    <JudgementForm
      id="merge"
      judgement={{ ...merge, seen: seenOfEntities(into, from) }}
      anyway={merge}
      missing={undefined}
      action="Merge"
      what="Merged"
      onDone={finish}
      onCancel={close}
    >
      <p className="merge-ends">
        <EntityEnd entity={from} /> becomes one with <EntityEnd entity={into} />
      </p>
    </JudgementForm>
  );
}

function EntityEnd({ entity: { name, type, isNamed } }: { readonly entity: EntitySummary }) {
  return (
    <span className="merge-end">
      <EntityIcon type={type} isNamed={isNamed} size={20} /> <strong>{name}</strong>
    </span>
  );
}
