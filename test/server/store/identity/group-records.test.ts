import assert from "node:assert/strict";
import { groupRecords } from "../../../../server/store/identity/group-records.ts";

describe("Records that are one entity", () => {
  const merge = (seq: number, into: string, from: string) => ({ seq, by: `j${seq}`, into, from });
  const leadersOf = (...asked: Parameters<typeof groupRecords>) => {
    const groups = groupRecords(...asked);
    return "leaders" in groups ? Object.fromEntries(groups.leaders) : groups.conflict;
  };

  it("are led by the one that the last merge went into", () => {
    const merges = [merge(1, "a", "b"), merge(2, "c", "a")];

    assert.deepEqual(leadersOf(["a", "b", "c"], merges, []), { a: "c", b: "c", c: "c" });
  });

  it("are grouped in the order of the log, in whatever order it is told", () => {
    const merges = [merge(2, "c", "a"), merge(1, "a", "b")];

    assert.deepEqual(leadersOf(["a", "b", "c"], merges, []), { a: "c", b: "c", c: "c" });
  });

  it("are in conflict when two of them were judged different, by whatever way they meet", () => {
    const merges = [merge(1, "a", "b"), merge(2, "b", "c")];
    const different = [{ by: "j3", a: "a", b: "c" }];

    assert.deepEqual(leadersOf(["a", "b", "c"], merges, different), { by: "j2", with: "j3" });
  });

  it("stay apart where only a name ties two that were judged different", () => {
    const joins = [{ seq: 1, into: "a", from: "b" }];
    const different = [{ by: "j3", a: "a", b: "b" }];

    assert.deepEqual(leadersOf(["a", "b"], joins, different), { a: "a", b: "b" });
  });
});
