import assert from "node:assert/strict";
import { orderVersions } from "../../../../server/store/copies/order-versions.ts";

describe("The versions of a report", () => {
  const report = [
    { id: "first", supersededBy: "second" },
    { id: "second" },
    { id: "third", supersedes: "second" },
    { id: "copy" },
  ];

  it("come before or after one another, over those between; others are copies", () => {
    const orders = (id: string) => report.map((one) => orderVersions(report, id)(one.id));

    assert.deepEqual(orders("first").slice(1), ["later", "later", "copy"]);
    assert.deepEqual(orders("third").slice(0, 2), ["earlier", "earlier"]);
  });

  it("are told even where each says that it takes the place of the other", () => {
    const circle = [
      { id: "a", supersedes: "b" },
      { id: "b", supersedes: "a" },
    ];

    assert.equal(orderVersions(circle, "a")("b"), "later");
  });
});
