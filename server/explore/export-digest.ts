import { createHash } from "node:crypto";
import type { GraphItem } from "./export-item.ts";

/** What is moved, in figures: equal digests are equal graphs. */
export interface GraphSummary {
  readonly nodes: number;
  readonly relationships: number;
  /** Hexadecimal, of the lines of the export. */
  readonly sha256: string;
}

export const FORMAT_VERSION = 1;

/** The first line of an export. */
export const HEADER = lineOf({ kind: "graph", format: "newsgraph", version: FORMAT_VERSION });

/** A node or relationship as the line it has in an export; its keys have a fixed order. */
export function itemLine(item: GraphItem): string {
  if (item.kind === "node") {
    const { kind, labels, properties } = item;
    return lineOf({ kind, labels, properties });
  }
  const { kind, type, start, end, properties } = item;
  const ends = [start, end].map(({ label, id }) => ({ label, id }));
  return lineOf({ kind, type, start: ends[0], end: ends[1], properties });
}

/** The last line of an export, by which a file that was cut is noticed. */
export function trailerLine(summary: GraphSummary): string {
  const { nodes, relationships, sha256 } = summary;
  return lineOf({ kind: "end", nodes, relationships, sha256 });
}

/** Sums up a graph while it passes by. */
export class GraphDigest {
  readonly #hash = createHash("sha256").update(HEADER);
  #nodes = 0;
  #relationships = 0;

  /** Counts items in; gives their lines. */
  add(items: readonly GraphItem[]): string {
    const lines = items.map(itemLine).join("");
    const nodes = items.filter(({ kind }) => kind === "node").length;
    this.#hash.update(lines);
    this.#nodes += nodes;
    this.#relationships += items.length - nodes;
    return lines;
  }

  summary(): GraphSummary {
    const sha256 = this.#hash.copy().digest("hex");
    return { nodes: this.#nodes, relationships: this.#relationships, sha256 };
  }
}

function lineOf(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
