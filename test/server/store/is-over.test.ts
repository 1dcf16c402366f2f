import assert from "node:assert/strict";
import { RELATION_TYPES, type RelationTypeName, relationLabel } from "../../../model/index.ts";
import { isOver } from "../../../server/store/is-over.ts";

type Told = Parameters<typeof isOver>[0];

const told = (parts: Partial<Told>): Told => ({
  type: "HOLDS_POSITION_IN",
  predicate: "minister",
  saidAt: "2020-11-06",
  sentences: ["Ana Lopez, the minister, spoke."],
  ...parts,
});
const event = (text: string, from: string, to: string) => ({ event: { text, from, to } });

describe("An office or a tie", () => {
  const over: readonly Partial<Told>[] = [
    { predicate: "former chief executive" },
    { type: "SPOUSE_OF", predicate: "ex-husband" },
    { type: "WORKS_FOR", predicate: "no longer work for" },
    { predicate: "defense minister", sentences: ["He is a former Mexican defense minister."] },
    { predicate: "aide", sentences: ["She is a former Peña Nieto aide."] },
    { predicate: "president", sentences: ["Diaz, then president of Peru, met Lopez."] },
    event("from 2012 to 2018", "2012-01-01", "2018-12-31"),
    event("until 2016", "2016-01-01", "2016-12-31"),
    event("between 2010 and 2014", "2010-01-01", "2014-12-31"),
    event("2012–2018", "2012-01-01", "2018-12-31"),
    // by hand, in two fields
    event("", "2012-01-01", "2018-12-31"),
    { ...event("", "2012-01-01", "2018-12-31"), saidAt: null },
    { type: "LOCATED_IN", ...event("on October 15", "2020-10-15", "2020-10-15") },
  ];
  for (const parts of over) {
    it(`is over where a claim has ${JSON.stringify(parts)}`, () => {
      assert.ok(isOver(told(parts)));
    });
  }

  const present: readonly Partial<Told>[] = [
    {},
    // may be when it began
    event("in 2012", "2012-01-01", "2012-12-31"),
    event("", "2012-01-01", "2012-12-31"),
    event("since 2012", "2012-01-01", "2012-12-31"),
    // to come, when it was said
    event("until 2022", "2022-01-01", "2022-12-31"),
    { type: "LOCATED_IN", ...event("on Friday", "2020-11-06", "2020-11-06") },
    // another is the former one
    { sentences: ["Ruiz, a former minister, met Lopez, the minister."] },
    { sentences: ["The former mayor, now minister, spoke."] },
  ];
  for (const parts of present) {
    it(`is not over where a claim has ${JSON.stringify(parts)}`, () => {
      assert.ok(!isOver(told(parts)));
    });
  }

  it("is told in the past once it is over", () => {
    assert.equal(relationLabel("HEADS", true), "headed");
    assert.equal(relationLabel("HEADS", false), "heads");
  });

  it("is told in the past for every type that is told in the present", () => {
    const present = Object.entries(RELATION_TYPES).filter(([, { label }]) =>
      /^(?:is|holds|heads|speaks|works|represents|reports|advises|regulates|owns|lives)\b/.test(
        label,
      ),
    );
    // for life, or the record's own
    const lasting = [
      "SAME_AS",
      "PARENT_OF",
      "SIBLING_OF",
      "RELATIVE_OF",
      "CITIZEN_OF",
      "RELATED_TO",
    ];

    const unchanged = present.filter(
      ([type, { label }]) => relationLabel(type as RelationTypeName, true) === label,
    );

    assert.deepEqual(unchanged.map(([type]) => type).toSorted(), lasting.toSorted());
  });
});

describe("What happened", () => {
  it("is never over: it reads in the past as it is", () => {
    assert.ok(
      !isOver(told({ type: "ARRESTED", ...event("until 2016", "2016-01-01", "2016-12-31") })),
    );
  });
});
