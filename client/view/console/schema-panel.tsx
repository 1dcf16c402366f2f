import { useState } from "react";
import type { SchemaAnswer, SchemaProperty } from "../../../server/routes/schema.schema.ts";
import { loadSchema, useConsole } from "../../state/console/console-store.ts";
import { usePalette } from "../use-palette.ts";
import { insertText } from "./focus-editor.ts";

/** Labels, relation types and properties of the graph. A click writes one at the cursor. */
export function SchemaPanel() {
  const schema = useConsole((state) => state.schema);
  if (!schema.answer && schema.state === "failed")
    return (
      <p role="alert">
        {schema.problem.message}{" "}
        <button type="button" className="link" onClick={() => void loadSchema()}>
          Try again
        </button>
      </p>
    );
  if (!schema.answer) return <p className="muted">Loading…</p>;
  return <Schema {...schema.answer} />;
}

function Schema({ labels, relationships, engine }: SchemaAnswer) {
  const [hasAll, setAll] = useState(false);
  const typed = relationships.filter(({ group }) => group);
  const links = relationships.filter(({ group }) => !group);
  const shown = typed.filter(({ count }) => hasAll || count > 0);
  const claim = labels.find(({ name }) => name === "Claim");
  return (
    <>
      <h3>Nodes</h3>
      <ul className="schema-list">
        {labels.map(({ name, count, gloss }) => (
          <Item key={name} name={`:${name}`} count={count} gloss={gloss} text={`:${name}`} />
        ))}
      </ul>
      <h3>Relations between entities</h3>
      {shown.length === 0 ? <p className="muted small">The graph has none yet.</p> : null}
      <ul className="schema-list">
        {shown.map(({ type, count, gloss, group }) => (
          <Item
            key={type}
            name={type}
            count={count}
            gloss={gloss}
            text={`:${type}`}
            group={group}
          />
        ))}
      </ul>
      {typed.length > shown.length || hasAll ? (
        <button type="button" className="link small" onClick={() => setAll(!hasAll)}>
          {hasAll ? "Only those in the graph" : `All ${typed.length} types`}
        </button>
      ) : null}
      <Properties title="Properties of a relation" properties={typed[0]?.properties ?? []} />
      <h3>The record beneath</h3>
      <ul className="schema-list">
        {links.map(({ type, count, gloss, from, to }) => (
          <Item
            key={type}
            name={type}
            count={count}
            gloss={`${from.join(", ")} → ${to.join(", ")}: ${gloss}`}
            text={type === "IN" ? ":`IN`" : `:${type}`}
          />
        ))}
      </ul>
      <Properties title="Properties of a claim" properties={claim?.properties ?? []} />
      <Properties title="Properties of an entity" properties={labels[0]?.properties ?? []} />
      <p className="muted small">
        Engine: {engine === "neo4j" ? "Neo4j" : "embedded (Grafeo)"}. Dates are text, and compare as
        such.
      </p>
    </>
  );
}

interface ItemProps {
  readonly name: string;
  readonly count?: number;
  readonly gloss?: string | undefined;
  /** What a click writes. */
  readonly text: string;
  readonly group?: keyof ReturnType<typeof usePalette>["groups"] | undefined;
}

function Item({ name, count, gloss, text, group }: ItemProps) {
  const { groups } = usePalette();
  return (
    <li>
      <button type="button" title={`Write ${text}`} onClick={() => insertText(text)}>
        <code>
          {group ? (
            <span className="swatch" style={{ background: groups[group] }} aria-hidden="true" />
          ) : null}
          {name}
        </code>
        {count === undefined ? null : <span className="count">{count.toLocaleString("en")}</span>}
        {gloss ? <span className="side-note">{gloss}</span> : null}
      </button>
    </li>
  );
}

interface PropertiesProps {
  readonly title: string;
  readonly properties: readonly SchemaProperty[];
}

function Properties({ title, properties }: PropertiesProps) {
  return (
    <details>
      <summary>{title}</summary>
      <ul className="schema-list">
        {properties.map(({ name, type, gloss }) => (
          <Item
            key={name}
            name={name}
            gloss={gloss ? `${type}: ${gloss}` : type}
            text={`.${name}`}
          />
        ))}
      </ul>
    </details>
  );
}
