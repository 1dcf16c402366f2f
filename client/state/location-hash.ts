import { EDGE_COLUMNS, type EdgeListView, plainList } from "./edge-list.ts";
import {
  ALL_VALUES,
  type FilterFacet,
  type Filters,
  isBounded,
  isFiltering,
  noFilters,
  type Period,
} from "./filters.ts";
import { type Scene, wholeScene } from "./scene.ts";
import type { Passage, Selection } from "./selection.ts";

/**
 * What a link to the explorer keeps: "#near=entity:12&edge=edge:7", "#entity=entity:1&with=entity:2",
 * "#article=article:3&at=120-260", "#news=2020-11-17", "#cypher", "#list&find=barr&sort=-sources", and what is hidden:
 * "#no-entities=Law.Work&said-from=2020-11-01".
 */
export interface Place {
  readonly scene: Scene;
  readonly selection?: Selection;
  /** The Cypher console is open. */
  readonly isCypher?: true;
  /** The list of edges is open, looked at so. */
  readonly list?: EdgeListView;
  /** Absent where nothing is hidden. */
  readonly filters?: Filters;
}

/** What each facet is called in an address. */
const HIDDEN: Readonly<Record<FilterFacet, string>> = {
  kinds: "no-entities",
  knownBy: "no-known-by",
  groups: "no-relations",
  statuses: "no-status",
};
const TIMES = ["said", "happened"] as const;
const KEEPS_UNDATED = "happened-undated";
const FACETS = ["kinds", "knownBy", "groups", "statuses"] as const;

export function writeHash({ scene, selection, isCypher, list, filters }: Place): string {
  const fields = new URLSearchParams();
  if (scene.kind === "neighbourhood") fields.set("near", scene.id);
  if (scene.kind === "article") fields.set("from", scene.id);
  if (scene.kind === "news") fields.set("news", scene.since);
  if (selection) fields.set(selection.kind === "pair" ? "entity" : selection.kind, selection.id);
  if (selection?.kind === "pair") fields.set("with", selection.other);
  if (selection?.kind === "article" && selection.passage)
    fields.set("at", `${selection.passage.start}-${selection.passage.end}`);
  if (list) writeList(fields, list);
  if (filters) writeFilters(fields, filters);
  const words = [
    ...(isCypher ? ["cypher"] : []),
    ...(list ? ["list"] : []),
    ...(fields.size > 0 ? [String(fields)] : []),
  ];
  return words.length > 0 ? `#${words.join("&")}` : "";
}

function writeList(fields: URLSearchParams, { text, column, isDescending }: EdgeListView): void {
  if (text !== "") fields.set("find", text);
  if (column !== plainList.column || isDescending !== plainList.isDescending)
    fields.set("sort", `${isDescending ? "-" : ""}${column}`);
}

function writeFilters(fields: URLSearchParams, filters: Filters): void {
  for (const facet of FACETS) {
    const hidden: ReadonlySet<string> = filters[facet];
    if (hidden.size > 0) fields.set(HIDDEN[facet], [...hidden].join("."));
  }
  for (const time of TIMES) {
    const { from, to } = filters[time];
    if (from) fields.set(`${time}-from`, from);
    if (to) fields.set(`${time}-to`, to);
  }
  if (filters.keepsUndated && isBounded(filters.happened)) fields.set(KEEPS_UNDATED, "yes");
}

/** Reads what writeHash wrote; what it does not understand counts as absent. */
export function readHash(hash: string): Place {
  const fields = new URLSearchParams(hash.replace(/^#/, ""));
  const selection = selectionOf(fields);
  const filters = filtersOf(fields);
  return {
    scene: sceneOf(fields),
    ...(selection && { selection }),
    ...(fields.has("cypher") && { isCypher: true }),
    ...(fields.has("list") && { list: listOf(fields) }),
    ...(isFiltering(filters) && { filters }),
  };
}

function listOf(fields: URLSearchParams): EdgeListView {
  const [, minus, name] = /^(-?)(\w+)$/.exec(fields.get("sort") ?? "") ?? [];
  const column = EDGE_COLUMNS.find((one) => one === name);
  const sorted = column ? { column, isDescending: minus === "-" } : {};
  return { ...plainList, text: fields.get("find") ?? "", ...sorted };
}

function filtersOf(fields: URLSearchParams): Filters {
  const hidden = <Value extends string>(facet: FilterFacet, values: readonly Value[]) => {
    const names = (fields.get(HIDDEN[facet]) ?? "").split(".");
    return new Set(values.filter((value) => names.includes(value)));
  };
  return {
    ...noFilters,
    kinds: hidden("kinds", ALL_VALUES.kinds),
    knownBy: hidden("knownBy", ALL_VALUES.knownBy),
    groups: hidden("groups", ALL_VALUES.groups),
    statuses: hidden("statuses", ALL_VALUES.statuses),
    said: periodOf(fields, "said"),
    happened: periodOf(fields, "happened"),
    keepsUndated: fields.has(KEEPS_UNDATED),
  };
}

function periodOf(fields: URLSearchParams, time: (typeof TIMES)[number]): Period {
  return { from: dayOf(fields.get(`${time}-from`)), to: dayOf(fields.get(`${time}-to`)) };
}

const dayOf = (text: string | null) => (/^\d{4}-\d{2}-\d{2}$/.test(text ?? "") ? (text ?? "") : "");

function sceneOf(fields: URLSearchParams): Scene {
  const near = fields.get("near");
  if (near) return { kind: "neighbourhood", id: near };
  const from = fields.get("from");
  if (from) return { kind: "article", id: from };
  const since = fields.get("news");
  return since ? { kind: "news", since } : wholeScene;
}

function selectionOf(fields: URLSearchParams): Selection | undefined {
  const [first, other] = [fields.get("entity"), fields.get("with")];
  if (first && other) return { kind: "pair", id: first, other };
  for (const kind of ["entity", "edge"] as const) {
    const id = fields.get(kind);
    if (id) return { kind, id };
  }
  const article = fields.get("article");
  const passage = passageOf(fields.get("at"));
  return article ? { kind: "article", id: article, ...(passage && { passage }) } : undefined;
}

function passageOf(text: string | null): Passage | undefined {
  const [, start, end] = /^(\d+)-(\d+)$/.exec(text ?? "") ?? [];
  return start && end ? { start: Number(start), end: Number(end) } : undefined;
}
