import assert from "node:assert/strict";
import { buildGraph } from "../../../client/graph/build-graph.ts";
import { nodeRadius } from "../../../client/graph/node-radius.ts";
import { noFilters, toggleFilter } from "../../../client/state/filters.ts";
import { visibleGraph } from "../../../client/state/visible-graph.ts";
import {
  edgeAppearance,
  nodeAppearance,
  type Scenery,
} from "../../../client/view/canvas/appearance.ts";
import { focusOf } from "../../../client/view/canvas/focus-of.ts";
import { labelRank } from "../../../client/view/canvas/label-rank.ts";
import { PALETTES } from "../../../client/view/palette.ts";
import { EDGE_STATUSES } from "../../../model/index.ts";
import { aGraph, aNode, anEdge } from "../graph-builders.ts";

const view = aGraph(
  [anEdge("Barr", "Ebrard", { type: "MET_WITH" }), anEdge("DEA", "Cienfuegos")],
  [aNode("a source", { isNamed: false })],
);
const graph = buildGraph(view);

function aScenery(parts: Partial<Scenery> = {}): Scenery {
  const visible = visibleGraph(view, noFilters);
  return { theme: "light", visible, selected: new Set(), focus: undefined, ...parts };
}

const nodeAs = (id: string, scenery: Scenery) =>
  nodeAppearance(id, graph.getNodeAttributes(id), scenery);
const edgeAs = (id: string, scenery: Scenery) =>
  edgeAppearance(id, graph.getEdgeAttributes(id), scenery);

describe("the look of a node", () => {
  it("is filled with its kind's colour when it has a name, and outlined when it has none", () => {
    assert.equal(nodeAs("Barr", aScenery()).color, PALETTES.light.kinds.Person);
    assert.equal(nodeAs("a source", aScenery()).color, PALETTES.light.background);
    assert.equal(nodeAs("a source", aScenery()).borderColor, PALETTES.light.kinds.Person);
  });

  it("takes more room when it has a name, in a crowd too, although its border is not seen", () => {
    for (const nodes of [10, 2_000]) {
      const [named, unnamed] = [true, false].map((isNamed) => {
        const size = nodeRadius({ claims: 1, isNamed }, nodes);
        const attributes = { ...graph.getNodeAttributes("Barr"), isNamed, size };
        return nodeAppearance("Barr", attributes, aScenery());
      });

      assert.ok(named && unnamed && named.size - named.borderWidth > unnamed.size);
    }
  });

  it("steps back when its neighbourhood is not meant", () => {
    const scenery = aScenery({ focus: focusOf(graph, aScenery().visible, ["Barr"]) });

    assert.notEqual(nodeAs("DEA", scenery).color, PALETTES.light.kinds.Person);
    assert.equal(nodeAs("Ebrard", scenery).color, PALETTES.light.kinds.Person);
  });

  it("does not step back when what is meant is hidden", () => {
    const visible = visibleGraph(view, toggleFilter(noFilters, "kinds", "Person"));

    assert.equal(focusOf(graph, visible, ["Barr"]), undefined);
    assert.equal(focusOf(graph, visible, ["Barr MET_WITH Ebrard"]), undefined);
  });

  it("is hidden when its kind is", () => {
    const visible = visibleGraph(view, toggleFilter(noFilters, "kinds", "Person"));

    assert.equal(nodeAs("Barr", aScenery({ visible })).hidden, true);
  });
});

describe("the look of an edge", () => {
  it("has an arrowhead only where the relation has a direction", () => {
    assert.equal(edgeAs("DEA ARRESTED Cienfuegos", aScenery()).hasArrow, true);
    assert.equal(edgeAs("Barr MET_WITH Ebrard", aScenery()).hasArrow, false);
  });

  it("tells every status from every other without colour", () => {
    const attributes = graph.getEdgeAttributes("DEA ARRESTED Cienfuegos");

    const strokes = EDGE_STATUSES.map((status) => {
      const { line, hasBar } = edgeAppearance("e", { ...attributes, status }, aScenery());
      return `${line} ${hasBar}`;
    });

    assert.equal(new Set(strokes).size, EDGE_STATUSES.length);
  });
});

describe("the palettes", () => {
  it("stand out from their background by 3:1 at least", () => {
    for (const { background, kinds, groups } of Object.values(PALETTES)) {
      for (const color of [...Object.values(kinds), ...Object.values(groups)]) {
        const ratio = contrast(color, background);
        assert.ok(ratio >= 3, `${color} on ${background} has ${ratio}`);
      }
    }
  });
});

describe("the labels of nodes", () => {
  it("stand out from their background by 4.5:1 at least, names more than descriptions", () => {
    for (const { background, label, describedLabel } of Object.values(PALETTES)) {
      const [name, description] = [label, describedLabel].map((one) => contrast(one, background));

      assert.ok(description !== undefined && description >= 4.5);
      assert.ok(name !== undefined && name > description);
    }
  });

  it("are written names first, even where what is only described is larger", () => {
    const named = { zIndex: 1, size: 9, isForced: false, isNamed: true };
    const described = { ...named, size: 29, isNamed: false };

    assert.ok(labelRank(named) > labelRank(described));
  });

  it("are written descriptions first where these are meant and the names are not", () => {
    const named = { zIndex: 0, size: 29, isForced: false, isNamed: true };
    const described = { ...named, zIndex: 1, size: 9, isNamed: false };

    assert.ok(labelRank(described) > labelRank(named));
    assert.ok(labelRank({ ...described, zIndex: 0, isForced: true }) > labelRank(named));
  });
});

/** WCAG 2.2, contrast ratio. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
