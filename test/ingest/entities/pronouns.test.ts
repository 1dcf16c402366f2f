import assert from "node:assert/strict";
import { referencesOf } from "./references.ts";

describe("A pronoun", () => {
  it("is the subject of the sentence before", async () => {
    const found = await referencesOf(
      "Jonas Weber left Harborline Bank in May. He joined Kestrel Foods a month later.",
    );

    assert.deepEqual(found, ["He = Jonas Weber"]);
  });

  it("is the subject, and not the cousin who is told of beside", async () => {
    const found = await referencesOf(
      "Weber's party lost. Jonas Weber seized power in a coup against his cousin, Paul Weber. In July he sued Harborline Bank.",
    );

    assert.ok(found.includes("he = Jonas Weber"), found.join("; "));
  });

  it("is nobody who is only told to be an office", async () => {
    const found = await referencesOf(
      "Elena Montalvo joined Harborline Bank as a clerk, and met its chairman, Jonas Weber. She sued him in May.",
    );

    assert.ok(found.includes("him = Jonas Weber"), found.join("; "));
  });

  it("is the subject of whom an office is told between", async () => {
    const found = await referencesOf(
      "Jonas Weber, who was mayor until 2019, wrote a letter recommending his nephew.",
    );

    assert.ok(found.includes("his = Jonas Weber"), found.join("; "));
  });

  it("is of the gender that the given name has", async () => {
    const found = await referencesOf(
      "Jonas Weber thanked Elena Montalvo in Lyon. She had testified for a day.",
    );

    assert.deepEqual(found, ["She = Elena Montalvo"]);
  });

  it("is whoever the clause above is about, and not the other end of its verb", async () => {
    const found = await referencesOf(
      "Jonas Weber said he would sue Harborline Bank. Pedro Ortega warned him in Lyon.",
    );

    assert.deepEqual(found, ["he = Jonas Weber", "him = Jonas Weber"]);
  });

  it("follows the name in front of a relative clause", async () => {
    const found = await referencesOf(
      "Police arrested Elena Montalvo, who runs Harborline Bank, in Lyon.",
    );

    assert.deepEqual(found, ["who = Elena Montalvo"]);
  });

  it("says in “whose” that something is the name's in front", async () => {
    const found = await referencesOf(
      "Prosecutors charged Jonas Weber, whose firm had supplied the army.",
    );

    assert.deepEqual(found, ["whose = Jonas Weber"]);
  });

  it("is the subject of its own verb in “himself”", async () => {
    const found = await referencesOf(
      "Jonas Weber told Pedro Ortega that Elena Montalvo blamed herself.",
    );

    assert.deepEqual(found, ["herself = Elena Montalvo"]);
  });

  it("is the name beside it in “Weber himself”", async () => {
    const found = await referencesOf(
      "Elena Montalvo said that Jonas Weber himself signed the order.",
    );

    assert.deepEqual(found, ["himself = Jonas Weber"]);
  });

  it("may stand before the name it is for", async () => {
    const found = await referencesOf(
      "After he left Harborline Bank, Jonas Weber sued Elena Montalvo.",
    );

    assert.deepEqual(found, ["he = Jonas Weber"]);
  });

  it("is two people who are named together", async () => {
    const found = await referencesOf(
      "Jonas Weber and Pedro Ortega said they had signed a contract with Kestrel Foods.",
    );

    assert.deepEqual(found, ["they = Jonas Weber", "they = Pedro Ortega"]);
  });

  it("is no mention where it stands for things that are none", async () => {
    const found = await referencesOf(
      "Jonas Weber and Pedro Ortega bought machines in Lyon. The machines failed because they were old.",
    );

    assert.deepEqual(found, []);
  });

  it("is nobody in “it rained”", async () => {
    const found = await referencesOf(
      "Harborline Bank opened in Lyon. It is clear that it rained for a week.",
    );

    assert.deepEqual(found, []);
  });

  it("is a firm in “its” where the firm does what the verb says", async () => {
    const found = await referencesOf("Harborline Bank sold its office in Lyon to Kestrel Foods.");

    assert.deepEqual(found, ["its = Harborline Bank"]);
  });

  it("is nobody where two may be meant alike", async () => {
    const found = await referencesOf(
      "Pedro Ortega met Jonas Weber and Luis Campos in Lyon. Police said Bo Ray threatened him.",
    );

    assert.deepEqual(found, []);
  });
});

describe("A pronoun in a quote", () => {
  it("is the speaker in “I” and “my”", async () => {
    const found = await referencesOf("“I never took a bribe from my friends,” Jonas Weber said.");

    assert.deepEqual(found, ["I = Jonas Weber", "my = Jonas Weber"]);
  });

  it("is the speaker in all sentences of the quote", async () => {
    const found = await referencesOf(
      "“The bank owed the city money. I paid the debt,” Elena Montalvo said.",
    );

    assert.deepEqual(found, ["I = Elena Montalvo"]);
  });

  it("is never its speaker in “he”", async () => {
    const found = await referencesOf(
      "Jonas Weber praised Pedro Ortega. “He saved the bank,” Weber said.",
    );

    assert.ok(!found.includes("He = Jonas Weber"));
  });

  it("is not known in “I” outside of one", async () => {
    const found = await referencesOf("Jonas Weber says I am wrong about Harborline Bank.");

    assert.deepEqual(found, []);
  });
});

describe("Kin", () => {
  it("of one surname stay two, and “his” is the one named before", async () => {
    const found = await referencesOf(
      "Dritan Hoxha fled to Lyon in May. Diego Luna said police had searched a house of Hoxha's and detained his brother, Arben Hoxha.",
    );

    assert.ok(found.includes("his = Dritan Hoxha"));
    assert.ok(found.includes("his brother = Arben Hoxha"));
  });

  it("are known by their tie from then on, both ways", async () => {
    const found = await referencesOf(
      "Dana Whitlock paid her sister, Karen Whitlock, for years. Karen Whitlock testified against her sister.",
    );

    assert.deepEqual(found, [
      "her = Dana Whitlock",
      "her sister = Karen Whitlock",
      "her = Karen Whitlock",
      "her sister = Dana Whitlock",
    ]);
  });

  it("is of the one whom the sentence before is about, where she is named in a fragment", async () => {
    const found = await referencesOf(
      "Ms Oakley, who had accused detectives of lying, left by a side door. Her solicitor, Dev Anand, thanked Jonas Weber.",
    );

    assert.ok(found.includes("Her = Oakley"), found.join("; "));
  });

  it("is whom the sentence before the rest of a quote is about", async () => {
    const found = await referencesOf(
      '"Nobody could find me," Jacob Okello told NTV. "I am not a cheat." His manager, Pieter van Loon, thanked Jonas Weber.',
    );

    assert.ok(found.includes("His = Jacob Okello"), found.join("; "));
  });
});
