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

  it("is the one who was described so last, and no prime minister", async () => {
    const found = await referencesOf(
      "Prime Minister Jonas Weber dismissed his fisheries minister on Friday, hours after the minister met Ana Lopez.",
    );

    assert.ok(!found.includes("the minister = Jonas Weber"), found.join("; "));
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

  it("is the company of the sentence, where another one was named before", async () => {
    const found = await referencesOf(
      "Selwyn Foods sued Jonas Weber. Orlin's chief executive, Alice Moreau, blamed a watchdog that blocked the company's purchase of Petrel.",
    );

    assert.ok(found.includes("the company = Orlin"), found.join("; "));
  });

  it("is the only one that was called a firm, however far back", async () => {
    const found = await referencesOf(
      "The firm, Tavel Paving LLC, was paid in May. Jonas Weber did not call back. Elena Montalvo disputes that. Weber met her on Monday. Clara Boateng set up the company in 2016.",
    );

    assert.ok(found.includes("the company = Tavel Paving LLC"), found.join("; "));
  });

  it("is a police force or a regulator by the name that such a body has", async () => {
    const found = await referencesOf(
      "Jonas Weber sued West Dorland Police and the Care Quality Commission. A spokesman for the regulator thanked the force.",
    );

    assert.deepEqual(found, [
      "the regulator = Care Quality Commission",
      "the force = West Dorland Police",
    ]);
  });

  it("has been somebody all along who is named later", async () => {
    const { entities } = await extractText(
      "Jonas Weber met Elena Montalvo through his then agent. The agent, Paul Greer, denied it.",
    );

    assert.deepEqual(
      entities.map(({ name }) => name),
      ["Jonas Weber", "Elena Montalvo", "Paul Greer"],
    );
  });

  it("ends before whom somebody took it over from", async () => {
    const { entities } = await extractText(
      "Jonas Weber took over the ministry from Carla Wiebes in May.",
    );

    assert.ok(entities.some(({ name }) => name === "Carla Wiebes"));
    assert.ok(!entities.some(({ name }) => name.includes("from")));
  });

  it("is nobody who only listens", async () => {
    const { entities } = await extractText('"We won," Jonas Weber told reporters in Lyon.');

    assert.deepEqual(
      entities.filter(({ isNamed }) => !isNamed),
      [],
    );
  });

  it("is the country whose government was spoken of, or where the sentence says it is", async () => {
    const found = await referencesOf(
      "The Dutch government sued Jonas Weber in May. Weber said the government lied. In Ghana, Elena Montalvo said the government would pay.",
    );

    assert.deepEqual(
      found.filter((said) => said.startsWith("the government")),
      ["the government = Netherlands", "the government = Ghana"],
    );
  });

  it("is the one near of whom nobody has said that they do something else", async () => {
    const found = await referencesOf(
      "Jonas Weber met a doctor, Paul Greer, in Lyon. The sprinter told the Guardian that he was ill.",
    );

    assert.ok(found.includes("The sprinter = Jonas Weber"), found.join("; "));
  });

  it("is the home that has been named", async () => {
    const found = await referencesOf(
      "The fire at Marsh Lodge broke out in May. Jonas Weber sold the home to Selwyn Care.",
    );

    assert.deepEqual(found, ["the home = Marsh Lodge"]);
  });

  it("is no building where it is a city", async () => {
    const found = await referencesOf(
      "Investigators searched City Hall on Monday. Jonas Weber was thanked by the city in May.",
    );

    assert.deepEqual(found, []);
  });

  it("is the body whose initials it is known by", async () => {
    const found = await referencesOf(
      "Doctors Without Borders lost a driver. The aid group, known by its French initials MSF, blamed Jonas Weber.",
    );

    assert.ok(found.includes("The aid group = Doctors Without Borders"), found.join("; "));
  });

  it("is the bank that a lender is", async () => {
    const found = await referencesOf(
      "Jonas Weber left Banca Tresano in May, days after a probe into bonds that the lender had sold. Weber had run the bank since 2015.",
    );

    assert.ok(found.includes("the lender = Banca Tresano"), found.join("; "));
    assert.ok(found.includes("the bank = Banca Tresano"), found.join("; "));
  });

  it("is whoever has been called all that it says", async () => {
    const found = await referencesOf(
      "A court ordered the arrest of Musa Danladi, a former governor of Ohio. Jonas Weber asked Elena Montalvo to extradite the former governor.",
    );

    assert.ok(found.includes("the former governor = Musa Danladi"), found.join("; "));
  });

  it("is who has a title that is cut short", async () => {
    const found = await referencesOf(
      "Sen. Elena Montalvo met Gov. Jonas Weber. The senator said the governor had lied.",
    );

    assert.deepEqual(found, ["The senator = Elena Montalvo", "the governor = Jonas Weber"]);
  });

  it("is nobody who has been told to be from another country", async () => {
    const found = await referencesOf(
      "Musa Danladi lost. Coach Jonas Weber, a former Ghana international, will take over. The Welshman had been unhappy.",
    );

    assert.ok(!found.includes("The Welshman = Jonas Weber"), found.join("; "));
  });

  it("is whom the lawyer speaks for, where it is a client", async () => {
    const found = await referencesOf(
      "Musa Danladi's lawyer, Femi Okoro, told the judge that his client was ill.",
    );

    assert.ok(found.includes("his client = Musa Danladi"), found.join("; "));
  });

  it("is named behind a quote where the name follows it", async () => {
    const found = await referencesOf(
      'The consumer group Adiserv welcomed the deal. "It took too long," its president, Carla Monti, said.',
    );

    assert.ok(found.includes("its president = Carla Monti"), found.join("; "));
  });

  it("is the government of the only country named so far", async () => {
    const found = await referencesOf(
      "Miners in Bolivia have seized Jonas Weber, the government said on Friday.",
    );

    assert.deepEqual(found, ["the government = Bolivia"]);
  });

  it("is a British secretary where it is a minister", async () => {
    const found = await referencesOf(
      "Health Secretary Dominic Faber met Jonas Weber. Weber said the minister must go further.",
    );

    assert.ok(found.includes("the minister = Dominic Faber"), found.join("; "));
  });

  it("is the paper that has been called a newspaper", async () => {
    const found = await referencesOf(
      "Jonas Weber bought the Daily Lantern, the 140-year-old newspaper, from Elena Montalvo. The paper thanked Weber.",
    );

    assert.ok(found.includes("The paper = Daily Lantern"), found.join("; "));
  });

  it("is the only one who has just been named, where it tells an age or a country", async () => {
    const found = await referencesOf(
      "Luc Morel tells another story. The Polish chemist, 54, sued Orlin Group.",
    );

    assert.deepEqual(found, ["The Polish chemist = Luc Morel"]);
  });

  it("is the central bank that has been named", async () => {
    const found = await referencesOf(
      "The Bank of England supervises Orlin Group. The central bank sued Luc Morel.",
    );

    assert.deepEqual(found, ["The central bank = Bank of England"]);
  });

  it("is whoever the mother speaks of", async () => {
    const found = await referencesOf(
      "Ana Roche's mother, Nadia Roche, wept. Nadia Roche said her daughter had met Luc Morel.",
    );

    assert.deepEqual(found, [
      "Ana Roche's mother = Nadia Roche",
      "her = Nadia Roche",
      "her daughter = Ana Roche",
    ]);
  });

  it("is not an academy by the force that has it", async () => {
    const { entities } = await extractText(
      "The Air Force hired Ana Lopez. The Air Force Academy hired Luc Morel.",
    );

    assert.deepEqual(
      entities.filter(({ type }) => type === "Organization").map(({ name }) => name),
      ["Air Force", "Air Force Academy"],
    );
  });
});
