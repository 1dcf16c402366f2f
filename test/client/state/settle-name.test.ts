import assert from "node:assert/strict";
import { settleName } from "../../../client/state/settle-name.ts";
import { aNode } from "../graph-builders.ts";

const mexico = aNode("mexico", { name: "Mexico", type: "Location" });
const government = aNode("government", { name: "Government of Mexico", aliases: ["Mexico"] });

describe("a written name", () => {
  it("is the only entity that is called so, whatever else was found", () => {
    assert.deepEqual(settleName("mexico", [government, mexico], false), {
      end: { kind: "known", entity: mexico },
    });
  });

  it("is the only entity that is also called so", () => {
    const pena = aNode("pena", { name: "Enrique Peña Nieto", aliases: ["Peña"] });

    assert.deepEqual(settleName("Pena", [pena], true), { end: { kind: "known", entity: pena } });
  });

  it("is left open where two are called so", () => {
    const other = aNode("other", { name: "Mexico" });

    assert.deepEqual(settleName("Mexico", [mexico, other], false), {
      hint: "The graph has 2 called “Mexico”: choose one.",
    });
  });

  it("is left open where it is only a part of those that were found", () => {
    assert.deepEqual(settleName("Mex", [mexico], false), {
      hint: "None is called “Mex”: choose one of those found.",
    });
  });

  it("is a new entity where nothing was found, but where it has to be known", () => {
    assert.deepEqual(settleName("Acme Shipping", [], false), {
      end: { kind: "new", name: "Acme Shipping", type: "Person" },
    });
    assert.deepEqual(settleName("Acme Shipping", [], true), {
      hint: "The graph has no “Acme Shipping”.",
    });
  });
});
