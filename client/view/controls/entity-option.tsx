import type { ReactNode } from "react";
import { ListBoxItem } from "react-aria-components";
import type { EntitySummary } from "../../../server/routes/entities.schema.ts";
import { EntityIcon } from "../entity-icon.tsx";

interface EntityOptionProps {
  readonly entity: EntitySummary;
  /** What stands at the end of its line. */
  readonly children?: ReactNode;
}

/** An entity to choose in a list of those that a name was found for. */
export function EntityOption({ entity, children }: EntityOptionProps) {
  const { id, name, type, isNamed, description } = entity;
  return (
    <ListBoxItem id={id} textValue={name} className="search-result">
      <EntityIcon type={type} isNamed={isNamed} size={24} />
      <span className="search-result-name">
        {name}
        <small className="muted">
          {type}
          {description ? ` · ${description}` : ""}
        </small>
      </span>
      {children}
    </ListBoxItem>
  );
}
