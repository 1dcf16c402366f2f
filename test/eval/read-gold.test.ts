import assert from "node:assert/strict";
import { readGold } from "./read-gold.ts";

const ENTITIES = ["E lopez | Person | Ana Lopez", "?E orlin | * | Orlin Group; Orlin"];
const read = (...lines: readonly string[]) => readGold([...ENTITIES, ...lines].join("\n"), "one");

describe("Gold of an article", () => {
  it("reads relations in their direction, or in either", () => {
    const { relations } = read(
      "R lopez | sued, sue | orlin | alleged",
      "~R lopez | ally, <> | orlin | asserted",
    );
    assert.deepEqual(
      relations.map(({ stems, isEitherWay, isOptional }) => ({ stems, isEitherWay, isOptional })),
      [
        { stems: ["sued", "sue"], isEitherWay: false, isOptional: false },
        { stems: ["ally"], isEitherWay: true, isOptional: true },
      ],
    );
  });

  it("refuses a line that is none, with its number", () => {
    assert.throws(() => read("Q lopez"), /one:3 is no line of gold: Q lopez/);
  });

  it("refuses an entity that no line declares", () => {
    assert.throws(
      () => read("R lopez | sue | kestrel | asserted"),
      /no entity with the id "kestrel"/,
    );
  });

  it("refuses “<>” inside of a stem, which nothing could match", () => {
    assert.throws(() => read("R lopez | ally <> | orlin | asserted"), /one:3 .*comma before “<>”/);
  });
});
