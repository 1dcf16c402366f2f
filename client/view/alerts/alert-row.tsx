import { Check, Link, Pause, Play, RefreshCw, Trash2 } from "lucide-react";
import { useState } from "react";
import type { AlertView } from "../../../server/routes/alerts.schema.ts";
import { lookNow, markRead, pause, remove } from "../../state/alerts-store.ts";
import { counted } from "../../state/describe-claims.ts";
import { describeSearch } from "../../state/describe-search.ts";
import { formatTime } from "../format-time.ts";
import { IconButton } from "../icon-button.tsx";
import { describeWebhook } from "./describe-webhook.ts";
import { HitList } from "./hit-list.tsx";

/** One alert: what it looks for, how that went, and what it found. */
export function AlertRow({ alert }: { readonly alert: AlertView }) {
  const { id, title, search, unread, hits, checkedAt, isPaused, reason, webhook } = alert;
  const failure = webhook && describeWebhook(webhook);
  const [address, setAddress] = useState<string>();
  const [isLooking, setIsLooking] = useState(false);
  const look = async () => {
    setIsLooking(true);
    await lookNow(alert);
    setIsLooking(false);
  };
  return (
    <li className="alert">
      <header>
        <h3>
          {title} {unread > 0 ? <span className="count">{unread} unread</span> : null}
        </h3>
        <div className="alert-actions">
          {unread > 0 ? (
            <IconButton label={`Mark all as read: ${title}`} onPress={() => void markRead(id)}>
              <Check />
            </IconButton>
          ) : null}
          <IconButton label={`Check now: ${title}`} onPress={() => void look()}>
            <RefreshCw />
          </IconButton>
          <IconButton
            label={`${isPaused ? "Go on" : "Pause"}: ${title}`}
            onPress={() => void pause(alert, !isPaused)}
          >
            {isPaused ? <Play /> : <Pause />}
          </IconButton>
          <IconButton
            label={`Copy the feed’s address: ${title}`}
            onPress={() => setAddress(location.origin + alert.feed)}
          >
            <Link />
          </IconButton>
          <IconButton label={`Remove: ${title}`} onPress={() => void remove(alert)}>
            <Trash2 />
          </IconButton>
        </div>
      </header>
      <p className="muted small">
        {[
          describeSearch(search),
          isPaused ? "paused" : undefined,
          isLooking ? "looking…" : `looked ${formatTime(checkedAt)}`,
          counted(hits, "hit"),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {reason ? <p className="problem small">It could not be looked for: {reason}</p> : null}
      {failure ? <p className="problem small">{failure}</p> : null}
      {address ? <FeedAddress address={address} title={title} /> : null}
      {hits > 0 ? <HitList alert={alert} /> : null}
    </li>
  );
}

/** Copies the address where the browser lets pages do so, and shows it in any case. */
function FeedAddress({ address, title }: { readonly address: string; readonly title: string }) {
  const [isCopied, setIsCopied] = useState(false);
  const copy = async (input: HTMLInputElement | null) => {
    if (!input) return;
    input.select();
    // Only pages of this machine, or under TLS, have a clipboard.
    await navigator.clipboard?.writeText(address).then(
      () => setIsCopied(true),
      () => undefined,
    );
  };
  return (
    <div className="feed-address">
      <input
        readOnly
        aria-label={`Address of the feed: ${title}`}
        value={address}
        ref={(input) => void copy(input)}
      />
      <span className="muted small" role="status">
        {isCopied ? "Copied." : "Copy it into a newsreader."}
        {address.includes("?key=") ? " It opens this feed without the token." : ""}
      </span>
    </div>
  );
}
