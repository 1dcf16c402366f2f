import assert from "node:assert/strict";
import fc from "fast-check";
import { formatPeriod } from "../../client/view/format-date.ts";
import { readPeriod, writePeriod } from "../../model/index.ts";

const isoDay = fc
  .date({ min: new Date("1800-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("When something happened is read from", () => {
  const written: readonly (readonly [string, string, string])[] = [
    ["2012", "2012-01-01", "2012-12-31"],
    ["in 2012", "2012-01-01", "2012-12-31"],
    ["the 1990s", "1990-01-01", "1999-12-31"],
    ["2012-03", "2012-03-01", "2012-03-31"],
    ["March 2012", "2012-03-01", "2012-03-31"],
    ["sept. 2012", "2012-09-01", "2012-09-30"],
    ["February, 2020", "2020-02-01", "2020-02-29"],
    ["2020-11-17", "2020-11-17", "2020-11-17"],
    ["2020/11/17", "2020-11-17", "2020-11-17"],
    ["17 November 2020", "2020-11-17", "2020-11-17"],
    ["Tuesday, November 17th, 2020.", "2020-11-17", "2020-11-17"],
    ["17th of November 2020", "2020-11-17", "2020-11-17"],
    ["2012 to 2018", "2012-01-01", "2018-12-31"],
    ["2012-2018", "2012-01-01", "2018-12-31"],
    ["from 2012 until March 2018", "2012-01-01", "2018-03-31"],
    ["between March and May 2020", "2020-03-01", "2020-05-31"],
    ["Mar – May 2020", "2020-03-01", "2020-05-31"],
    ["Nov 1 – 10, 2020", "2020-11-01", "2020-11-10"],
    ["5 to 10 May 2012", "2012-05-05", "2012-05-10"],
    ["2012-03-05/2012-04-09", "2012-03-05", "2012-04-09"],
    ["2012-03 – 2012-05", "2012-03-01", "2012-05-31"],
    ["\u200e2012\u00a0–\u20092018\u200b", "2012-01-01", "2018-12-31"],
  ];
  for (const [text, from, to] of written) {
    it(`"${text}"`, () => {
      assert.deepEqual(readPeriod(text), { period: { from, to } });
    });
  }

  it("what a stretch of days is shown as", () => {
    fc.assert(
      fc.property(isoDay, isoDay, (one, other) => {
        const [from = one, to = other] = [one, other].sort();

        assert.deepEqual(readPeriod(formatPeriod(from, to)), { period: { from, to } });
      }),
    );
  });

  it("what it is written as for a field", () => {
    fc.assert(
      fc.property(isoDay, isoDay, (one, other) => {
        const [from = one, to = other] = [one, other].sort();

        assert.deepEqual(readPeriod(writePeriod({ from, to })), { period: { from, to } });
      }),
    );
    const years = { from: "2012-01-01", to: "2018-12-31" };
    assert.equal(writePeriod(years), "2012 to 2018");
    assert.equal(writePeriod({ from: "2020-02-01", to: "2020-02-29" }), "2020-02");
    assert.equal(writePeriod({ from: "soon", to: "soon" }), "soon");
  });
});

describe("When something happened is not read from", () => {
  const refused: readonly (readonly [string, RegExp])[] = [
    ["soon", /^"soon" is no date: write 2019, 2019-05 or 2019-05-17, May 2019/],
    ["2019-13", /is no date/],
    ["February 30, 2012", /is no date/],
    ["17 2012", /is no date/],
    ["May", /is no date/],
    ["2012 2013", /is no date/],
    ["2012 to", /is no date/],
    ["to 2012", /is no date/],
    ["-", /is no date/],
    ["", /is no date/],
    ["17/05/2019", /"17\/05\/2019" is no date: write its month as a word/],
    ["2018 to 2012", /^It ends before it begins\.$/],
  ];
  for (const [text, problem] of refused) {
    it(`"${text}", which says so`, () => {
      const read = readPeriod(text);

      assert.match("problem" in read ? read.problem : "it was read", problem);
    });
  }

  it("whatever else is written, which it tells from what is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const read = readPeriod(text);

        assert.ok("problem" in read || read.period.from <= read.period.to);
      }),
    );
  });
});
