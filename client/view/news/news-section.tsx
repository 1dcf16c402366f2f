import type { ReactNode } from "react";

interface NewsSectionProps<Row> {
  readonly title: string;
  readonly rows: readonly Row[];
  /** How many there are; rows may be fewer. */
  readonly total: number;
  /** The most that are shown. */
  readonly limit: number;
  readonly onMore: () => void;
  readonly children: (row: Row) => ReactNode;
}

/** News of one kind, and a way to more of them; nothing where there are none. */
export function NewsSection<Row>(props: NewsSectionProps<Row>) {
  const { title, rows, total, limit, onMore, children } = props;
  if (total === 0) return null;
  const shown = rows.slice(0, limit);
  const left = total - shown.length;
  return (
    <section className="news-section" aria-label={title}>
      <h3>
        {title} <span className="count">{total.toLocaleString("en")}</span>
      </h3>
      <ul>{shown.map(children)}</ul>
      {left > 0 ? (
        <button type="button" className="button" onClick={onMore}>
          Show more ({left.toLocaleString("en")} left)
        </button>
      ) : null}
    </section>
  );
}
