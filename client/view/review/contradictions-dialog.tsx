import type { ContradictionView } from "../../../server/routes/review.schema.ts";
import { fetchContradictions } from "../../api/review-api.ts";
import { useExplorer } from "../../state/explorer-store.ts";
import { useJudging } from "../../state/judging-store.ts";
import { ExplorerDialog } from "../controls/explorer-dialog.tsx";
import { formatDate } from "../format-date.ts";
import { useLoaded } from "../use-loaded.ts";
import { ClaimLines } from "./claim-lines.tsx";

const KINDS: Readonly<Record<ContradictionView["kind"], string>> = {
  denied: "One affirms, one denies",
  exclusive: "Only one of these can be",
  dates: "Told of different days",
  numbers: "Told with different numbers",
};

/** Claims in conflict, both quotes side by side, newest first. */
export function ContradictionsDialog() {
  return (
    <ExplorerDialog name="contradictions" title="Contradictions">
      <ContradictionList />
    </ExplorerDialog>
  );
}

function ContradictionList() {
  const version = useJudging((state) => state.version);
  const articles = useExplorer((state) => state.status.answer?.articles);
  const key = `${articles}:${version}`;
  const { answer, ...list } = useLoaded("contradictions", fetchContradictions, key);
  if (!answer) {
    return <p className="muted">{list.state === "failed" ? list.problem.message : "Loading…"}</p>;
  }
  if (answer.contradictions.length === 0) {
    return <p className="muted">No two claims are in conflict.</p>;
  }
  return (
    <ul className="contradictions">
      {answer.contradictions.map((one) => (
        <Contradiction key={one.id} of={one} />
      ))}
    </ul>
  );
}

function Contradiction({ of }: { readonly of: ContradictionView }) {
  const { kind, lastSaid, says, one, other } = of;
  return (
    <li>
      <p className="muted">
        {KINDS[kind]}
        {says ? `: ${says.join(" or ")}` : ""}
        {lastSaid ? ` · ${formatDate(lastSaid)}` : ""}
      </p>
      <div className="side-by-side">
        {[one[0], other[0]].map((claim) =>
          claim ? <ClaimLines key={claim.id} claim={claim} /> : null,
        )}
      </div>
    </li>
  );
}
