import { graphValue } from "./answer-value.ts";
import { nameNode, nameRelationship } from "./name-value.ts";

export interface Sorting {
  readonly column: number;
  readonly isDescending: boolean;
}

type Row = readonly unknown[];

/** Rows by the values of a column: numbers by size, all else as it reads; without a value, last. */
export function sortRows(rows: readonly Row[], sorting: Sorting | undefined): readonly Row[] {
  if (!sorting) return rows;
  const { column, isDescending } = sorting;
  const keyed = rows.map((row) => ({ row, key: sortKey(row[column]) }));
  const sign = isDescending ? -1 : 1;
  return keyed
    .toSorted(({ key: one }, { key: other }) => {
      if (one === undefined || other === undefined)
        return Number(one === undefined) - Number(other === undefined);
      return sign * compare(one, other);
    })
    .map(({ row }) => row);
}

/** The next sorting when a column's head is pressed: up, down, as it came. */
export function nextSorting(sorting: Sorting | undefined, column: number): Sorting | undefined {
  if (sorting?.column !== column) return { column, isDescending: false };
  return sorting.isDescending ? undefined : { column, isDescending: true };
}

function sortKey(value: unknown): number | string | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return Number(value);
  const found = graphValue(value);
  if (found?.kind === "node") return nameNode(found);
  if (found?.kind === "relationship") return nameRelationship(found);
  if (found?.kind === "path") return found.relationships.length;
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

const { compare: compareTexts } = new Intl.Collator("en", { numeric: true });

function compare(one: number | string, other: number | string): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  return compareTexts(String(one), String(other));
}
