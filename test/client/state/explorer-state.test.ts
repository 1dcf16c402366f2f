import assert from "node:assert/strict";
import {
  enterScene,
  goBack,
  leaveScene,
  select,
  selectAlso,
  selectNext,
  startState,
} from "../../../client/state/explorer-state.ts";
import { loaded } from "../../../client/state/loadable.ts";
import { aGraph } from "../graph-builders.ts";

const start = startState("light", { scene: { kind: "whole" } });
const barr = { kind: "entity", id: "Barr" } as const;
const article = { kind: "article", id: "article", passage: { start: 3, end: 9 } } as const;

describe("the trail of selections", () => {
  it("leads back from an article to the claim that opened it", () => {
    const reading = selectNext(select(start, barr), article);

    assert.deepEqual(reading.trail.at(-1), article);
    assert.deepEqual(goBack(reading).trail.at(-1), barr);
  });

  it("starts anew with a click on the graph", () => {
    const reading = selectNext(select(start, barr), article);

    assert.deepEqual(select(reading, barr).trail, [barr]);
  });

  it("does not grow when the same is selected again", () => {
    assert.equal(selectNext(select(start, barr), barr).trail.length, 1);
  });

  it("starts with what a link names", () => {
    assert.deepEqual(startState("dark", { scene: { kind: "whole" }, selection: barr }).trail, [
      barr,
    ]);
  });
});

describe("two selected entities", () => {
  const also = (...ids: readonly string[]) =>
    ids.reduce(selectAlso, select(start, barr)).trail.at(-1);

  it("are the one that was selected and the one that is selected besides, and the way back leads to the first", () => {
    const state = selectAlso(select(start, barr), "Ebrard");

    assert.deepEqual(state.trail.at(-1), { kind: "pair", id: "Barr", other: "Ebrard" });
    assert.deepEqual(goBack(state).trail.at(-1), barr);
  });

  it("are the first and the last that was selected besides", () => {
    assert.deepEqual(also("Ebrard", "Millan"), { kind: "pair", id: "Barr", other: "Millan" });
  });

  it("are one again when one of them is selected once more", () => {
    assert.deepEqual(also("Ebrard", "Ebrard"), barr);
    assert.deepEqual(also("Ebrard", "Barr"), { kind: "entity", id: "Ebrard" });
    assert.deepEqual(also("Barr"), barr);
  });

  it("are one where no entity was selected before", () => {
    assert.deepEqual(selectAlso(select(start, article), "Barr").trail, [barr]);
  });
});

describe("scenes", () => {
  it("keep the old graph on the stage until the new one is there", () => {
    const before = { ...start, graph: loaded(aGraph([])) };

    const entered = enterScene(before, { kind: "neighbourhood", id: "Barr" });

    assert.equal(entered.graph.state, "loading");
    assert.equal(entered.graph.answer, before.graph.answer);
  });

  it("lead back to the whole graph", () => {
    const entered = enterScene(start, { kind: "article", id: "article" });

    assert.deepEqual(leaveScene(entered).scene, { kind: "whole" });
  });

  it("are not asked for again when they are on the stage", () => {
    assert.equal(enterScene(start, { kind: "whole" }), start);
  });
});
