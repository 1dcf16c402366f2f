import { ArrowUpDown, GitBranchPlus, Split } from "lucide-react";
import { useMemo } from "react";
import type { EdgeView, EntitySummary } from "../../../server/routes/entities.schema.ts";
import { fetchEntity } from "../../api/explorer-api.ts";
import { seenOfEntities } from "../../state/entity-since.ts";
import { draftEdge, select, selectNext } from "../../state/explorer-state.ts";
import { change, useExplorer } from "../../state/explorer-store.ts";
import { judge, useJudging } from "../../state/judging-store.ts";
import { StatusBadge } from "../status-badge.tsx";
import { useLoaded } from "../use-loaded.ts";
import { EntityLink } from "./entity-link.tsx";
import { LoadingNotice } from "./loading-notice.tsx";
import { MergeEntities } from "./merge-entities.tsx";

interface PairPanelProps {
  readonly id: string;
  readonly other: string;
}

/** Two entities that are selected together, and what somebody may say of the two. */
export function PairPanel({ id, other }: PairPanelProps) {
  const version = useJudging((state) => state.version);
  const [first, second] = [
    useLoaded(id, fetchEntity, version),
    useLoaded(other, fetchEntity, version),
  ];
  if (!first.answer) return <LoadingNotice of={first} />;
  if (!second.answer) return <LoadingNotice of={second} />;
  if (first.answer.id === second.answer.id) {
    return (
      <p>
        They are one: <EntityLink entity={first.answer} />
      </p>
    );
  }
  return <Pair a={first.answer} b={second.answer} />;
}

interface PairProps {
  readonly a: EntitySummary;
  readonly b: EntitySummary;
}

function Pair({ a, b }: PairProps) {
  return (
    <>
      <header className="panel-head pair-head">
        <h2>
          <EntityLink entity={a} hasIcon />
          <span className="visually-hidden"> and </span>
          <EntityLink entity={b} hasIcon />
        </h2>
        <PairActions a={a} b={b} />
      </header>
      <EdgesBetween a={a} b={b} />
    </>
  );
}

function PairActions({ a, b }: PairProps) {
  const isBusy = useJudging((state) => state.isBusy);
  const addEdge = () =>
    change((state) =>
      draftEdge(state, {
        subject: { kind: "known", entity: a },
        object: { kind: "known", entity: b },
      }),
    );
  const swap = () => change((state) => select(state, { kind: "pair", id: b.id, other: a.id }));
  return (
    <div className="button-row">
      <button type="button" className="button primary" onClick={addEdge}>
        <GitBranchPlus aria-hidden="true" /> Add edge
      </button>
      <MergeEntities into={a} from={b} />
      <button
        type="button"
        className="button"
        disabled={isBusy}
        onClick={() =>
          void judge(
            { kind: "different", a: a.id, b: b.id, seen: seenOfEntities(a, b) },
            "Kept apart",
          )
        }
      >
        <Split aria-hidden="true" /> Different
      </button>
      <button type="button" className="button" onClick={swap}>
        <ArrowUpDown aria-hidden="true" /> Swap
      </button>
    </div>
  );
}

/** The edges between the two that are on the stage, either way. */
function EdgesBetween({ a, b }: PairProps) {
  const graph = useExplorer((state) => state.graph.answer);
  const edges = useMemo(
    () =>
      (graph?.edges ?? []).filter(
        ({ source, target }) =>
          (source === a.id && target === b.id) || (source === b.id && target === a.id),
      ),
    [graph, a, b],
  );
  return (
    <section>
      <h3>Between them</h3>
      {edges.length === 0 ? <p className="muted">Nothing is said of the two.</p> : null}
      <ul className="pair-edges">
        {edges.map((edge) => (
          <EdgeBetween key={edge.id} edge={edge} ends={edge.source === a.id ? [a, b] : [b, a]} />
        ))}
      </ul>
    </section>
  );
}

interface EdgeBetweenProps {
  readonly edge: EdgeView;
  /** Its source and its target. */
  readonly ends: readonly [EntitySummary, EntitySummary];
}

function EdgeBetween({ edge, ends: [from, to] }: EdgeBetweenProps) {
  const { id, label, status } = edge;
  return (
    <li>
      <button
        type="button"
        className="link"
        onClick={() => change((state) => selectNext(state, { kind: "edge", id }))}
      >
        {from.name} {label} {to.name}
      </button>
      <StatusBadge status={status} />
    </li>
  );
}
