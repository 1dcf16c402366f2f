import assert from "node:assert/strict";
import { counted, describeClaims } from "../../../client/state/describe-claims.ts";
import { groupClaims } from "../../../client/state/group-claims.ts";
import { aClaim, aReference } from "../graph-builders.ts";

describe("describeClaims", () => {
  it("says how many allege it and how many deny it", () => {
    const claims = [
      aClaim({ status: "alleged", speaker: aReference("prosecutors") }),
      aClaim({ status: "alleged", speaker: aReference("the DEA") }),
      aClaim({ status: "denied", speaker: aReference("Cienfuegos") }),
    ];

    assert.equal(describeClaims(claims), "Alleged by 2 sources, denied by 1");
  });

  it("counts a speaker once, however often they say it", () => {
    const claim = aClaim({ status: "alleged", speaker: aReference("prosecutors") });

    assert.equal(describeClaims([claim, claim]), "Alleged by 1 source");
  });

  it("counts a paper's own voice as the paper", () => {
    assert.equal(describeClaims([aClaim(), aClaim()]), "Stated by 1 source");
  });
});

describe("counted", () => {
  it("writes one and many as English does", () => {
    assert.equal(counted(1, "claim"), "1 claim");
    assert.equal(counted(2_000, "entity", "entities"), "2,000 entities");
  });
});

describe("groupClaims", () => {
  it("tells what an entity did from what was done to it", () => {
    const did = aClaim({ id: "1" });
    const suffered = aClaim({ id: "2", subject: aReference("DEA"), object: aReference("Barr") });

    const groups = groupClaims([did, suffered], "Barr");

    assert.deepEqual(
      groups.map(({ label }) => label),
      ["arrested …", "… arrested"],
    );
  });

  it("puts what is asserted before what is denied", () => {
    const denied = aClaim({ id: "1", status: "denied" });
    const asserted = aClaim({ id: "2" });

    const [group] = groupClaims([denied, asserted], "Barr");

    assert.deepEqual(
      group?.claims.map(({ id }) => id),
      ["2", "1"],
    );
  });
});
