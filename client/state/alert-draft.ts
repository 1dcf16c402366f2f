import type { ClaimStatus, RelationTypeName } from "../../model/index.ts";
import type { NewAlert } from "../../server/routes/alerts.schema.ts";
import type { EntityReference } from "../../server/routes/entities.schema.ts";

/** What an alert is to look for, as it was picked in the explorer or the console. */
export type DraftSearch =
  | {
      readonly kind: "pattern";
      readonly entity: EntityReference;
      readonly other?: EntityReference;
    }
  | {
      readonly kind: "cypher";
      readonly statement: string;
      readonly parameters: Readonly<Record<string, unknown>>;
      /** The saved query that it is. */
      readonly query?: string;
    };

/** An alert that somebody is writing down. */
export interface AlertDraft {
  readonly search: DraftSearch;
  readonly title: string;
  /** Empty: any. */
  readonly type: RelationTypeName | "";
  readonly status: ClaimStatus | "";
  readonly webhook: string;
}

export function draftOf(search: DraftSearch, title = titleOf(search)): AlertDraft {
  return { search, title, type: "", status: "", webhook: "" };
}

export function toNewAlert({ search, title, type, status, webhook }: AlertDraft): NewAlert {
  return {
    title: title.trim(),
    ...(webhook.trim() && { webhook: webhook.trim() }),
    search:
      search.kind === "cypher"
        ? { ...search, parameters: { ...search.parameters } }
        : {
            kind: "pattern",
            entity: search.entity.id,
            ...(search.other && { other: search.other.id }),
            relationTypes: type ? [type] : [],
            statuses: status ? [status] : [],
          },
  };
}

function titleOf(search: DraftSearch): string {
  if (search.kind === "cypher") return "";
  return search.other ? `${search.entity.name} and ${search.other.name}` : search.entity.name;
}
