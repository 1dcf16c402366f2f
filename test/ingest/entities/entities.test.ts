import assert from "node:assert/strict";
import { extractText } from "../extract-text.ts";

/** Names of the entities of a text, each with how often it is mentioned. */
async function entitiesOf(text: string): Promise<Record<string, number>> {
  const { entities } = await extractText(text);
  return Object.fromEntries(entities.map(({ name, mentions }) => [name, mentions.length]));
}

describe("Entities of an article", () => {
  it("are one for a full name, its short form, its title and its possessive", async () => {
    const found = await entitiesOf(
      "Chancellor Jonas Weber sued Elena Montalvo. Weber's lawyers met Montalvo. Mr. Weber smiled.",
    );

    assert.deepEqual(found, { "Jonas Weber": 3, "Elena Montalvo": 2, "Weber's lawyers": 1 });
  });

  it("are one for a name with and without accents", async () => {
    const found = await entitiesOf(
      "Andrés López sued Harborline Bank. Harborline Bank said Lopez lied.",
    );

    assert.deepEqual(Object.keys(found), ["Andrés López", "Harborline Bank"]);
  });

  it("are one for every way to write a country", async () => {
    const found = await entitiesOf(
      "The United States sued Mexico. U.S. officials met Mexican officials. The US left.",
    );

    assert.deepEqual(Object.keys(found), ["United States", "Mexico"]);
  });

  it("are one for a body and its acronym", async () => {
    const { entities } = await extractText(
      "The Harbor Safety Administration (HSA) sued Jonas Weber. The HSA won.",
    );

    const body = entities.find(({ type }) => type === "Organization");
    assert.equal(body?.name, "Harbor Safety Administration");
    assert.deepEqual(body?.aliases, ["HSA"]);
  });

  it("are one for the two ways to name a department", async () => {
    const found = await entitiesOf(
      "The U.S. Department of Justice sued Jonas Weber. Weber sued the Justice Department.",
    );

    assert.ok("U.S. Department of Justice" in found);
    assert.ok(!("Justice Department" in found));
  });

  it("are one for a firm and the first word of its name, which alone could be anybody's", async () => {
    const { entities } = await extractText(
      "Orlin Group bought Kestrel Foods. Kestrel chairwoman Alice Moreau met Orlin Group in May. Orlin paid Kestrel.",
    );

    assert.deepEqual(
      entities.map(({ name, type }) => [name, type]),
      [
        ["Orlin Group", "Organization"],
        ["Kestrel Foods", "Organization"],
        ["Alice Moreau", "Person"],
      ],
    );
  });

  it("leave a surname to its person where a firm begins with it too", async () => {
    const { entities } = await extractText(
      "Alice Moreau founded Moreau Capital. Moreau met Bo Ray in Paris. Ray thanked Moreau.",
    );

    const moreau = entities.find(({ name }) => name === "Alice Moreau");
    assert.equal(moreau?.mentions.length, 3);
  });

  it("are one for a body and the acronym that the world knows it by", async () => {
    const found = await entitiesOf(
      "Doctors Without Borders sued Jonas Weber. Weber said that MSF lied.",
    );

    assert.deepEqual(Object.keys(found), ["Doctors Without Borders", "Jonas Weber"]);
  });

  it("are one for a festival and its town with the kind in lower case", async () => {
    const found = await entitiesOf(
      "Samir Haddad left the Carthage Film Festival. Haddad accused the Carthage festival of fraud.",
    );

    assert.deepEqual(Object.keys(found), ["Samir Haddad", "Carthage Film Festival"]);
  });

  it("are one for a council with and without whose it is", async () => {
    const found = await entitiesOf(
      "Jonas Weber told the UN Security Council. The Security Council accused Jonas Weber.",
    );

    assert.deepEqual(Object.keys(found), ["Jonas Weber", "UN Security Council"]);
  });

  it("are one for a son by his first name and by both", async () => {
    const found = await entitiesOf(
      "Gareth Penhallow and his son Rhys met Jonas Weber. Weber sued Rhys Penhallow.",
    );

    assert.deepEqual(Object.keys(found), ["Gareth Penhallow", "Rhys Penhallow", "Jonas Weber"]);
  });

  it("are one for a firm of two names", async () => {
    const { entities } = await extractText("Barker & Stone sued Jonas Weber.");

    assert.deepEqual(
      entities.map(({ name, type }) => [name, type]),
      [
        ["Barker & Stone", "Organization"],
        ["Jonas Weber", "Person"],
      ],
    );
  });

  it("stay two for a city and the newspaper named after it", async () => {
    const found = await entitiesOf("The Denver Post sued Jonas Weber. Weber left Denver.");

    assert.deepEqual(Object.keys(found), ["Denver Post", "Jonas Weber", "Denver"]);
  });

  it("find nobody in “her” where it may be two", async () => {
    const { entities } = await extractText(
      "Lea Martin met Anna Berg in Lyon. Police said Jonas Weber threatened her.",
    );

    const forms = entities.flatMap(({ mentions }) => mentions.map(({ form }) => form));
    assert.ok(!forms.includes("pronoun"));
  });

  it("keep a nickname as another name", async () => {
    const { entities } = await extractText("Police arrested Luis “El Tigre” Ortega in Lyon.");

    const person = entities.find(({ type }) => type === "Person");
    assert.equal(person?.name, "Luis Ortega");
    assert.deepEqual(person?.aliases, ["El Tigre"]);
  });

  it("stay two for two people of one surname", async () => {
    const found = await entitiesOf("Elena Montalvo sued Pedro Montalvo.");

    assert.deepEqual(Object.keys(found), ["Elena Montalvo", "Pedro Montalvo"]);
  });

  it("include a described speaker, who is the same as “the source” later", async () => {
    const { entities, claims } = await extractText(
      "A senior German source said Jonas Weber bribed Elena Montalvo. The source said Montalvo sued Weber.",
    );

    const source = entities.find(({ isNamed }) => !isNamed);
    assert.equal(source?.name, "a senior German source");
    assert.equal(claims.filter(({ speaker }) => speaker === source?.id).length, 2);
  });

  it("find who “he” and “she” are", async () => {
    const { entities } = await extractText("Jonas Weber left Germany. He sued Harborline Bank.");

    const weber = entities.find(({ name }) => name === "Jonas Weber");
    assert.deepEqual(
      weber?.mentions.map(({ form }) => form),
      ["name", "pronoun"],
    );
  });

  it("never take whoever is named in a quote for the “she” who says it", async () => {
    const { entities } = await extractText(
      "Prosecutor Ilse Maes met Bo Ray. “Hoxha gave the orders,” she said. Police raided a warehouse of Hoxha's and detained his brother, Arben Hoxha.",
    );

    const maes = entities.find(({ name }) => name === "Ilse Maes");
    assert.equal(maes?.mentions.filter(({ form }) => form === "pronoun").length, 1);
  });

  it("find the speaker in “I”", async () => {
    const { claims } = await extractText("“I sued Harborline Bank,” Jonas Weber said.");

    assert.equal(claims[0]?.subject, "person:jonas-weber");
  });

  it("do not include the article's own outlet or its reporters", async () => {
    const found = await entitiesOf(
      "Rain\n\nBy Ana Berg\n\nLYON (Harbor Wire) – Jonas Weber told Harbor Wire that Elena Montalvo sued him.",
    );

    assert.deepEqual(Object.keys(found).sort(), ["Elena Montalvo", "Jonas Weber"]);
  });

  it("keep the short name of a firm for the firm, where its founder comes up later", async () => {
    const { entities } = await extractText(
      "Orlin agreed to buy Moreau Dental in May. The future of Moreau has been unclear since the death of patriarch Paul Moreau. Moreau supplies resin to Orlin.",
    );

    const firm = entities.find(({ name }) => name === "Moreau Dental" || name === "Moreau");
    assert.equal(firm?.type, "Organization");
    assert.equal(firm?.mentions.filter(({ form }) => form === "name").length, 3);
  });

  it("are one for a body in full and the first word of its name after it", async () => {
    const found = await entitiesOf(
      "Jonas Weber sold the shop to Selwyn Care in 2022. Selwyn sued Weber in May.",
    );

    assert.deepEqual(Object.keys(found), ["Jonas Weber", "Selwyn Care"]);
  });

  it("are one for a body and its acronym in another language", async () => {
    const { entities } = await extractText(
      "Fighters of the Miski Liberation Front, known by its French acronym FLM, met Jonas Weber. The FLM freed Weber.",
    );

    const bodies = entities.filter(({ type, isNamed }) => isNamed && type === "Organization");
    assert.deepEqual(
      bodies.map(({ name, aliases }) => [name, aliases]),
      [["Miski Liberation Front", ["FLM"]]],
    );
  });

  it("are a country for its capital, where that acts, and a city where things happen", async () => {
    const { entities } = await extractText(
      "Rwanda freed Jonas Weber. Kigali accused Weber of lying. Weber met Elena Montalvo in Kigali.",
    );

    const places = entities.filter(({ type }) => type === "Location");
    assert.deepEqual(
      places.map(({ name, mentions }) => [name, mentions.length]),
      [
        ["Rwanda", 2],
        ["Kigali", 1],
      ],
    );
  });

  it("are a country for its capital, too, where something is asked of that, told it or done by it", async () => {
    const { entities } = await extractText(
      "Peru freed Jonas Weber. The minister thanked Lima. Weber denied that Lima was behind the raid. Rivals warned Lima in May " +
        "that Weber would leave. A request from Lima was refused. Lima denies sheltering Weber. The envoy to Lima has left.",
    );

    const places = entities.filter(({ type }) => type === "Location");
    assert.deepEqual(
      places.map(({ name, mentions }) => [name, mentions.length]),
      [["Peru", 7]],
    );
  });

  it("are the European Union for Brussels, where that acts and the union is in the news", async () => {
    const { entities } = await extractText(
      "The European Union sued Jonas Weber of Belgium. Brussels accused Weber of lying.",
    );

    const union = entities.find(({ name }) => name === "European Union");
    assert.deepEqual([union?.type, union?.mentions.length], ["Organization", 2]);
  });

  it("go by the names that an article has for a country", async () => {
    const { entities } = await extractText("Britain sued Jonas Weber. British officials left.");

    const country = entities.find(({ name }) => name === "United Kingdom");
    assert.deepEqual(country?.aliases, ["Britain"]);
  });

  it("are a country where its capital has troops, speaks, or is blamed", async () => {
    const { entities } = await extractText(
      "Ukraine sued Russia in May. Moscow said Kyiv's troops had lied. Elena Montalvo blamed Moscow.",
    );

    assert.deepEqual(
      entities.filter(({ type }) => type === "Location").map(({ name }) => name),
      ["Ukraine", "Russia"],
    );
  });

  it("are one for a body and the first word of what it is the one of", async () => {
    const found = await entitiesOf(
      "Jonas Weber sued the Archdiocese of Portland. Archdiocese spokesman Paul Greer thanked Weber.",
    );

    assert.deepEqual(Object.keys(found), ["Jonas Weber", "Archdiocese of Portland", "Paul Greer"]);
  });

  it("leave a trade at the start of a headline out of the name", async () => {
    const found = await entitiesOf(
      "Chipmaker Veltron to cut jobs\n\nVeltron Technologies is to cut 1,200 jobs. Jonas Weber sued the Eindhoven-based chipmaker.",
    );

    assert.equal(found["Veltron Technologies"], 3);
  });
});
