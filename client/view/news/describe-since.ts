import { isDay, type NewsMemory } from "../../state/news-choice.ts";
import { formatDate } from "../format-date.ts";
import { formatTime } from "../format-time.ts";

/** What news are asked for since, in words: "since 2:05 PM", "published since Nov 17, 2020", "after “A report”". */
export function describeSince(since: string, { choice, seen }: NewsMemory): string {
  if (isDay(since)) return `published since ${formatDate(since)}`;
  if (/^\d{4}-\d{2}-\d{2}T/.test(since)) return `since ${formatTime(since)}`;
  const isSeen = seen?.article === since;
  if (choice.article?.id === since && !(isSeen && choice.kind === "seen"))
    return `after “${choice.article.title}”`;
  return isSeen ? `since all was marked as seen, ${formatTime(seen.at)}` : "after an article";
}
