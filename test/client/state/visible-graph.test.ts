import assert from "node:assert/strict";
import {
  isFiltering,
  isOnly,
  noFilters,
  showOnly,
  toggleFilter,
} from "../../../client/state/filters.ts";
import { visibleGraph } from "../../../client/state/visible-graph.ts";
import { aGraph, aNode, anEdge } from "../graph-builders.ts";

describe("visibleGraph", () => {
  it("shows all while nothing is filtered, also entities without an edge", () => {
    const graph = aGraph([anEdge("Barr", "Ebrard")], [aNode("Amon")]);

    const visible = visibleGraph(graph, noFilters);

    assert.deepEqual([...visible.nodes].toSorted(), ["Amon", "Barr", "Ebrard"]);
    assert.equal(visible.edges.size, 1);
  });

  it("hides a kind of entity and the edges that end there", () => {
    const graph = aGraph([anEdge("Barr", "Mexico")], [aNode("Mexico", { type: "Location" })]);

    const visible = visibleGraph(graph, toggleFilter(noFilters, "kinds", "Location"));

    assert.deepEqual([...visible.nodes], ["Barr"]);
    assert.equal(visible.edges.size, 0);
  });

  it("hides entities that are only described, whatever their kind, and the edges that end there", () => {
    const graph = aGraph(
      [anEdge("Barr", "Ebrard"), anEdge("Barr", "a source"), anEdge("the ceasefire", "Ebrard")],
      [
        aNode("a source", { isNamed: false }),
        aNode("the ceasefire", { isNamed: false, type: "Event" }),
      ],
    );

    const visible = visibleGraph(graph, toggleFilter(noFilters, "knownBy", "description"));

    assert.deepEqual([...visible.nodes], ["Barr", "Ebrard"]);
    assert.deepEqual([...visible.edges], ["Barr ARRESTED Ebrard"]);
  });

  it("keeps a named entity whose only edge led to one without a name", () => {
    const graph = aGraph([anEdge("Barr", "a source")], [aNode("a source", { isNamed: false })]);

    const visible = visibleGraph(graph, showOnly(noFilters, "knownBy", "name"));

    assert.deepEqual([...visible.nodes], ["Barr"]);
  });

  it("shows described people alone when asked for only people and only descriptions", () => {
    const graph = aGraph(
      [],
      [
        aNode("Barr"),
        aNode("a source", { isNamed: false }),
        aNode("the report", { isNamed: false, type: "Work" }),
      ],
    );
    const people = showOnly(noFilters, "kinds", "Person");

    const visible = visibleGraph(graph, showOnly(people, "knownBy", "description"));

    assert.deepEqual([...visible.nodes], ["a source"]);
  });

  it("hides a group of relations, and entities that are left without any", () => {
    const graph = aGraph([
      anEdge("Barr", "Ebrard", { type: "MET_WITH" }),
      anEdge("DEA", "Cienfuegos", { type: "ARRESTED" }),
    ]);

    const visible = visibleGraph(graph, toggleFilter(noFilters, "groups", "justice"));

    assert.deepEqual([...visible.nodes], ["Barr", "Ebrard"]);
  });

  it("shows disputed edges alone when asked for only them", () => {
    const graph = aGraph([
      anEdge("Barr", "Ebrard", { status: "disputed" }),
      anEdge("Barr", "Amon"),
    ]);

    const visible = visibleGraph(graph, showOnly(noFilters, "statuses", "disputed"));

    assert.deepEqual([...visible.edges], ["Barr ARRESTED Ebrard"]);
  });
});

describe("a period", () => {
  const graph = aGraph([
    anEdge("Barr", "Ebrard", { firstSaid: "2020-10-01", lastSaid: "2020-11-17T12:00:00Z" }),
    anEdge("DEA", "Cienfuegos", { firstSaid: "2020-12-01", lastSaid: "2020-12-02" }),
    anEdge("Amon", "DEA"),
  ]);
  const shownIn = (from: string, to: string) =>
    [...visibleGraph(graph, { ...noFilters, said: { from, to } }).edges].map(
      (id) => id.split(" ")[0],
    );

  it("shows what was said in it, both its days included, and nothing without a date", () => {
    assert.deepEqual(shownIn("2020-11-17", "2020-12-01"), ["Barr", "DEA"]);
    assert.deepEqual(shownIn("2020-11-18", "2020-11-30"), []);
  });

  it("may be open on one side", () => {
    assert.deepEqual(shownIn("2020-11-18", ""), ["DEA"]);
    assert.deepEqual(shownIn("", "2020-11-01"), ["Barr"]);
  });

  it("leaves out entities that never had an edge", () => {
    const lonely = aGraph([...graph.edges], [aNode("Toluca")]);
    const said = { from: "2020-11-18", to: "" };

    assert.ok(!visibleGraph(lonely, { ...noFilters, said }).nodes.has("Toluca"));
    assert.ok(visibleGraph(lonely, noFilters).nodes.has("Toluca"));
  });

  it("leaves out entities that are left without an edge", () => {
    const visible = visibleGraph(graph, { ...noFilters, said: { from: "2020-12-01", to: "" } });

    assert.deepEqual([...visible.nodes].toSorted(), ["Cienfuegos", "DEA"]);
    assert.ok(isFiltering({ ...noFilters, said: { from: "2020-12-01", to: "" } }));
  });
});

describe("a period in which things happened", () => {
  const graph = aGraph([
    anEdge("Barr", "Ebrard", {
      happened: [
        { from: "2012-01-01", to: "2012-12-31" },
        { from: "2020-11-01", to: "2020-11-10" },
      ],
    }),
    anEdge("Amon", "DEA"),
  ]);
  const shownIn = (from: string, to: string, keepsUndated = false) =>
    [...visibleGraph(graph, { ...noFilters, happened: { from, to }, keepsUndated }).edges].map(
      (id) => id.split(" ")[0],
    );

  it("shows what one of whose times has a day in it, and not what happened before and after", () => {
    assert.deepEqual(shownIn("2020-11-10", "2021-01-01"), ["Barr"]);
    assert.deepEqual(shownIn("", "2012-06-30"), ["Barr"]);
    assert.deepEqual(shownIn("2013-01-01", "2020-10-31"), []);
    assert.deepEqual(shownIn("2012-06-01", "2012-05-01"), []);
  });

  it("leaves out what nobody says when it happened, unless that is kept", () => {
    assert.deepEqual(shownIn("2020-11-10", ""), ["Barr"]);
    assert.deepEqual(shownIn("2020-11-10", "", true), ["Barr", "Amon"]);
    assert.deepEqual(shownIn("2013-01-01", "2020-10-31", true), ["Amon"]);
  });

  it("leaves out nothing while it has neither beginning nor end", () => {
    assert.deepEqual(shownIn("", ""), ["Barr", "Amon"]);
  });
});

describe("filters", () => {
  it("shows again what is toggled twice", () => {
    const once = toggleFilter(noFilters, "statuses", "denied");

    assert.deepEqual(toggleFilter(once, "statuses", "denied"), noFilters);
  });

  it("shows everything again when only one was shown and is asked for again", () => {
    const only = showOnly(noFilters, "kinds", "Person");

    assert.deepEqual(showOnly(only, "kinds", "Person"), noFilters);
  });

  it("shows only one of two when the other is hidden", () => {
    const filters = toggleFilter(noFilters, "knownBy", "description");

    assert.ok(isOnly(filters, "knownBy", "name"));
    assert.ok(isFiltering(filters));
    assert.ok(!isFiltering(showOnly(filters, "knownBy", "name")));
  });
});
