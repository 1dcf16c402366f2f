import type { MouseEvent, ReactNode } from "react";
import type { EntityReference } from "../../../server/routes/entities.schema.ts";
import { selectNext } from "../../state/explorer-state.ts";
import { change } from "../../state/explorer-store.ts";
import { writeHash } from "../../state/location-hash.ts";
import { wholeScene } from "../../state/scene.ts";
import { EntityIcon } from "../entity-icon.tsx";

interface EntityLinkProps {
  readonly entity: EntityReference;
  readonly hasIcon?: boolean;
  readonly className?: string;
  /** What is written, if not its name. */
  readonly children?: ReactNode;
}

/** An entity, which leads to it: here, or in a window of its own as links do. */
export function EntityLink({ entity, hasIcon = false, className, children }: EntityLinkProps) {
  const { id, name, type } = entity;
  const selection = { kind: "entity", id } as const;
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    change((state) => selectNext(state, selection));
  };
  return (
    <a
      className={className ?? "entity-link"}
      href={writeHash({ scene: wholeScene, selection })}
      title={`${name} (${type})`}
      onClick={follow}
    >
      {hasIcon ? <EntityIcon type={type} size={20} /> : null}
      {children ?? name}
    </a>
  );
}
