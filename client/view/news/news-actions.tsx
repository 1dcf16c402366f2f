import { Check, Waypoints } from "lucide-react";
import type { NewsAnswer } from "../../../server/routes/review.schema.ts";
import { showScene } from "../../state/explorer-store.ts";
import { isDay } from "../../state/news-choice.ts";
import { markSeen } from "../../state/news-store.ts";
import { closeDialog } from "../controls/open-dialog.ts";

interface NewsActionsProps {
  readonly since: string;
  readonly news: NewsAnswer;
}

/** What is done with all that is new. What was published since a day may not be what came in last: it is not marked. */
export function NewsActions({ since, news: { articles, total } }: NewsActionsProps) {
  const [newest] = articles;
  const show = () => {
    void showScene({ kind: "news", since });
    closeDialog();
  };
  return (
    <div className="button-row">
      {total.entities + total.edges + total.changes > 0 ? (
        <button type="button" className="button" onClick={show}>
          <Waypoints aria-hidden="true" /> Show in the graph
        </button>
      ) : null}
      {newest && !isDay(since) ? (
        <button type="button" className="button" onClick={() => markSeen(newest.id)}>
          <Check aria-hidden="true" /> Mark all as seen
        </button>
      ) : null}
    </div>
  );
}
