import assert from "node:assert/strict";
import { mentionsOf } from "./mentions-of.ts";

const NAMES: readonly (readonly [title: string, text: string, names: readonly string[]])[] = [
  [
    "are a person for a saint, and a house for what is a saint's",
    "The tooth of St. Menas came from the abbot of St. Samuel's, in Minya.",
    ["St. Menas: Person", "St. Samuel's: Organization", "Minya: Location"],
  ],
  [
    "are happenings for feasts",
    "On Palm Sunday, the eve of Epiphany, Jonas Weber broke a window.",
    ["Palm Sunday: Event", "Epiphany: Event", "Jonas Weber: Person"],
  ],
  [
    "are a group for a people, and nothing for its language",
    "Jonas Weber knew Yoruba drummers and sang in Tamil.",
    ["Jonas Weber: Person", "Yoruba: Group"],
  ],
  [
    "are a place where a firm is of it",
    "The insurer Gard, of Arendal, has paid the widows.",
    ["Gard: Organization", "Arendal: Location"],
  ],
  [
    "are a place behind the town that lies in it",
    "The bronze had come to a museum in Toledo, Ohio, last year.",
    ["Toledo: Location", "Ohio: Location"],
  ],
  [
    "are vessels for all that carriers are called",
    "The bulk carriers Genco Aurelia and Yong Tai 9 were stranded.",
    ["Genco Aurelia: Work", "Yong Tai 9: Work"],
  ],
  [
    "are a substance behind the vaccine and its comma",
    "A candidate vaccine against fever, ChAdOx1-B, protected hamsters.",
    ["ChAdOx1-B: Substance"],
  ],
  [
    "are a body behind a drug regulator and its comma",
    "Nigeria's drug regulator, NAFDAC, banned it.",
    ["Nigeria: Location", "NAFDAC: Organization"],
  ],
  [
    "are a body for a confederation of sport",
    "The club would appeal to Conmebol over the power cut.",
    ["Conmebol: Organization"],
  ],
  [
    "are a campaign in another language",
    "Federal police raided its plant in Operação Carne Limpa.",
    ["Operação Carne Limpa: Event"],
  ],
  [
    "are a road for its number",
    "Deputies picked up the hearse on U.S. 87 and followed Jonas Weber.",
    ["U.S. 87: Location", "Jonas Weber: Person"],
  ],
  [
    "are a company for its form",
    "A subsidiary of Swiss commodities trader Glarus AG paid Jonas Weber.",
    ["Swiss: Location", "Glarus AG: Organization", "Jonas Weber: Person"],
  ],
  [
    "are a race for a trophy in another language",
    "Jonas Weber returns on Sunday in the Trofeo Laigueglia, which he won.",
    ["Jonas Weber: Person", "Trofeo Laigueglia: Event"],
  ],
  [
    "are a work for what has capitals in quotation marks",
    'Her last book, "What the Dùndún Knew", was dictated to her granddaughter Ireti.',
    ["What the Dùndún Knew: Work", "Ireti: Person"],
  ],
];

describe("Names, by the class that words put them in,", () => {
  for (const [title, text, names] of NAMES) {
    it(title, async () => {
      const found = await mentionsOf(text, "name");

      assert.deepEqual(found, names);
    });
  }
});
