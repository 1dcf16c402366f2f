import assert from "node:assert/strict";
import fc from "fast-check";
import { CLAIM_STATUSES, type EdgeStatus } from "../../../model/index.ts";
import { type EdgeClaim, edgeKey, projectEdge } from "../../../server/store/project-edges.ts";

let claims = 0;
const claim = (status: EdgeClaim["status"], parts: Partial<EdgeClaim> = {}): EdgeClaim => ({
  claim: `claim ${claims++}`,
  status,
  isOver: false,
  confidence: 0.5,
  report: "report",
  ...parts,
});

describe("An edge of claims", () => {
  const statuses: readonly (readonly [EdgeStatus, readonly EdgeClaim["status"][]])[] = [
    ["asserted", ["planned", "alleged", "asserted"]],
    ["alleged", ["planned", "alleged"]],
    ["planned", ["planned"]],
    ["denied", ["denied", "denied"]],
    ["disputed", ["alleged", "denied"]],
    ["disputed", ["asserted", "denied"]],
  ];
  for (const [status, claims] of statuses) {
    it(`is ${status} when its claims are ${claims.join(" and ")}`, () => {
      assert.equal(projectEdge(claims.map((one) => claim(one)))?.status, status);
    });
  }

  it("is not there without claims", () => {
    assert.equal(projectEdge([]), undefined);
  });

  it("is surer with each independent report, and no surer with a copy", () => {
    const one = projectEdge([claim("asserted", { report: "a" })]);
    const two = projectEdge([
      claim("asserted", { report: "a" }),
      claim("asserted", { report: "b" }),
    ]);
    const copied = projectEdge([
      claim("asserted", { report: "a" }),
      claim("asserted", { report: "a" }),
    ]);

    assert.deepEqual([one?.confidence, two?.confidence, copied?.confidence], [0.5, 0.75, 0.5]);
  });

  it("counts a claim that two reports state as one claim of two sources", () => {
    const edge = projectEdge([
      claim("asserted", { claim: "c", report: "a" }),
      claim("asserted", { claim: "c", report: "b" }),
    ]);

    assert.deepEqual([edge?.claims, edge?.affirmed, edge?.sources], [1, 1, 2]);
  });

  it("happened when its claims say so, each time once, and never where none does", () => {
    const term = { from: "2012-01-01", to: "2018-12-31" };
    const day = { from: "2011-05-02", to: "2011-05-02" };

    const edge = projectEdge([
      claim("asserted", { event: term }),
      claim("asserted", { event: day }),
      claim("alleged", { event: term }),
      claim("asserted"),
    ]);

    assert.deepEqual(edge?.happened, ["2011-05-02/2011-05-02", "2012-01-01/2018-12-31"]);
    assert.deepEqual([edge?.firstHappened, edge?.lastHappened], ["2011-05-02", "2018-12-31"]);
    assert.deepEqual(projectEdge([claim("asserted")])?.happened, []);
  });

  it("is over when all that was said on the last day tells so", () => {
    const before = claim("asserted", { saidAt: "2016-02-01" });
    const former = claim("asserted", { saidAt: "2020-11-06", isOver: true });
    const again = claim("asserted", { saidAt: "2020-11-06T18:00:00Z" });

    assert.equal(projectEdge([former, before])?.isOver, true);
    assert.equal(projectEdge([former, before, again])?.isOver, false);
    assert.equal(projectEdge([before])?.isOver, false);
  });

  it("is the same in whatever order its claims come", () => {
    const claims = fc.array(
      fc.record({
        status: fc.constantFrom(...CLAIM_STATUSES),
        confidence: fc.double({ min: 0, max: 1, noNaN: true }),
        report: fc.constantFrom("a", "b", "c"),
        saidAt: fc.constantFrom(null, "2020-01-02", "2019-03-04"),
        event: fc.constantFrom(
          undefined,
          { from: "2012-01-01", to: "2018-12-31" },
          { from: "2019-05-01", to: "2019-05-31" },
        ),
        isOver: fc.boolean(),
      }),
    );

    fc.assert(
      fc.property(claims, (some) => {
        const stated = some.map((one, index) => ({ ...one, claim: `claim ${index}` }));
        const edge = projectEdge(stated);
        assert.deepEqual(projectEdge([...stated].reverse()), edge);
        assert.equal((edge?.affirmed ?? 0) + (edge?.denied ?? 0), some.length);
      }),
    );
  });

  it("runs one way for symmetric types, whoever is named first", () => {
    const ends = { type: "MET_WITH", predicate: "meet" } as const;

    const there = edgeKey({ ...ends, subject: "b", object: "a" });
    const back = edgeKey({ ...ends, subject: "a", object: "b" });

    assert.deepEqual(there, back);
    assert.deepEqual([there.source, there.target], ["a", "b"]);
  });

  it("is another for each direction, type and unnamed predicate", () => {
    const ends = { subject: "a", object: "b", type: "PAID", predicate: "pay" } as const;

    const ids = [
      edgeKey(ends),
      edgeKey({ ...ends, subject: "b", object: "a" }),
      edgeKey({ ...ends, type: "OWNS" }),
      edgeKey({ ...ends, type: "RELATED_TO" }),
      edgeKey({ ...ends, type: "RELATED_TO", predicate: "tip" }),
    ].map(({ id }) => id);

    assert.equal(new Set(ids).size, ids.length);
    assert.equal(edgeKey({ ...ends, predicate: "settle" }).id, ids[0]);
  });
});
