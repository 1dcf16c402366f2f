import assert from "node:assert/strict";
import { claimsOf } from "../extract-text.ts";
import { referencesOf } from "./references.ts";

describe("What a text goes on with", () => {
  it("is the body that only a body's deed can be said of", async () => {
    const found = await referencesOf(
      "Kestrel Foods employs 2,200 people in Lyon. It was bought in 2015 by Jonas Weber.",
    );

    assert.deepEqual(found, ["It = Kestrel Foods"]);
  });

  it("is nobody where an event goes on", async () => {
    const found = await referencesOf(
      "The takeover of Kestrel Foods was announced in Lyon. It was approved in May.",
    );

    assert.deepEqual(found, []);
  });

  it("is the body that a spokesman speaks for", async () => {
    const found = await referencesOf(
      "A spokesman for Kestrel Foods confirmed that it had paid Jonas Weber.",
    );

    assert.deepEqual(found, ["it = Kestrel Foods"]);
  });

  it("is the subject of the clause before", async () => {
    const found = await referencesOf(
      "Chile summoned Peru's ambassador, and its chancellor wrote a letter.",
    );

    assert.ok(found.includes("its = Chile"));
  });

  it("is of several parties the one named last", async () => {
    const found = await referencesOf(
      "Elena Montalvo leads the Freedom Party. Jonas Weber accused the Homeland Front of lying, and the party sued him.",
    );

    assert.ok(found.includes("the party = Homeland Front"));
  });

  it("is the only firm that the sentence has named", async () => {
    const found = await referencesOf(
      "Orlin Group met Halden Bank in May. Tamworth Capital, which owns 14% of Kestrel Foods, sued the company.",
    );

    assert.ok(found.includes("the company = Kestrel Foods"));
  });

  it("is not the one that the sentence is about", async () => {
    const found = await referencesOf(
      "Orlin Group met Halden Bank in May. Tamworth Capital dropped plans to buy the company.",
    );

    assert.ok(!found.includes("the company = Tamworth Capital"));
  });

  it("is the firm that the sentence before was the first to tell of", async () => {
    const found = await referencesOf(
      "Jonas Weber works for Orlin Group. He was paid through Lumen Advisory, a company in Cyprus. The firm belongs to his sister.",
    );

    assert.ok(found.includes("The firm = Lumen Advisory"));
  });

  it("is the town whose mayor it is", async () => {
    const found = await referencesOf("Jonas Weber moved to the town of Voss, whose mayor is ill.");

    assert.ok(found.includes("whose = Voss"));
  });
});

describe("A surname that two have", () => {
  it("is the one's who was introduced first", async () => {
    const claims = await claimsOf(
      "Aldo Ferrin founded Ferrin Libri in Padua. His wife, Carla Ferrin, left Padua in May. Ferrin sued Orlin Group in June.",
    );

    assert.ok(claims.includes("Aldo Ferrin SUED Orlin Group asserted"));
  });

  it("is the first of that name with a courtesy that fits both, and the one whose it is where it does not", async () => {
    const claims = await claimsOf(
      "Agnes Thorvald died in Bergen. Her daughter, Sigrid Thorvald, left Oslo in May. Ms. Thorvald had sued Orlin Group in June.",
    );
    const other = await claimsOf(
      "Aldo Ferrin founded Ferrin Libri in Padua. His wife, Carla Ferrin, left Padua in May. Mrs Ferrin sued Orlin Group in June.",
    );

    assert.ok(claims.includes("Agnes Thorvald SUED Orlin Group asserted"));
    assert.ok(other.includes("Carla Ferrin SUED Orlin Group asserted"));
  });

  it("is no part of the month before", async () => {
    const claims = await claimsOf("In May Ferrin's daughter, Ana Lopez, sued Orlin Group.");

    assert.ok(claims.includes("Ana Lopez SUED Orlin Group asserted"));
    assert.ok(claims.includes("Ferrin PARENT_OF Ana Lopez asserted"));
  });
});
