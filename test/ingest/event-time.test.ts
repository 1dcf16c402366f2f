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
];

describe("When an event happened", () => {
  for (const [text, time] of CASES) {
    it(`is read off “${text}”`, async () => {
      assert.equal(await timeOf(text), time);
    });
  }
});
