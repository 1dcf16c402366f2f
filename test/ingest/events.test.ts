import assert from "node:assert/strict";
import { loadAnalyser } from "../../ingest/language/load-analyser.ts";
import { extract } from "../../ingest/pipeline.ts";

async function claimsOf(text: string) {
  const { claims } = await extract({ text }, await loadAnalyser());
  return claims;
}

describe("Claims of one event", () => {
  it("share its id where it has more than two parties", async () => {
    const claims = await claimsOf("Acme Corp sold Globex to Initech Holdings on Monday.");
    assert.equal(claims.length, 3);
    const [first, ...others] = claims;
    assert.match(first?.eventId ?? "", /^event:[0-9a-f]{12}$/);
    assert.ok(others.every(({ eventId }) => eventId === first?.eventId));
  });

  it("have none where it has two", async () => {
    const claims = await claimsOf("Acme Corp sued Globex on Monday.");
    assert.deepEqual(
      claims.map(({ eventId }) => eventId),
      [undefined],
    );
  });
});
