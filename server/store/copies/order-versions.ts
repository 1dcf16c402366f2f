/** An article of a report, and which others of it came before or after. */
export interface Versioned {
  readonly id: string;
  /** The earlier version that it takes the place of. */
  readonly supersedes?: string | null | undefined;
  /** A later version that was added before it. */
  readonly supersededBy?: string | null | undefined;
}

/** What an article of a report is to another of it. */
export type VersionOrder = "earlier" | "later" | "copy";

/** Tells of the articles of a report which are earlier versions of one of them, which are later, and which are copies. */
export function orderVersions(
  report: readonly Versioned[],
  id: string,
): (other: string) => VersionOrder {
  const steps = report.flatMap((article) => [
    ...(article.supersedes ? [{ earlier: article.supersedes, later: article.id }] : []),
    ...(article.supersededBy ? [{ earlier: article.id, later: article.supersededBy }] : []),
  ]);
  const earlier = reach(id, (at) =>
    steps.filter(({ later }) => later === at).map((s) => s.earlier),
  );
  const later = reach(id, (at) => steps.filter(({ earlier: e }) => e === at).map((s) => s.later));
  return (other) => (later.has(other) ? "later" : earlier.has(other) ? "earlier" : "copy");
}

function reach(start: string, next: (at: string) => readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>();
  for (let open = [start]; open.length > 0; ) {
    open = open.flatMap(next).filter((id) => !reached.has(id));
    for (const id of open) reached.add(id);
  }
  return reached;
}
