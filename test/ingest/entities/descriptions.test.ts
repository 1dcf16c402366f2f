import assert from "node:assert/strict";
import { extractText } from "../extract-text.ts";
import { referencesOf } from "./references.ts";

describe("A description", () => {
  it("is whoever was named with this title", async () => {
    const found = await referencesOf(
      "Foreign Minister Elena Montalvo visited Lyon on Monday. The minister met Jonas Weber.",
    );

    assert.deepEqual(found, ["The minister = Elena Montalvo"]);
  });

  it("is nobody where two have the title", async () => {
    const found = await referencesOf(
      "Senator Elena Montalvo met Senator Jonas Weber in Lyon. The senator signed the bill.",
    );

    assert.deepEqual(found, []);
  });

  it("is the body whose name has its noun", async () => {
    const found = await referencesOf(
      "Jonas Weber sued the Open Door Foundation in May. The foundation paid Weber in June.",
    );

    assert.deepEqual(found, ["The foundation = Open Door Foundation"]);
  });

  it("is the company that is spoken of", async () => {
    const found = await referencesOf(
      "Kestrel Foods spokeswoman Alice Moreau said the company had dismissed Jonas Weber.",
    );

    assert.deepEqual(found, ["the company = Kestrel Foods"]);
  });

  it("is nobody new beside the name that it is said of", async () => {
    const found = await referencesOf("The driver, Pedro Ortega, sued Harborline Bank.");

    assert.deepEqual(found, ["The driver = Pedro Ortega"]);
  });

  it("is nobody else's office", async () => {
    const found = await referencesOf(
      "Jonas Weber sued Harborline Bank in Lyon. The mayor thanked the judge.",
    );

    assert.deepEqual(found, []);
  });

  it("is not one that has less said of it", async () => {
    const { entities } = await extractText(
      "Two teams sued Jonas Weber in Lyon. The Chilean team thanked Elena Montalvo.",
    );

    const described = entities.filter(({ isNamed }) => !isNamed).map(({ name }) => name);
    assert.deepEqual(described, ["two teams", "the Chilean team"]);
  });
});
