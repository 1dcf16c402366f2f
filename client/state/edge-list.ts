import type { EdgeView, EntitySummary } from "../../server/routes/entities.schema.ts";

export const EDGE_COLUMNS = [
  "who",
  "relation",
  "whom",
  "status",
  "claims",
  "sources",
  "happened",
  "said",
] as const;
export type EdgeColumn = (typeof EDGE_COLUMNS)[number];

/** How the list of edges is looked at. */
export interface EdgeListView {
  /** Each of its words has to be in an end, the relation or the status. */
  readonly text: string;
  readonly column: EdgeColumn;
  readonly isDescending: boolean;
}

/** An edge with its ends. */
export interface EdgeRow {
  readonly edge: EdgeView;
  readonly source: EntitySummary | undefined;
  readonly target: EntitySummary | undefined;
}

/** What has the most claims comes first. */
export const plainList: EdgeListView = { text: "", column: "claims", isDescending: true };

/** Names go up first, numbers and days down. */
const GOES_DOWN: readonly EdgeColumn[] = ["claims", "sources", "happened", "said"];

/** How it is sorted when a column's head is pressed: the other way where it was sorted by that already. */
export function sortBy(view: EdgeListView, column: EdgeColumn): EdgeListView {
  const isDescending = column === view.column ? !view.isDescending : GOES_DOWN.includes(column);
  return { ...view, column, isDescending };
}

/** The rows that are asked for, in the order that is; what has no date comes last. */
export function listEdges(rows: readonly EdgeRow[], view: EdgeListView): readonly EdgeRow[] {
  const words = fold(view.text).split(/\s+/).filter(Boolean);
  const found = rows.filter((row) => words.every((word) => wordsOf(row).includes(word)));
  const keyed = found.map((row) => ({ row, key: KEYS[view.column](row) }));
  const sign = view.isDescending ? -1 : 1;
  return keyed
    .toSorted((one, other) => {
      if (one.key === "" || other.key === "")
        return Number(one.key === "") - Number(other.key === "");
      return sign * compare(one.key, other.key);
    })
    .map(({ row }) => row);
}

const KEYS: Readonly<Record<EdgeColumn, (row: EdgeRow) => string | number>> = {
  who: ({ source }) => source?.name ?? "",
  relation: ({ edge }) => edge.label,
  whom: ({ target }) => target?.name ?? "",
  status: ({ edge }) => edge.status,
  claims: ({ edge }) => edge.claims,
  sources: ({ edge }) => edge.sources,
  happened: ({ edge }) => lastTime(edge)?.to ?? "",
  said: ({ edge }) => edge.lastSaid ?? "",
};

/** The last of the times at which it happened; of several that end on one day the longest. They come by when they begin. */
export function lastTime({ happened }: EdgeView): EdgeView["happened"][number] | undefined {
  const last = happened
    .map(({ to }) => to)
    .toSorted()
    .at(-1);
  return happened.find(({ to }) => to === last);
}

function wordsOf({ edge, source, target }: EdgeRow): string {
  const names = [source, target].flatMap((end) => (end ? [end.name, ...end.aliases] : []));
  return fold([...names, edge.label, edge.status].join(" "));
}

/** "peña" is found by "Pena". */
const fold = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const { compare: compareTexts } = new Intl.Collator("en", { numeric: true });

function compare(one: number | string, other: number | string): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  return compareTexts(String(one), String(other));
}
