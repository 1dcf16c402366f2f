import { type Scene, wholeScene } from "./scene.ts";
import type { Passage, Selection } from "./selection.ts";

/** What a link to the explorer keeps: "#near=entity:12&edge=edge:7", "#entity=entity:1&with=entity:2", "#article=article:3&at=120-260", "#news=2020-11-17", "#cypher". */
export interface Place {
  readonly scene: Scene;
  readonly selection?: Selection;
  /** The Cypher console is open. */
  readonly isCypher?: true;
}

export function writeHash({ scene, selection, isCypher }: Place): string {
  const fields = new URLSearchParams();
  if (scene.kind === "neighbourhood") fields.set("near", scene.id);
  if (scene.kind === "article") fields.set("from", scene.id);
  if (scene.kind === "news") fields.set("news", scene.since);
  if (selection) fields.set(selection.kind === "pair" ? "entity" : selection.kind, selection.id);
  if (selection?.kind === "pair") fields.set("with", selection.other);
  if (selection?.kind === "article" && selection.passage)
    fields.set("at", `${selection.passage.start}-${selection.passage.end}`);
  const words = [...(isCypher ? ["cypher"] : []), ...(fields.size > 0 ? [String(fields)] : [])];
  return words.length > 0 ? `#${words.join("&")}` : "";
}

/** Reads what writeHash wrote; what it does not understand counts as absent. */
export function readHash(hash: string): Place {
  const fields = new URLSearchParams(hash.replace(/^#/, ""));
  const selection = selectionOf(fields);
  return {
    scene: sceneOf(fields),
    ...(selection && { selection }),
    ...(fields.has("cypher") && { isCypher: true }),
  };
}

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
