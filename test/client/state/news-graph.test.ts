import assert from "node:assert/strict";
import { describeNews } from "../../../client/state/describe-news.ts";
import { findByTitle } from "../../../client/state/find-by-title.ts";
import { newsGraph } from "../../../client/state/news-graph.ts";
import type { NewEdge } from "../../../server/routes/review.schema.ts";
import { aNode, anEdge } from "../graph-builders.ts";

const article = { id: "article:1", title: "A report" };
const told = (source: string, target: string): NewEdge => ({
  source: aNode(source),
  target: aNode(target),
  edge: anEdge(source, target),
  article,
});
const total = { articles: 1, entities: 1, edges: 1, changes: 1 };

describe("what is new, as a graph", () => {
  const news = {
    entities: [{ ...aNode("Di"), article }],
    edges: [told("Ann", "Bo")],
    changes: [{ ...told("Bo", "Cy"), before: "alleged" as const }],
    total,
  };

  it("is new edges, changed ones, their ends, and entities that have none", () => {
    const { nodes, edges, total: all } = newsGraph(news, 10);

    assert.deepEqual(nodes.map(({ id }) => id).sort(), ["Ann", "Bo", "Cy", "Di"]);
    assert.deepEqual(edges.map(({ id }) => id).sort(), ["Ann ARRESTED Bo", "Bo ARRESTED Cy"]);
    assert.equal(all.edges, 2);
  });

  it("has no more entities than are drawn, and each edge both its ends", () => {
    const { nodes, edges, total: all } = newsGraph(news, 2);

    assert.deepEqual(
      nodes.map(({ id }) => id),
      ["Bo", "Cy"],
    );
    assert.deepEqual([edges.length, all.edges], [1, 2]);
  });
});

describe("what is new, in words", () => {
  it("is counted by kind", () => {
    assert.equal(
      describeNews({ articles: 3, entities: 1200, edges: 2, changes: 1 }, "since 2:05 PM"),
      "3 articles since 2:05 PM brought 1,200 entities, 2 edges and 1 change of status.",
    );
  });

  it("says so where there is none", () => {
    const none = { entities: 0, edges: 0, changes: 0 };

    assert.equal(describeNews({ ...none, articles: 0 }, "since 2 PM"), "No article since 2 PM.");
    assert.equal(
      describeNews({ ...none, articles: 1 }, "since 2 PM"),
      "1 article since 2 PM brought nothing that was not known.",
    );
  });
});

describe("articles by a part of their title", () => {
  const named = (title: string, publisher: string) => ({
    id: title,
    title,
    publisher,
    authors: [],
    claims: 0,
  });
  const articles = [named("Barr met Ebrard", "The Post"), named("A deal is off", "The Paper")];
  const found = (text: string) => findByTitle(articles, text).map(({ title }) => title);

  it("are all of them where nothing is written", () => {
    assert.equal(found(" ").length, 2);
  });

  it("have every word, in the title or the publisher", () => {
    assert.deepEqual(found("ebrard post"), ["Barr met Ebrard"]);
    assert.deepEqual(found("ebrard paper"), []);
  });
});
