import assert from "node:assert/strict";
import { CSV_COLUMNS, guessMapping } from "../../model/index.ts";
import { columnsOf } from "../../server/revise/csv/csv-columns.ts";

describe("The columns of a CSV file", () => {
  for (const kind of ["edges", "entities"] as const) {
    it(`of ${kind} are those that are read`, () => {
      assert.deepEqual(
        CSV_COLUMNS[kind].map(({ name }) => name).toSorted(),
        columnsOf(kind).toSorted(),
      );
    });
  }

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
