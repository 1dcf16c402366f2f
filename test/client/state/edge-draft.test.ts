import assert from "node:assert/strict";
import {
  type EdgeDraft,
  emptyEdge,
  missingOf,
  toJudgement,
  withRelation,
} from "../../../client/state/edge-draft.ts";
import { hasRoom, RELATION_TYPE_NAMES } from "../../../model/index.ts";

const ann = {
  kind: "known",
  entity: { id: "entity:ann", name: "Ann Lee", type: "Person" },
} as const;
const acme = { kind: "new", name: "Acme", type: "Person" } as const;
const whole: EdgeDraft = { ...emptyEdge, subject: ann, type: "PAID", object: acme, note: "Seen." };

describe("An edge that is written down", () => {
  const eventOf = (when: string) => {
    const judgement = toJudgement({ ...whole, when })?.judgement;
    return judgement?.kind === "add-edge" ? judgement.event : undefined;
  };

  it("happened in a year, in a month, on a day or in a stretch, or nobody knows when", () => {
    assert.deepEqual(["2012", "March 2012", "2012-03-05", "2012 to 2018", " "].map(eventOf), [
      { from: "2012-01-01", to: "2012-12-31", text: "" },
      { from: "2012-03-01", to: "2012-03-31", text: "" },
      { from: "2012-03-05", to: "2012-03-05", text: "" },
      { from: "2012-01-01", to: "2018-12-31", text: "" },
      undefined,
    ]);
  });

  it("is not added with a time that is not understood", () => {
    const vague = { ...whole, when: "one day" };

    assert.equal(missingOf(vague)?.field, "when");
    assert.match(missingOf(vague)?.words ?? "", /"one day" is no date: write 2019/);
    assert.equal(toJudgement(vague), undefined);
  });

  it("takes what is new for what its relation has there most, until somebody says what it is", () => {
    const headed = withRelation(whole, "HEADS");
    const chosen = { ...headed, object: { ...acme, type: "Group", isTypeChosen: true } } as const;

    assert.equal(headed.object?.kind === "new" && headed.object.type, "Organization");
    assert.deepEqual(withRelation(chosen, "MET_WITH").object, chosen.object);
    assert.deepEqual(withRelation(whole, "HEADS").subject, ann);
  });

  it("takes it for a kind that the relation has room for, whatever the relation", () => {
    for (const type of RELATION_TYPE_NAMES) {
      const { subject, object } = withRelation({ ...whole, subject: acme }, type);
      assert.ok(subject?.kind === "new" && object?.kind === "new");
      assert.ok(hasRoom(type, subject.type, object.type), type);
    }
    const places = withRelation(whole, "LOCATED_IN").object;
    assert.equal(places?.kind === "new" && places.type, "Location");
  });
});
