import { Fragment, type ReactNode } from "react";
import type { NodeValue, PathValue, RelationshipValue } from "../../../server/store/graph-store.ts";
import { graphValue } from "../../state/console/answer-value.ts";
import { nameNode, nameRelationship } from "../../state/console/name-value.ts";
import { pathSteps } from "../../state/console/path-steps.ts";
import { entityKindOf, selectionOf } from "../../state/console/selection-of.ts";
import { selectOnStage } from "../canvas/select-on-stage.ts";
import { EntityIcon } from "../entity-icon.tsx";

/** A list of thousands, from collect(), would make a row as high as the page. */
const MOST_PARTS = 30;

/** A value in words: nodes and relationships by their names, wherever they are in it. */
export function ValuePart({ value }: { readonly value: unknown }): ReactNode {
  const found = graphValue(value);
  if (found?.kind === "path") return <PathPart path={found} />;
  if (found) return <NamePart value={found} />;
  if (Array.isArray(value)) return <ListPart parts={value} />;
  if (typeof value === "object" && value !== null)
    return <MapPart entries={Object.entries(value)} />;
  return JSON.stringify(value);
}

/** What has a panel leads to it. */
export function NamePart({ value }: { readonly value: NodeValue | RelationshipValue }) {
  const name = value.kind === "node" ? nameNode(value) : nameRelationship(value);
  const kind = value.kind === "node" ? entityKindOf(value) : undefined;
  const selection = selectionOf(value);
  if (!selection) return <span>{name}</span>;
  const isNamed = value.properties.isNamed !== false;
  return (
    <button type="button" className="entity-link" onClick={() => selectOnStage(selection)}>
      {kind ? <EntityIcon type={kind} isNamed={isNamed} size={18} /> : null}
      {name}
    </button>
  );
}

/** "Barr → holds a position in → United States ← criticized ← Mexico": two ways between the same are told apart. */
function PathPart({ path }: { readonly path: PathValue }) {
  const [first] = path.nodes;
  return (
    <span className="path-value">
      {first ? <NamePart value={first} /> : null}
      {pathSteps(path).map(({ relationship, isForward, node }, index) => {
        const arrow = isForward ? "→" : "←";
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a path may pass the same relation's name twice; its order stays.
          <Fragment key={index}>
            {` ${arrow} `}
            <NamePart value={relationship} />
            {` ${arrow} `}
            <NamePart value={node} />
          </Fragment>
        );
      })}
    </span>
  );
}

function ListPart({ parts }: { readonly parts: readonly unknown[] }) {
  return (
    <>
      [
      {parts.slice(0, MOST_PARTS).map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a list may hold the same value twice; its order stays.
        <Fragment key={index}>
          {index > 0 ? ", " : ""}
          <ValuePart value={part} />
        </Fragment>
      ))}
      {parts.length > MOST_PARTS ? `, … ${parts.length - MOST_PARTS} more` : ""}]
    </>
  );
}

function MapPart({ entries }: { readonly entries: readonly (readonly [string, unknown])[] }) {
  return (
    <>
      {"{"}
      {entries.map(([name, part], index) => (
        <Fragment key={name}>
          {index > 0 ? ", " : ""}
          <span className="muted">{name}:</span> <ValuePart value={part} />
        </Fragment>
      ))}
      {"}"}
    </>
  );
}
