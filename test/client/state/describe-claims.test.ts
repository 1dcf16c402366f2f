import assert from "node:assert/strict";
import { counted, describeClaims } from "../../../client/state/describe-claims.ts";
import { groupClaims } from "../../../client/state/group-claims.ts";
import type { EvidenceView } from "../../../server/routes/claims.schema.ts";
import { aClaim, aReference } from "../graph-builders.ts";

const evidenceIn = (reportId: string, publisher = "The Paper"): EvidenceView => ({
  ...{ articleId: `article of ${reportId}`, reportId, title: "A title", publisher },
  ...{ start: 0, end: 4, text: "Text" },
});

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

  it("counts the copies and versions of a report as one source", () => {
    const copy = aClaim({ id: "2", evidence: [evidenceIn("report", "The Post")] });
    const other = aClaim({ id: "3", evidence: [evidenceIn("another report", "The Post")] });

    assert.equal(describeClaims([aClaim(), copy]), "Stated by 1 source");
    assert.equal(describeClaims([aClaim(), copy, other]), "Stated by 2 sources");
  });

  it("counts each report that states one claim", () => {
    const claim = aClaim({ evidence: [evidenceIn("one report"), evidenceIn("another report")] });

    assert.equal(describeClaims([claim]), "Stated by 2 sources");
  });

  it("counts one who is described once in a report, and again in another", () => {
    const said = (id: string, report: string) =>
      aClaim({
        ...{ id, status: "alleged", evidence: [evidenceIn(report)] },
        speaker: { ...aReference("two people"), id },
      });
    const [first, inCopy, elsewhere] = [
      said("1", "report"),
      said("2", "report"),
      said("3", "other"),
    ];

    assert.equal(describeClaims([first, inCopy]), "Alleged by 1 source");
    assert.equal(describeClaims([first, inCopy, elsewhere]), "Alleged by 2 sources");
  });

  it("leaves out what was rejected", () => {
    const rejected = aClaim({ id: "2", status: "denied", review: "rejected" });

    assert.equal(describeClaims([aClaim(), rejected]), "Stated by 1 source");
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
