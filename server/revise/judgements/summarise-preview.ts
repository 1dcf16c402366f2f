import type { Preview } from "../../routes/judgements.schema.ts";

type Counts = Omit<Preview, "summary">;

const NOUNS = {
  articles: ["article", "articles"],
  claims: ["claim", "claims"],
  entities: ["entity", "entities"],
  edges: ["edge", "edges"],
} as const;

/** What a judgement would do, in words: "3 claims, 2 entities, 1 edge will go; 4 edges lose a source." */
export function summarisePreview(counts: Counts): string {
  const { loseSource, gainSource } = counts.edges;
  const parts = [
    list(counts, "removed", "will go"),
    list(counts, "added", "will come"),
    list(counts, "changed", "will change"),
    loseSource > 0 &&
      `${count(loseSource, "edges")} ${loseSource === 1 ? "loses" : "lose"} a source`,
    gainSource > 0 &&
      `${count(gainSource, "edges")} ${gainSource === 1 ? "gains" : "gain"} a source`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? `${parts.join("; ")}.` : "Nothing will change.";
}

function list(counts: Counts, change: "added" | "removed" | "changed", verb: string) {
  const kinds = Object.keys(NOUNS) as (keyof typeof NOUNS)[];
  const changed = kinds.filter((kind) => counts[kind][change] > 0);
  if (changed.length === 0) return false;
  return `${changed.map((kind) => count(counts[kind][change], kind)).join(", ")} ${verb}`;
}

function count(number: number, kind: keyof typeof NOUNS): string {
  return `${number} ${NOUNS[kind][number === 1 ? 0 : 1]}`;
}
