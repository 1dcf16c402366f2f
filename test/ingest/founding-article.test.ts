import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Extraction } from "../../model/index.ts";
import { extractText, inWords } from "./extract-text.ts";

const FOLDER = new URL("../../../shared/seed/", import.meta.url);

/** What the founding article states between two entities; facts carry over here, its sentences do not. */
const STATED = [
  "Mexico AGREED_WITH William Barr asserted",
  "Mexico NEGOTIATED_WITH William Barr alleged by a high-level Mexican source",
  "William Barr NEGOTIATED_WITH Marcelo Ebrard alleged by a high-level Mexican source",
  "William Barr NEGOTIATED_WITH Marcelo Ebrard alleged by another senior government official",
  "Marcelo Ebrard SPOKE_WITH William Barr asserted by Marcelo Ebrard",
  "Salvador Cienfuegos ALLEGED_AS El Padrino alleged by investigators",
  "a military figure ALLEGED_AS El Padrino alleged by traffickers",
  "United States DROPPED_CHARGES_AGAINST Salvador Cienfuegos asserted",
  "a U.S. federal judge DROPPED_CHARGES_AGAINST Salvador Cienfuegos asserted",
  "United States RETURNED Salvador Cienfuegos asserted",
  "Salvador Cienfuegos RETURNED_TO Mexico asserted",
  "Daniel Millan SPOKESPERSON_FOR Marcelo Ebrard asserted",
  "Marcelo Ebrard HOLDS_POSITION_IN Mexico asserted",
  "William Barr HOLDS_POSITION_IN United States asserted",
  "Donald Trump HEADS United States asserted",
  "Joaquin Guzman HEADS Sinaloa cartel asserted",
  "United States CONVICTED Joaquin Guzman asserted",
  "Mexico ARRESTED a high-level cartel leader planned by a high-level Mexican source",
  "Mexico ALLIED_WITH United States planned by a high-level Mexican source",
  "Sinaloa cartel SMUGGLED fentanyl alleged by Drug Enforcement Administration",
  "Jalisco New Generation SMUGGLED fentanyl alleged by Drug Enforcement Administration",
  "Salvador Cienfuegos RELATED_TO Andres Manuel Lopez Obrador denied by Marcelo Ebrard",
  "Salvador Cienfuegos RELATED_TO Andres Manuel Lopez Obrador denied by Andres Manuel Lopez Obrador",
] as const;

/** Read by rules too, and stated by the text; every other edge is an error. */
const ALSO_STATED = [
  "Mexico RELATED_TO Salvador Cienfuegos asserted",
  "Mexico TOLD William Barr alleged by a high-level Mexican source",
  "a high-level Mexican source CITIZEN_OF Mexico asserted",
  "a U.S. federal judge HOLDS_POSITION_IN United States asserted",
  "a high-level cartel leader TRAFFICKED fentanyl alleged by a high-level Mexican source",
  "Salvador Cienfuegos LOCATED_IN Los Angeles International Airport asserted",
  "Salvador Cienfuegos HELPED the cartel alleged by investigators",
  "Andres Manuel Lopez Obrador RECOGNIZED Joe Biden denied",
] as const;

describe("The founding article", () => {
  let extraction: Extraction;

  before(async function () {
    const file = existsSync(FOLDER)
      ? readdirSync(FOLDER).find((name) => name.endsWith(".txt"))
      : undefined;
    if (!file) {
      console.log("      skipped: ../shared/seed, the founding article, is not on this machine");
      return this.skip();
    }
    extraction = await extractText(readFileSync(new URL(file, FOLDER), "utf8"));
  });

  for (const claim of STATED) {
    it(`states that ${claim}`, () => {
      const found = extraction.claims.map((other) => inWords(extraction, other));

      assert.ok(found.includes(claim), found.join("\n"));
    });
  }

  it("gives these edges and no other", () => {
    const found = new Set(extraction.claims.map((claim) => inWords(extraction, claim)));

    assert.deepEqual([...found].sort(), [...STATED, ...ALSO_STATED].sort());
  });

  it("has no entity twice, and neither boilerplate, outlet nor reporter among them", () => {
    const names = extraction.entities.map(({ name }) => name);

    assert.equal(new Set(names).size, names.length);
    assert.deepEqual(
      names.filter((name) => /reply|photo|email|reuters|oré|daniel$|hosenball/i.test(name)),
      [],
    );
  });

  it("knows outlet, authors and place", () => {
    assert.equal(extraction.article.publisher, "Reuters");
    assert.equal(extraction.article.authors.length, 3);
    assert.equal(extraction.article.dateline, "MEXICO CITY / WASHINGTON");
  });
});
