import assert from "node:assert/strict";
import { mentionsOf } from "./mentions-of.ts";

const NAMES: readonly (readonly [title: string, text: string, names: readonly string[]])[] = [
  [
    "takes where somebody is from, behind their age, for a place",
    "Jonas Weber, 58, of Aldbury, was fined on Monday.",
    ["Jonas Weber: Person", "Aldbury: Location"],
  ],
  [
    "takes a given name and another word for a person, whoever stands before them",
    "Elena Montalvo took over the ministry from Carla Wiebes.",
    ["Elena Montalvo: Person", "Carla Wiebes: Person"],
  ],
  [
    "keeps a party called after two things whole",
    "Elena Montalvo left after the Harbour and Coast Party withdrew from the coalition.",
    ["Elena Montalvo: Person", "Harbour and Coast Party: Organization"],
  ],
  [
    "parts a treasury from a ministry",
    "The report angered the Treasury and Transport Ministry.",
    ["Treasury: Organization", "Transport Ministry: Organization"],
  ],
  [
    "leaves whose court it is out of the court's name",
    "Elena Montalvo took Poland to the EU's Court of Justice.",
    [
      "Elena Montalvo: Person",
      "Poland: Location",
      "EU: Organization",
      "Court of Justice: Organization",
    ],
  ],
  [
    "keeps an office that is called after its holder whole",
    "State Auditor's Office investigators searched a school in Ohio.",
    ["State Auditor's Office: Organization", "Ohio: Location"],
  ],
  [
    "keeps a saint's hospital whole",
    "Elena Montalvo works at St Brannoc's Hospital in Devon.",
    ["Elena Montalvo: Person", "St Brannoc's Hospital: Organization", "Devon: Location"],
  ],
  [
    "ends a country's adjective before nouns in lower case",
    "Swiss dental implant group Orvane sued Elena Montalvo on Monday.",
    ["Swiss: Location", "Orvane: Organization", "Elena Montalvo: Person"],
  ],
  [
    "takes the one word that a person is of for a body",
    "Fairholme's Elena Montalvo told clients that prices would fall.",
    ["Fairholme: Organization", "Elena Montalvo: Person"],
  ],
  [
    "takes a country's rival of one word for a firm",
    "Danish rival Velitas was also approached but never made an offer.",
    ["Danish: Location", "Velitas: Organization"],
  ],
  [
    "takes a sum of money in a foreign currency for no name",
    "Profit at Orvane fell to SFr141m in March.",
    ["Orvane: Organization"],
  ],
  [
    "takes whom a councilman sits for, behind his party, for no name",
    "Councilman Jonas Weber, D-3rd Ward, wants a vote.",
    ["Jonas Weber: Person"],
  ],
  [
    "takes what a commissioner is for, for no name",
    "The checks were signed by Water Commissioner Elena Montalvo.",
    ["Elena Montalvo: Person"],
  ],
  [
    "takes where somebody telephones from for a place",
    '"We fled at night," Elena Montalvo said by telephone from Kibara.',
    ["Elena Montalvo: Person", "Kibara: Location"],
  ],
  [
    "leaves a general's country out of his name",
    "The deal was signed by Tajik Gen. Farrukh Mirzoyev.",
    ["Tajik: Location", "Farrukh Mirzoyev: Person"],
  ],
  [
    "keeps a court that is called after who sits in it whole",
    "Jonas Weber appeared at Aldbury Magistrates' Court on Friday.",
    ["Jonas Weber: Person", "Aldbury Magistrates' Court: Organization"],
  ],
  [
    "leaves a lawyer's honour out of the name",
    "Femi Okoro SAN told Jonas Weber that he was ill.",
    ["Femi Okoro: Person", "Jonas Weber: Person"],
  ],
  [
    "takes a first name for the person whose it is",
    'Jamarcus Whitaker left Orlin in May. "We wish Jamarcus nothing but the best," Elena Montalvo said.',
    [
      "Jamarcus Whitaker: Person",
      "Orlin: Organization",
      "Jamarcus: Person",
      "Elena Montalvo: Person",
    ],
  ],
  [
    "takes half of a country's adjective for no name, and a firm in another language for a body",
    "Glenrock, an Anglo-Swiss commodities trader, bought Minera Illapa in May.",
    ["Glenrock: Organization", "Swiss: Location", "Minera Illapa: Organization"],
  ],
  [
    "takes a publisher with a given name for a person",
    "The deal was praised by publisher Eleanor Pell.",
    ["Eleanor Pell: Person"],
  ],
  [
    "keeps what a department is for in its name",
    "Lois Tran urged the Justice Department to look at the sale.",
    ["Lois Tran: Person", "Justice Department: Organization"],
  ],
];

describe("Names as news introduces them", () => {
  for (const [title, text, names] of NAMES) {
    it(title, async () => {
      const found = await mentionsOf(text, "name");

      assert.deepEqual(found, names);
    });
  }

  it("takes a headline's first words for no name", async () => {
    const found = await mentionsOf("Care home boss guilty of killing residents", "name");

    assert.deepEqual(found, []);
  });

  it("leaves an event in lower case out of a headline's name", async () => {
    const found = await mentionsOf("Jonas Weber guilty of killing two in Whitby fire", "name");

    assert.deepEqual(found, ["Jonas Weber: Person", "Whitby: Location"]);
  });
});
