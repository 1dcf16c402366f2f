import { type Seen, SINCE_KINDS, type SinceKind } from "../../state/news-choice.ts";
import { choose, useNews } from "../../state/news-store.ts";
import { DateField } from "../controls/date-field.tsx";
import { formatTime } from "../format-time.ts";
import { ArticleField } from "./article-field.tsx";

const LABELS: Readonly<Record<SinceKind, string>> = {
  seen: "I marked all as seen",
  hour: "an hour ago",
  day: "a day ago",
  week: "a week ago",
  time: "a date and time…",
  article: "an article came in…",
  published: "a day of publication…",
};

/** Chooses since when something is new. */
export function SinceForm() {
  const choice = useNews((state) => state.choice);
  const seen = useNews((state) => state.seen);
  const kinds = SINCE_KINDS.filter((kind) => kind !== "seen" || seen);
  return (
    <div className="news-since">
      <div className="field">
        <label htmlFor="news-since">New since</label>
        <select
          id="news-since"
          value={choice.kind}
          // A select holds the texts of its options only.
          onChange={({ target }) => choose({ kind: target.value as SinceKind })}
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {labelOf(kind, seen)}
            </option>
          ))}
        </select>
      </div>
      <Detail kind={choice.kind} />
    </div>
  );
}

function labelOf(kind: SinceKind, seen: Seen | undefined): string {
  return kind === "seen" && seen ? `${LABELS.seen}, ${formatTime(seen.at)}` : LABELS[kind];
}

/** What a choice needs to be told besides. */
function Detail({ kind }: { readonly kind: SinceKind }) {
  const { time, day, article } = useNews((state) => state.choice);
  if (kind === "time") {
    return (
      <div className="field">
        <label htmlFor="news-time">Date and time</label>
        <input
          id="news-time"
          type="datetime-local"
          value={time}
          onChange={({ target }) => choose({ time: target.value })}
        />
      </div>
    );
  }
  if (kind === "published") {
    return (
      <DateField
        id="news-day"
        label="Published on or after"
        value={day}
        onChange={(chosen) => choose({ day: chosen })}
      />
    );
  }
  if (kind !== "article") return null;
  return <ArticleField article={article} onChange={(chosen) => choose({ article: chosen })} />;
}
