import { useState } from "react";
import type { AlertView } from "../../../server/routes/alerts.schema.ts";
import { fetchHits } from "../../api/alerts-api.ts";
import { counted } from "../../state/describe-claims.ts";
import { useLoaded } from "../use-loaded.ts";
import { HitCard } from "./hit-card.tsx";

const FEW = 3;
const MANY = 500;
const fewHits = (id: string) => fetchHits(id, FEW);
const manyHits = (id: string) => fetchHits(id, MANY);

/** What an alert found, newest first: a few, or all. */
export function HitList({ alert }: { readonly alert: AlertView }) {
  const { id, hits, unread, newestAt } = alert;
  const [isOpen, setIsOpen] = useState(false);
  const version = `${hits} ${unread} ${newestAt}`;
  const { answer, ...list } = useLoaded(id, isOpen ? manyHits : fewHits, version);
  if (!answer) {
    return <p className="muted">{list.state === "failed" ? list.problem.message : "Loading…"}</p>;
  }
  return (
    <>
      <ul className="hit-list">
        {answer.hits.map((hit) => (
          <HitCard key={hit.id} hit={hit} alert={alert} />
        ))}
      </ul>
      {hits > FEW ? (
        <button type="button" className="link" onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? "Show fewer" : `Show ${counted(hits - FEW, "earlier hit")}`}
        </button>
      ) : null}
    </>
  );
}
