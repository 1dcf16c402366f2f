import assert from "node:assert/strict";
import type { Entity, EntityId } from "../../../../model/index.ts";
import {
  fullNames,
  type KnownEntity,
  resolveEntities,
} from "../../../../server/store/identity/resolve-entities.ts";
import { anEntity } from "../../../builders.ts";

type Parts = Parameters<typeof anEntity>[0];

const known = (id: string, parts: Parts): KnownEntity => ({ ...anEntity(parts), id });
const mentioned = (id: string, parts: Parts): Entity => ({
  ...anEntity(parts),
  id: id as EntityId,
  mentions: [],
});
const idsOf = (entities: readonly Entity[], there: readonly KnownEntity[]) =>
  [...resolveEntities(entities, there).values()].map(({ id }) => id);

describe("Entities of an article among those of the graph", () => {
  const same: readonly (readonly [string, string])[] = [
    ["Andrés Manuel López Obrador", "Andres Manuel Lopez Obrador"],
    ["The Justice Department", "justice department"],
    ["U.S.", "US"],
    ["O'Neill", "O’Neill"],
    ["Barr's", "Barr"],
    ["Jean-Luc Picard", "Jean Luc Picard"],
  ];
  for (const [first, second] of same) {
    it(`takes "${second}" for "${first}"`, () => {
      const ids = idsOf([mentioned("new", { name: second })], [known("old", { name: first })]);

      assert.deepEqual(ids, ["old"]);
    });
  }

  it("keeps two types of one name apart", () => {
    const ids = idsOf(
      [mentioned("new", { name: "Washington", type: "Location" })],
      [known("old", { name: "Washington" })],
    );

    assert.deepEqual(ids, ["new"]);
  });

  it("never takes someone without a name for another", () => {
    const source = { name: "a high-level Mexican source", isNamed: false };

    const ids = idsOf([mentioned("new", source)], [known("old", source)]);

    assert.deepEqual(ids, ["new"]);
  });

  it("are looked up by names in full: a thousand records have one surname", () => {
    const names = (name: string, aliases: readonly string[], type: Entity["type"]) =>
      fullNames({ ...anEntity({ name, aliases, type }) });

    const person = names("Joaquín Guzmán", ["Guzmán", "El Chapo", "Guzman-Loera"], "Person");
    const body = names(
      "Drug Enforcement Administration",
      ["DEA", "Administration"],
      "Organization",
    );

    assert.deepEqual(person, ["joaquin guzman", "el chapo"]);
    assert.deepEqual(body, ["drug enforcement administration", "dea"]);
  });

  it("does not take a double surname alone for somebody of that surname", () => {
    const rahman = known("old", { name: "Ahmed Abdul-Rahman", aliases: ["Abdul-Rahman"] });

    const ids = idsOf([mentioned("new", { name: "Abdul Rahman" })], [rahman]);

    assert.deepEqual(ids, ["new"]);
  });

  it("does not take a surname alone for somebody of that surname", () => {
    const guzman = known("old", { name: "Joaquin Guzman", aliases: ["Guzman"] });

    const ids = idsOf([mentioned("new", { name: "Guzman" })], [guzman]);

    assert.deepEqual(ids, ["new"]);
  });

  it("takes a single name for the one whose own name it is", () => {
    const ids = idsOf([mentioned("new", { name: "Madonna" })], [known("old", { name: "Madonna" })]);

    assert.deepEqual(ids, ["old"]);
  });

  it("takes an acronym for the body that it is short for, either way round", () => {
    const long = {
      name: "Drug Enforcement Administration",
      type: "Organization",
      aliases: ["DEA"],
    } as const;
    const short = { name: "DEA", type: "Organization" } as const;

    assert.deepEqual(idsOf([mentioned("new", short)], [known("old", long)]), ["old"]);
    assert.deepEqual(idsOf([mentioned("new", long)], [known("old", short)]), ["old"]);
  });

  it("takes an acronym of two bodies for neither", () => {
    const bodies = ["Food and Drug Administration", "Frontier Defence Agency"].map((name) =>
      known(name, { name, type: "Organization", aliases: ["FDA"] }),
    );

    const ids = idsOf([mentioned("new", { name: "FDA", type: "Organization" })], bodies);

    assert.deepEqual(ids, ["new"]);
  });

  it("does not join two that an article tells apart", () => {
    const chapo = known("old", { name: "Joaquin Guzman", aliases: ["El Chapo"] });

    const ids = idsOf(
      [mentioned("a", { name: "El Chapo" }), mentioned("b", { name: "Joaquin Guzman" })],
      [chapo],
    );

    assert.deepEqual(ids, ["a", "old"]);
  });

  it("unites the names, and keeps the first article's id, name and description", () => {
    const there = known("old", { name: "José Sol", aliases: ["Pepe"], description: "minister" });
    const entity = mentioned("new", { name: "Jose Sol", aliases: ["Sol"], description: "banker" });

    const resolved = resolveEntities([entity], [there]).get("new");

    assert.deepEqual(resolved, {
      ...there,
      aliases: ["Jose Sol", "Pepe", "Sol"],
      isNew: false,
    });
  });

  it("gives an id of its own to the second of two with one name and id", () => {
    const entity = { name: "John Smith" };

    const ids = idsOf(
      [mentioned("smith", entity), mentioned("smith-too", entity)],
      [known("smith", entity), known("smith-too", { name: "Somebody Else" })],
    );

    assert.deepEqual(ids, ["smith", "smith-too-2"]);
  });
});
