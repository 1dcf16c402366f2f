import assert from "node:assert/strict";
import { formatPeriod, formatTimes } from "../../../client/view/format-date.ts";

/** The spaces around dashes are narrow ones in some versions of the Unicode data. */
const plain = (text: string) => text.replace(/\s/g, " ");

describe("A period is written", () => {
  const written: readonly (readonly [string, string, string])[] = [
    ["2019-01-01", "2019-12-31", "2019"],
    ["2012-01-01", "2018-12-31", "2012 – 2018"],
    ["2020-02-01", "2020-02-29", "Feb 2020"],
    ["2020-03-01", "2020-05-31", "Mar – May 2020"],
    ["2019-11-01", "2020-02-29", "Nov 2019 – Feb 2020"],
    ["2020-11-17", "2020-11-17", "Nov 17, 2020"],
    ["2020-11-01", "2020-11-10", "Nov 1 – 10, 2020"],
    ["2020-01-01", "2020-12-30", "Jan 1 – Dec 30, 2020"],
    // what was said may have an hour
    ["2020-11-17", "2020-11-19T12:00:00Z", "Nov 17 – 19, 2020"],
    ["2020-11-17T08:00:00Z", "2020-11-17T12:00:00Z", "Nov 17, 2020"],
    ["soon", "soon", "soon"],
  ];
  for (const [from, to, text] of written) {
    it(`as ${text} from ${from} to ${to}`, () => {
      assert.equal(plain(formatPeriod(from, to)), text);
    });
  }
});

describe("The times of an edge are written", () => {
  const years = (...all: readonly number[]) =>
    all.map((year) => ({ from: `${year}-01-01`, to: `${year}-12-31` }));

  it("each, while they are few", () => {
    assert.equal(formatTimes(years(2012, 2019)), "2012; 2019");
  });

  it("as how many there are from when to when, where they are many", () => {
    assert.equal(plain(formatTimes(years(2012, 2014, 2019, 2016))), "4 times, 2012 – 2019");
  });
});
