import assert from "node:assert/strict";
import { claimsOf } from "../extract-text.ts";

interface Example {
  readonly says: string;
  readonly text: string;
  readonly claims: readonly string[];
}

/** Sentences and all that may be read from them: a claim too many fails as one too few. */
export function examples(title: string, cases: readonly Example[]): void {
  describe(title, () => {
    for (const { says, text, claims } of cases) {
      it(says, async () => {
        const found = await claimsOf(text);

        assert.deepEqual([...found].sort(), [...claims].sort());
      });
    }
  });
}
