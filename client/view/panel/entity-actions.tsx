import type { EntitySummary } from "../../../server/routes/entities.schema.ts";
import { EditEntity } from "./edit-entity.tsx";
import { SplitEntity } from "./split-entity.tsx";

/** What somebody may correct about an entity. */
export function EntityActions({ entity }: { readonly entity: EntitySummary }) {
  return (
    <div className="button-row">
      <EditEntity entity={entity} />
      <SplitEntity entity={entity} />
    </div>
  );
}
