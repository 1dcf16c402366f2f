import type { Extraction } from "../../model/index.ts";
import { claimsOfEdge } from "../../server/explore/claims.ts";
import { entitySummaries } from "../../server/explore/entity-summaries.ts";
import { neighbourhood, wholeGraph } from "../../server/explore/graph.ts";
import { searchEntities } from "../../server/explore/search-entities.ts";
import { countGraph } from "../../server/explore/status.ts";
import { statement } from "../../server/statements.ts";
import { addExtraction } from "../../server/store/add-extraction.ts";
import type { GraphStore } from "../../server/store/graph-store.ts";
import { normalName } from "../../server/store/normal-name.ts";
import { removeArticle } from "../judge-by.ts";
import type { Catalogue } from "./catalogue.ts";
import { pick, randomFrom } from "./random.ts";
import type { Rival } from "./rivals.ts";

export interface StoreContest {
  readonly title: string;
  /** Without one, the rate is per second. */
  readonly per?: "s" | "min";
  readonly weight?: number;
  ask(rival: Rival, round: number): Promise<unknown>;
  undo?(rival: Rival, round: number): Promise<unknown>;
}

const INPUTS = 200;
const TWO_HOPS = `MATCH (:Entity {id: $id})-[]-(:Entity)-[]-(other:Entity)
RETURN count(DISTINCT other) AS total`;

/** What a graph with this in it is asked, as the server asks it. */
export function storeContests(
  catalogue: Catalogue,
  articles: Iterator<Extraction, never>,
): readonly StoreContest[] {
  const random = randomFrom(2);
  const { entities, edges } = catalogue;
  const some = <T>(from: readonly T[]) => Array.from({ length: INPUTS }, () => pick(random, from));
  const anyone = some(entities);
  const middling = some(entities.filter(({ claims }) => claims >= 5 && claims <= 20));
  const busiest = entities.slice(0, 10);
  const anyEdge = some(edges);
  return [
    articlesAdded(articles),
    {
      title: "entity by its id",
      ask: ({ store }, round) => store.read((run) => entitySummaries(run, [at(anyone, round).id])),
    },
    {
      title: "entity by a part of a name",
      ask: ({ store }, round) =>
        searchEntities(store, { q: partOf(at(anyone, round).name), limit: 20 }),
    },
    {
      title: "claims of an edge, with evidence",
      ask: ({ store }, round) => claimsOfEdge(store, at(anyEdge, round)),
    },
    {
      title: "neighbourhood, 5 to 20 claims",
      ask: ({ store }, round) => neighbourhood(store, at(middling, round).id, 100),
    },
    {
      title: "neighbourhood, the 10 busiest",
      ask: ({ store }, round) => neighbourhood(store, at(busiest, round).id, 100),
    },
    {
      title: "two hops counted, 5 to 20 claims",
      ask: ({ store }, round) => twoHops(store, at(middling, round).id),
    },
    {
      title: "two hops counted, the 10 busiest",
      ask: ({ store }, round) => twoHops(store, at(busiest, round).id),
    },
    {
      title: "whole graph, its first 2,000",
      ask: ({ store }) => wholeGraph(store, 2000),
    },
    { title: "counts of the status", ask: ({ store }) => countGraph(store) },
  ];
}

/** The statement of "entity by its id", straight through a driver, without the store: what a store cannot be below. */
export function driverAlone(catalogue: Catalogue): StoreContest {
  const random = randomFrom(3);
  const { entities } = catalogue;
  const text = statement("entity-summaries", "neo4j");
  return {
    title: "entity by its id, neo4j-driver alone",
    async ask({ driver }) {
      await driver?.executeQuery(text, { ids: [pick(random, entities).id] }, { routing: "READ" });
    },
  };
}

/** Each article is taken out again, so that the graph stays as large as it was. */
function articlesAdded(articles: Iterator<Extraction, never>): StoreContest {
  const made: Extraction[] = [];
  /** How many each store was given: one that was removed stays so when it comes again. */
  const given = new Map<GraphStore, number>();
  const article = (count: number): Extraction => {
    while (made.length <= count) made.push(articles.next().value);
    return at(made, count);
  };
  return {
    title: "article of 20 claims added",
    per: "min",
    // Some forty statements take part, and Neo4j plans and compiles each.
    weight: 5,
    ask: ({ store }) => addExtraction(store, article(given.get(store) ?? 0)),
    async undo({ store }) {
      const count = given.get(store) ?? 0;
      given.set(store, count + 1);
      await removeArticle(store, article(count).article.id);
    },
  };
}

function twoHops(store: GraphStore, id: string) {
  return store.query({
    statement: TWO_HOPS,
    parameters: { id },
    limit: 1,
    maxBytes: 1000,
    timeoutMs: 60_000,
  });
}

/** The first five letters of the longest word. */
function partOf(name: string): string {
  const [longest = ""] = normalName(name)
    .split(" ")
    .sort((a, b) => b.length - a.length);
  return longest.slice(0, 5);
}

function at<T>(inputs: readonly T[], round: number): T {
  const input = inputs[round % inputs.length];
  if (input === undefined) throw new Error("There is nothing to ask about.");
  return input;
}
