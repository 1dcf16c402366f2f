import assert from "node:assert/strict";
import { extractText } from "../extract-text.ts";

/** Names of the entities of a text. */
async function entitiesOf(text: string): Promise<readonly string[]> {
  const { entities } = await extractText(text);
  return entities.map(({ name }) => name);
}

describe("Institutions without a name", () => {
  it("are entities though nothing ties them to anybody", async () => {
    const found = await entitiesOf(
      "Peru's culture ministry declined to comment. Elena Montalvo was born in Lima. Police looked on.",
    );

    assert.ok(found.includes("Peru's culture ministry"));
    assert.ok(found.includes("police"));
  });

  it("are entities where a place tells which", async () => {
    const found = await entitiesOf("Jonas Weber sued Elena Montalvo. A court in Cluj was full.");

    assert.ok(found.includes("a court in Cluj"));
  });

  it("are nobody where nothing tells which", async () => {
    const found = await entitiesOf("Jonas Weber sued Elena Montalvo. A court was full.");

    assert.deepEqual(found, ["Jonas Weber", "Elena Montalvo"]);
  });

  it("are left out where the article names one of their kind", async () => {
    const found = await entitiesOf(
      "The Supreme Court fined Jonas Weber. The court in Lima was crowded on Friday.",
    );

    assert.ok(!found.some((name) => name.startsWith("the court")));
  });

  it("are families by their names too", async () => {
    const found = await entitiesOf(
      "Jonas Weber sued Maite Urrutia. The Urrutia family was silent.",
    );

    assert.ok(found.includes("the Urrutia family"));
  });
});
