import assert from "node:assert/strict";
import { guessMapping } from "../../../client/state/csv-columns.ts";

describe("The columns of a CSV file", () => {
  it("are taken for ours by our names, by what they are called elsewhere, and by how they begin or end, none twice", () => {
    assert.deepEqual(
      guessMapping("edges", [
        "Source",
        "source_type",
        "Relation",
        "Target",
        "Company name",
        "Link",
      ]),
      {
        subject: "Source",
        subjectType: "source_type",
        relation: "Relation",
        object: "Target",
        url: "Link",
      },
    );
    assert.deepEqual(guessMapping("entities", ["Full name", "Kind", "AKA"]), {
      name: "Full name",
      type: "Kind",
      aliases: "AKA",
    });
  });
});
