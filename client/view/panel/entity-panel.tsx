import { Bell, Focus, GitBranchPlus } from "lucide-react";
import { useMemo } from "react";
import type { EntitySummary } from "../../../server/routes/entities.schema.ts";
import { fetchEntityClaims, fetchEntityHistory } from "../../api/explorer-api.ts";
import { draftAlert } from "../../state/alerts-store.ts";
import { counted } from "../../state/describe-claims.ts";
import { draftEdge } from "../../state/explorer-state.ts";
import { change, showScene, useExplorer } from "../../state/explorer-store.ts";
import { groupClaims } from "../../state/group-claims.ts";
import { useJudging } from "../../state/judging-store.ts";
import { EntityIcon } from "../entity-icon.tsx";
import { useLoaded } from "../use-loaded.ts";
import { ClaimGroups } from "./claim-groups.tsx";
import { EntityActions } from "./entity-actions.tsx";
import { History } from "./history.tsx";
import { LoadingNotice } from "./loading-notice.tsx";
import { MergeButton } from "./merge-button.tsx";

export function EntityPanel({ id }: { readonly id: string }) {
  const claimsInAll = useExplorer((state) => state.status.answer?.claims);
  const judged = useJudging((state) => state.version);
  const version = `${claimsInAll}:${judged}`;
  const loadable = useLoaded(id, fetchEntityClaims, version);
  const { answer } = loadable;
  const about = useMemo(() => groupClaims(answer?.claims ?? [], id), [answer, id]);
  const said = useMemo(() => groupClaims(answer?.said ?? [], id), [answer, id]);
  if (!answer) return <LoadingNotice of={loadable} />;
  return (
    <>
      <EntityHead entity={answer.entity} />
      <History id={answer.entity.id} load={fetchEntityHistory} />
      <section>
        <h3>{counted(answer.claims.length, "claim")} about it</h3>
        <ClaimGroups groups={about} />
      </section>
      {answer.said.length > 0 ? (
        <section>
          <h3>It says · {counted(answer.said.length, "claim")}</h3>
          <ClaimGroups groups={said} />
        </section>
      ) : null}
    </>
  );
}

function EntityHead({ entity }: { readonly entity: EntitySummary }) {
  const { id, name, type, isNamed, description, aliases, wikidata, claims, articles } = entity;
  const isOpen = useExplorer(({ scene }) => scene.kind === "neighbourhood" && scene.id === id);
  const others = aliases.filter((alias) => alias !== name);
  return (
    <header className="panel-head">
      <EntityIcon type={type} isNamed={isNamed} size={40} />
      <div>
        <h2>{name}</h2>
        <p className="muted">
          {[type, description, isNamed ? undefined : "not named"].filter(Boolean).join(" · ")}
        </p>
      </div>
      {wikidata ? (
        <p className="aliases">
          <a href={`https://www.wikidata.org/wiki/${wikidata}`} target="_blank" rel="noreferrer">
            Wikidata {wikidata}
          </a>
        </p>
      ) : null}
      {others.length > 0 ? (
        <p className="aliases">
          <span className="muted">Also </span>
          {others.join(", ")}
        </p>
      ) : null}
      <p className="muted figures">
        {counted(claims, "claim")} in {counted(articles, "article")}
      </p>
      <EntityActions entity={entity} />
      <MergeButton entity={entity} />
      <div className="button-row">
        {isOpen ? null : (
          <button
            type="button"
            className="button"
            onClick={() => void showScene({ kind: "neighbourhood", id })}
          >
            <Focus aria-hidden="true" /> Show its neighbourhood
          </button>
        )}
        <button
          type="button"
          className="button"
          onClick={() =>
            change((state) =>
              draftEdge(state, { subject: { kind: "known", entity: { id, name, type } } }),
            )
          }
        >
          <GitBranchPlus aria-hidden="true" /> Add an edge
        </button>
        <button
          type="button"
          className="button"
          onClick={() => draftAlert({ kind: "pattern", entity: { id, name, type } })}
        >
          <Bell aria-hidden="true" /> Alert me of news
        </button>
      </div>
    </header>
  );
}
