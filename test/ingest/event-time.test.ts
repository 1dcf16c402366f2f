import assert from "node:assert/strict";
import { extractText } from "./extract-text.ts";

/** The days between which the first claim's event lies, and its words. */
async function timeOf(text: string): Promise<string | undefined> {
  const { claims } = await extractText(text, { publishedAt: "2025-03-03" });
  const event = claims.find(({ event }) => event)?.event;
  return event && `${event.from} ${event.to} “${event.text}”`;
}

const CASES: readonly (readonly [text: string, time: string])[] = [
  ["Ann Lee met Bob Ray in June 2022.", "2022-06-01 2022-06-30 “June 2022”"],
  ["Ann Lee sued Bob Ray in March 2023 over the deal.", "2023-03-01 2023-03-31 “in March 2023”"],
  ["In May 2022 Ann Lee joined Orlin Group.", "2022-05-01 2022-05-31 “In May 2022”"],
  ["Ann Lee met Bob Ray on June 3, 2022.", "2022-06-03 2022-06-03 “on June 3, 2022”"],
  ["Ann Lee met Bob Ray in June.", "2024-06-01 2024-06-30 “in June”"],
  ["Ann Lee met Bob Ray in 2022.", "2022-01-01 2022-12-31 “in 2022”"],
  ["Ann Lee has led Orlin Group since 2012.", "2012-01-01 2025-03-03 “since 2012”"],
  ["Ann Lee has led Orlin Group since June.", "2024-06-01 2025-03-03 “since June”"],
  [
    "Ann Lee led Orlin Group between 2010 and 2014.",
    "2010-01-01 2014-12-31 “between 2010 and 2014”",
  ],
  [
    "Ann Lee worked for Orlin Group from March to June 2018.",
    "2018-03-01 2018-06-30 “from March to June 2018”",
  ],
  ["Ann Lee headed Orlin Group in 2003-07.", "2003-01-01 2007-12-31 “in 2003-07”"],
  ["Ann Lee worked for Orlin Group in 2012 and 2013.", "2012-01-01 2013-12-31 “in 2012 and 2013”"],
  ["Ann Lee was the president of Orlin Group until June.", "2024-06-01 2024-06-30 “until June”"],
];

describe("When an event happened", () => {
  for (const [text, time] of CASES) {
    it(`is read off “${text}”`, async () => {
      assert.equal(await timeOf(text), time);
    });
  }

  it("is not when the papers were filed that tell of it", async () => {
    assert.equal(
      await timeOf("Ann Lee paid Bob Ray, according to court documents filed on Friday."),
      undefined,
    );
  });

  it("is not the year before which it did", async () => {
    assert.equal(await timeOf("Before 2010, Ann Lee worked for Orlin Group."), undefined);
  });
});
