import assert from "node:assert/strict";
import { draftOfEntity, entityChange, withAlias } from "../../../client/state/entity-draft.ts";
import type { EntitySummary } from "../../../server/routes/entities.schema.ts";

const barr: EntitySummary = {
  id: "entity:barr",
  name: "William Barr",
  type: "Person",
  aliases: ["William Barr", "Bill Barr"],
  description: "attorney general",
  isNamed: true,
  claims: 2,
  articles: 2,
};

describe("An entity that is edited", () => {
  const draft = draftOfEntity(barr);

  it("has no change until something is written, and none without a name", () => {
    assert.equal(entityChange(barr, draft), undefined);
    assert.equal(entityChange(barr, { ...draft, name: " ", description: "spy" }), undefined);
  });

  it("has a change of what is other than it was, and nothing else", () => {
    const edited = withAlias({ ...draft, name: "W. P. Barr ", aliases: [] }, " Barr ");

    assert.deepEqual(entityChange(barr, { ...edited, description: "" }), {
      name: "W. P. Barr",
      description: null,
      addAliases: ["Barr"],
      removeAliases: ["Bill Barr"],
    });
  });

  it("takes no alias twice, and no empty one", () => {
    assert.equal(withAlias(draft, "Bill Barr"), draft);
    assert.equal(withAlias(draft, "  "), draft);
  });
});
