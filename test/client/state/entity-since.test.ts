import assert from "node:assert/strict";
import { describeChange } from "../../../client/state/describe-change.ts";
import { draftOfEntity, entityChange } from "../../../client/state/entity-draft.ts";
import { entityAfter, seenOfEntity, takeTheirs } from "../../../client/state/entity-since.ts";
import type { EntitySummary } from "../../../server/routes/entities.schema.ts";

const barr: EntitySummary = {
  id: "entity:barr",
  name: "William Barr",
  type: "Person",
  aliases: ["William Barr", "Bill Barr"],
  isNamed: true,
  claims: 2,
  articles: 2,
};
const draft = { ...draftOfEntity(barr), name: "W. Barr", description: "a lawyer" };
const changes = [
  { part: "name", now: "Bill Barr", by: "ann" },
  { part: "description", now: "a spy", by: "bo" },
];

describe("An entity that others change while it is edited", () => {
  it("is told as it was seen, in the parts that are changed", () => {
    assert.deepEqual(seenOfEntity(barr, { name: "W. Barr", description: "a lawyer" }), {
      name: "William Barr",
      description: null,
    });
  });

  it("has what is written be a change of what they made of it, and no name of it be taken away or added", () => {
    const after = entityAfter(barr, changes);

    assert.deepEqual(entityChange(after, draft), { name: "W. Barr", description: "a lawyer" });
  });

  it("is theirs in what they changed, and as it is written in all else", () => {
    const after = entityAfter(barr, changes);

    const taken = takeTheirs({ ...draft, type: "Organization" }, after, changes);

    assert.deepEqual(entityChange(after, taken), { type: "Organization" });
  });

  it("has told who changed it to what", () => {
    assert.deepEqual(
      [
        ...changes.map(describeChange),
        describeChange({ part: "description", now: null, by: "ann" }),
        describeChange({ part: "speaker", now: null }),
        describeChange({ part: "event", now: { from: "2012-01-01", to: "2012-12-31", text: "" } }),
      ],
      [
        "ann changed the name to “Bill Barr”",
        "bo changed the description to “a spy”",
        "ann took the description away",
        "Who says so is not told any more",
        "When it happened is “2012” by now",
      ],
    );
  });
});
