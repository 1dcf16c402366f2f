import type { ClaimView } from "../../../server/routes/claims.schema.ts";
import type { ContradictionView } from "../../../server/routes/review.schema.ts";
import { fetchContradictions } from "../../api/review-api.ts";
import { counted } from "../../state/describe-claims.ts";
import { useExplorer } from "../../state/explorer-store.ts";
import { useJudging } from "../../state/judging-store.ts";
import { ExplorerDialog } from "../controls/explorer-dialog.tsx";
import { formatDate } from "../format-date.ts";
import { LoadingNotice } from "../panel/loading-notice.tsx";
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
  const list = useLoaded("contradictions", fetchContradictions, key);
  const { answer } = list;
  if (!answer) return <LoadingNotice of={list} />;
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

/** What one side says: its newest claim, and the others when they are asked for. */
function Side({ claims }: { readonly claims: readonly ClaimView[] }) {
  const [newest, ...others] = claims;
  if (!newest) return null;
  return (
    <div className="contradiction-side">
      <ClaimLines claim={newest} />
      {others.length > 0 ? (
        <details>
          <summary>{counted(others.length, "more claim")}</summary>
          {others.map((claim) => (
            <ClaimLines key={claim.id} claim={claim} />
          ))}
        </details>
      ) : null}
    </div>
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
        <Side claims={one} />
        <Side claims={other} />
      </div>
    </li>
  );
}
