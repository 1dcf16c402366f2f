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

describe("Somebody's government", () => {
  it("is that of the country whose office it is", async () => {
    const found = await referencesOf(
      "Estonia and Peru freed Jonas Weber. The Peruvian foreign minister, Carla Monti, said her government would thank Estonia.",
    );

    assert.ok(found.includes("her government = Peru"), found.join("; "));
  });

  it("is the one in whose capital it is said", async () => {
    const found = await referencesOf(
      "Estonia and Peru freed Jonas Weber. In Lima, foreign ministry spokesman Luis Paredo denied that his government was involved.",
    );

    assert.ok(found.includes("his government = Peru"), found.join("; "));
  });

  it("is the one that the sentence before is about", async () => {
    const found = await referencesOf(
      "Estonia freed Jonas Weber. Peru rejected the complaint. Energy Minister Luis Paredo said that his government had told Estonia of it.",
    );

    assert.ok(found.includes("his government = Peru"), found.join("; "));
  });

  it("is no country's that others are spoken of beside", async () => {
    const found = await referencesOf(
      "Carla Monti met Jonas Weber in May. Weber said that Estonia and Peru would help her government.",
    );

    assert.deepEqual(
      found.filter((said) => said.startsWith("her government")),
      [],
    );
  });
});
