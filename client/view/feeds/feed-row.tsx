import { Rss, TriangleAlert } from "lucide-react";
import type { FeedView } from "../../../server/routes/feeds.schema.ts";
import { counted } from "../../state/describe-claims.ts";
import { formatTime } from "../format-time.ts";

interface FeedRowProps {
  readonly feed: FeedView;
  readonly isBusy: boolean;
  readonly onPoll: () => void;
  readonly onRemove: () => void;
}

/** A feed, how it went when it was asked last, and when it is asked next. */
export function FeedRow({ feed, isBusy, onPoll, onRemove }: FeedRowProps) {
  const { url, title, polledAt, dueAt, queued, reason, failures } = feed;
  const name = title ?? url;
  const Icon = reason ? TriangleAlert : Rss;
  return (
    <li className={reason ? "job is-failed" : "job"}>
      <Icon aria-hidden="true" />
      <div>
        <p className="job-name">{name}</p>
        {title ? <p className="muted small feed-url">{url}</p> : null}
        <p className="muted small">
          {[
            `${counted(queued, "article")} so far`,
            polledAt ? `asked ${formatTime(polledAt)}` : "not asked yet",
            `next ${formatTime(dueAt)}`,
          ].join(" · ")}
        </p>
        {reason ? (
          <p className="problem small">
            {reason}
            {failures > 1 ? ` It failed ${failures} times in a row.` : ""}
          </p>
        ) : null}
      </div>
      <div className="button-row">
        <button
          type="button"
          className="link"
          aria-label={`Ask now: ${name}`}
          disabled={isBusy}
          onClick={onPoll}
        >
          {isBusy ? "Asking…" : "Ask now"}
        </button>
        <button
          type="button"
          className="link"
          aria-label={`Remove: ${name}`}
          disabled={isBusy}
          onClick={onRemove}
        >
          Remove
        </button>
      </div>
    </li>
  );
}
