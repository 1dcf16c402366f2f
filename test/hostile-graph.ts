import { GraphDigest, HEADER, trailerLine } from "../server/explore/export-digest.ts";
import { type GraphItem, type GraphPages, sortProperties } from "../server/explore/export-item.ts";

/** Texts that have a meaning in one format or another. */
export const HOSTILE_TEXTS = [
  "plain",
  'q"uo"te and \'single\' and ""',
  "back\\slash at the end\\",
  "\\u0041 \\\\u0041 \\n",
  "line\nbreak\r\nand\rreturn\ttab",
  "semi;colon|pipe,comma",
  "😀 李明 e\u0301",
  "שלום \u200f \u202e",
  "control \u0000\u0001\u001e\u001f\u007f\u0085",
  "line \u2028 paragraph \u2029",
  "\ufeffmark",
  "  spaces  ",
  "",
  ":param x => 1",
  "// comment /* and */ another; RETURN 1;",
  "=cmd()",
  "`tick` $" + "{x} $y",
  "<b>&amp;</b> ]]> <!--",
  "null",
  "true",
  "1",
  "\ue000 \u2063",
];

/** A graph whose texts are these: an article, and entities in a ring of edges. */
export function hostileGraph(texts: readonly string[] = HOSTILE_TEXTS): readonly GraphItem[] {
  const idOf = (index: number) => `entity:${String(index).padStart(6, "0")}`;
  const article = {
    authors: texts.slice(0, 3),
    fingerprint: "f",
    id: "article:1",
    reportId: "article:1",
    seq: 1,
    spans: [],
    text: texts.join("\n"),
    title: texts.at(-1) ?? "",
  };
  const nodes = texts.map((name, index) => ({
    kind: "node" as const,
    labels: ["Entity", index % 2 ? "Person" : "Work"],
    properties: sortProperties({
      id: idOf(index),
      name,
      aliases: index === 3 ? [] : texts.slice(index, index + 2),
      isNamed: index % 2 === 0,
      searchNames: index % 2 ? [] : ["a b"],
      description: index % 3 ? name : null,
    }),
  }));
  const edges = texts.map((predicate, index) => ({
    kind: "relationship" as const,
    type: "RELATED_TO",
    start: { label: "Entity" as const, id: idOf(index) },
    end: { label: "Entity" as const, id: idOf((index + 1) % texts.length) },
    properties: sortProperties({
      id: `edge:${index}`,
      predicate,
      status: "asserted",
      claims: Number.MAX_SAFE_INTEGER,
      sources: 1,
      affirmed: 1,
      denied: 0,
      alleged: 0,
      planned: 0,
      happened: index % 2 ? ["2012-01-01/2018-12-31"] : [],
      isOver: index % 2 === 1,
      firstSaid: index % 2 ? "2020-01-02" : null,
      lastSaid: index % 2 ? "2020-01-03" : null,
      confidence: index % 2 ? 1 : 0.25,
    }),
  }));
  return [{ kind: "node", labels: ["Article"], properties: article }, ...nodes, ...edges];
}

/** The jsonl file that holds these. */
export function jsonlOf(items: readonly GraphItem[]): string {
  const digest = new GraphDigest();
  const lines = digest.add(items);
  return `${HEADER}${lines}${trailerLine(digest.summary())}`;
}

/** As pages, of a few items each. */
export async function* pagesOf(
  items: readonly GraphItem[],
  size = 7,
): AsyncGenerator<readonly GraphItem[]> & GraphPages {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}
