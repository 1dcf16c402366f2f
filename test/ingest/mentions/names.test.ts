import assert from "node:assert/strict";
import { mentionsOf } from "./mentions-of.ts";

const NAMES: readonly (readonly [title: string, text: string, names: readonly string[]])[] = [
  [
    "keeps a front for a cause whole",
    "The Front for the Renewal of the North accused the army on Friday.",
    ["Front for the Renewal of the North: Organization"],
  ],
  [
    "keeps a name with a preposition in capitals whole",
    "Two workers from Doctors Without Borders were freed on Monday.",
    ["Doctors Without Borders: Organization"],
  ],
  [
    "keeps a double name whole",
    "Veldhoen-Arkis has withdrawn Unai Goikolea from the race.",
    ["Veldhoen-Arkis: Organization", "Unai Goikolea: Person"],
  ],
  [
    "keeps an office of two fields whole, and parts two firms",
    "The Food and Drug Administration warned Pfizer and Johnson & Johnson.",
    [
      "Food and Drug Administration: Organization",
      "Pfizer: Organization",
      "Johnson & Johnson: Organization",
    ],
  ],
  [
    "keeps what a body is for in its name",
    "The senator accused the Drug Enforcement Administration of fabricating the case.",
    ["Drug Enforcement Administration: Organization"],
  ],
  [
    "takes whom a sentence ends on for a person, whoever says it",
    "Prosecutors have charged Marcelo Quiroga, the foreign ministry said on Thursday.",
    ["Marcelo Quiroga: Person"],
  ],
  [
    "keeps a storm's kind in its name",
    "Hurricane Elena struck Florida on Monday.",
    ["Hurricane Elena: Event", "Florida: Location"],
  ],
  [
    "leaves where a person is from out of the name",
    "Unai Goikolea beat the Briton Callum Reeve in last year's Vuelta.",
    ["Unai Goikolea: Person", "Briton: Location", "Callum Reeve: Person", "Vuelta: Event"],
  ],
  [
    "takes a town of that name for a place",
    "Anibal Mereles moved to the border town of Pedro Juan Caballero.",
    ["Anibal Mereles: Person", "Pedro Juan Caballero: Location"],
  ],
  [
    "takes who is beside an office for a person, and what is beside an arm for a body",
    "A militia commander, Salem al-Mabrouk, sold Brightwell's clearing arm, Northgate.",
    ["Salem al-Mabrouk: Person", "Brightwell: Organization", "Northgate: Organization"],
  ],
  [
    "takes a title in quotation marks for a work",
    'The film "House of Others" was directed by Nadia Ferchichi.',
    ["House of Others: Work", "Nadia Ferchichi: Person"],
  ],
  [
    "takes a brother's nickname for a person",
    'Abdou Traore\'s brother, known as "The Lion", commands the guard.',
    ["Abdou Traore: Person", "The Lion: Person"],
  ],
  [
    "takes what is supplied to riders for a substance",
    "Luc Desmedt was banned for supplying EPO to two riders.",
    ["Luc Desmedt: Person", "EPO: Substance"],
  ],
  [
    "does not take a health body for a pronoun",
    "Clara Boateng said that the WHO would send doctors.",
    ["Clara Boateng: Person", "WHO: Organization"],
  ],
  [
    "takes a surname that is a title elsewhere for the person",
    "Stephen King lives in Gao. King met the nurses on Monday.",
    ["Stephen King: Person", "Gao: Location", "King: Person"],
  ],
  [
    "does not take a language for its country",
    "Elena Montalvo spoke German.",
    ["Elena Montalvo: Person"],
  ],
];

describe("Names in a sentence", () => {
  for (const [title, text, names] of NAMES) {
    it(title, async () => {
      const found = await mentionsOf(text, "name");

      assert.deepEqual(found, names);
    });
  }
});

describe("People and bodies that are described", () => {
  it("are state media without an article", async () => {
    const found = await mentionsOf(
      "Rim Chennoufi told state television that she left.",
      "description",
    );

    assert.deepEqual(found, ["state television: Organization"]);
  });

  it("are a body where the name beside them is one", async () => {
    const found = await mentionsOf("Germany's regulator, BaFin, fined Lorentz AG.", "description");

    assert.deepEqual(found, ["Germany's regulator: Organization"]);
  });

  it("are no government of a country where a part of the world is named", async () => {
    const found = await mentionsOf("He paid four South American officials.", "description");

    assert.deepEqual(found, ["four South American officials: Group"]);
  });

  it("start behind the word that says when, and with the one that says about how many", async () => {
    const then = await mentionsOf(
      "Ana Lopez met Luis Cabanillas, then the governor of La Libertad.",
      "description",
    );
    const some = await mentionsOf("Fighting drove about 600 fighters away.", "description");

    assert.deepEqual(
      [...then, ...some],
      ["the governor of La Libertad: Person", "about 600 fighters: Group"],
    );
  });

  it("end before the month in which they acted", async () => {
    const found = await mentionsOf("They were kidnapped by gunmen in April.", "description");

    assert.deepEqual(found, ["gunmen: Group"]);
  });

  it("are people where somebody plays for a country", async () => {
    const found = await mentionsOf(
      "Jonas Weber, a former Ghana international, left.",
      "description",
    );

    assert.deepEqual(found, ["a former Ghana international: Person"]);
  });

  it("are no names for what somebody teaches", async () => {
    const found = await mentionsOf("The club is managed by the PE teacher Jonas Weber.", "name");

    assert.deepEqual(found, ["Jonas Weber: Person"]);
  });
});
