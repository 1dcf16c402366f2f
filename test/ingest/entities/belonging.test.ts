import assert from "node:assert/strict";
import { referencesOf } from "./references.ts";

describe("A client", () => {
  it("is whom the lawyer is for", async () => {
    const found = await referencesOf(
      "A lawyer for Musa Danladi, Carla Monti, said her client had been threatened by Jonas Weber.",
    );

    assert.ok(found.includes("her client = Musa Danladi"), found.join("; "));
  });

  it("is whom the lawyer represents", async () => {
    const found = await referencesOf(
      "Carla Monti, who represents Musa Danladi, met Jonas Weber. She told the jury that her client had never sold Weber anything.",
    );

    assert.ok(found.includes("her client = Musa Danladi"), found.join("; "));
  });

  it("is the one of whose lawyer the sentence before speaks", async () => {
    const found = await referencesOf(
      "Musa Danladi's lawyer, Femi Okoro, gave the jury a different story. His client had bought the boat from Jonas Weber, he said.",
    );

    assert.ok(found.includes("His client = Musa Danladi"), found.join("; "));
  });

  it("is the lawyer's in a quote, too", async () => {
    const found = await referencesOf(
      'Musa Danladi\'s lawyer, Carla Monti, said that she would appeal. "My client did not bribe Jonas Weber. He lent him money," she said.',
    );

    assert.ok(found.includes("My client = Musa Danladi"), found.join("; "));
  });

  it("is nobody known where another lawyer, whose client nobody has told, says so", async () => {
    const found = await referencesOf(
      "Musa Danladi's lawyer, Femi Okoro, left. Defense lawyer Carla Monti said her client had sold a boat to Jonas Weber.",
    );

    assert.deepEqual(
      found.filter((said) => /client/i.test(said)),
      [],
    );
  });
});
