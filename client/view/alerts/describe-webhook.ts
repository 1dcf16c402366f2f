import type { AlertView } from "../../../server/routes/alerts.schema.ts";
import { formatTime } from "../format-time.ts";

/** What went wrong with a webhook, how often, and what becomes of what it was to be told; undefined where nothing did. */
export function describeWebhook({
  failures,
  reason,
  retryAt,
  deliveredAt,
}: NonNullable<AlertView["webhook"]>): string | undefined {
  if (!reason) return undefined;
  const times = failures > 1 ? `${failures} times in a row` : "once";
  const outlook = retryAt
    ? `It is told again at ${formatTime(retryAt)}.`
    : "It is not told of these hits any more: they are here and in the feed.";
  const last = deliveredAt
    ? ` Last told at ${formatTime(deliveredAt)}.`
    : " It has never been told.";
  return `Its webhook: ${reason} Asked in vain ${times}. ${outlook}${last}`;
}
