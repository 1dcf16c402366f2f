import { X } from "lucide-react";
import type { NodeValue, RelationshipValue } from "../../../server/store/graph-store.ts";
import { IconButton } from "../icon-button.tsx";

interface PropertyCardProps {
  readonly value: NodeValue | RelationshipValue;
  readonly onClose: () => void;
}

/** All that is kept of a node or relationship that has no panel of its own. */
export function PropertyCard({ value, onClose }: PropertyCardProps) {
  const title = value.kind === "node" ? value.labels.join(", ") : value.type;
  const properties = Object.entries(value.properties).toSorted(([one], [other]) =>
    one.localeCompare(other, "en"),
  );
  return (
    <section className="property-card card" aria-label={`Properties: ${title}`}>
      <header>
        <h3>{title}</h3>
        <IconButton label="Close properties" onPress={onClose}>
          <X />
        </IconButton>
      </header>
      {properties.length === 0 ? <p className="muted">It has no properties.</p> : null}
      <dl>
        {properties.map(([name, property]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{typeof property === "object" ? JSON.stringify(property) : String(property)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
