import assert from "node:assert/strict";
import { mentionsOf } from "./mentions-of.ts";

type Case = readonly [title: string, text: string, names: readonly string[]];

const OUTLETS: readonly Case[] = [
  [
    "takes what publishes for a paper or a house",
    "A photograph published by Fjell Nytt on Wednesday shows them.",
    ["Fjell Nytt: Organization"],
  ],
  [
    "takes a body's letters with a country for its branch",
    "PEN Norway urged the council not to.",
    ["PEN Norway: Organization"],
  ],
  [
    "takes who founded something for a person",
    "The feud is over the empire of Rada Kolar, who founded Dalbit.",
    ["Rada Kolar: Person", "Dalbit: Organization"],
  ],
];

const DEALINGS: readonly Case[] = [
  [
    "takes what money is put into for a firm",
    "The fund put 6 million euros into Hakoda Denki last year.",
    ["Hakoda Denki: Organization"],
  ],
  [
    "takes what goes into administration for a firm",
    "Marlow Denning went into administration in March, owing suppliers millions.",
    ["Marlow Denning: Organization"],
  ],
  [
    "takes what has a board for a firm",
    "She also sits on the board of Sela Brava.",
    ["Sela Brava: Organization"],
  ],
  [
    "takes what has an output for a firm",
    "Kallio Saha's output fell by a third last year.",
    ["Kallio Saha: Organization"],
  ],
  [
    "takes whom a group has bid against for a firm",
    "The group had bid against Orzel Paliwa for the licence.",
    ["Orzel Paliwa: Organization"],
  ],
  [
    "takes who offers a job for a firm",
    "The former minister has been offered a job by Pryce Calder.",
    ["Pryce Calder: Organization"],
  ],
  [
    "takes who advises a buyer for a firm",
    "The buyer was advised by Halden Roper, and the lender by Banco Morava.",
    ["Halden Roper: Organization", "Banco Morava: Organization"],
  ],
  [
    "takes who says that it will appeal for a firm",
    "Brandt Keller said it would appeal against the ruling.",
    ["Brandt Keller: Organization"],
  ],
  [
    "takes what is leased land, and is a which, for a firm",
    "The abbot leased the land to Nuru Maziwa, which is controlled by his cousins.",
    ["Nuru Maziwa: Organization"],
  ],
  [
    "takes what wins seats for a party",
    "Suara Baru won 34 of the 120 seats.",
    ["Suara Baru: Organization"],
  ],
  [
    "takes what a town has and a player joins from for a club",
    "She moved abroad in 2020 after joining from Bergen's Vardal HK.",
    ["Bergen: Location", "Vardal HK: Organization"],
  ],
  [
    "takes a firm for what its first word is, where that says it of itself",
    "The accounts were signed by Marlow Denning in March. Marlow said it respected the ruling.",
    ["Marlow Denning: Organization", "Marlow: Organization"],
  ],
];

const APPOSED: readonly Case[] = [
  [
    "takes a contractor without a given name for a firm",
    "The work was given to a contractor, Demirkan Nakliyat, without a tender.",
    ["Demirkan Nakliyat: Organization"],
  ],
  [
    "takes an auditor that is a which for a firm",
    "The bank's external auditor, Ashcombe Pell, which earned 3 million, resigned in May.",
    ["Ashcombe Pell: Organization"],
  ],
  [
    "takes a company for one, wherever it is said to be",
    "The pier was leased to a company close to Tirana, Kallio Saha, in 2019.",
    ["Tirana: Location", "Kallio Saha: Organization"],
  ],
  [
    "takes auctioneers of one name for a firm",
    "The auctioneers Thorne Wexler sold the necklace for 2 million pounds.",
    ["Thorne Wexler: Organization"],
  ],
  [
    "takes a website, a radio station and a trade paper for bodies",
    "He told the website Brandt Keller, the radio station Orzel Nova and the trade paper Salters so.",
    ["Brandt Keller: Organization", "Orzel Nova: Organization", "Salters: Organization"],
  ],
  [
    "takes the opposition for a party",
    "The opposition Jana Shakti demanded a recount.",
    ["Jana Shakti: Organization"],
  ],
  [
    "takes the followers that a party is called after for the party",
    "The bill is opposed by the Social Democrats.",
    ["Social Democrats: Organization"],
  ],
  [
    "leaves what a sponsor is out of its name",
    "Sponsor Kallio Saha, which pays 2 million dollars a year, has asked for an explanation.",
    ["Kallio Saha: Organization"],
  ],
  [
    "takes a coroner's office for one name",
    "The Aldermoor County Coroner's Office named the driver.",
    ["Aldermoor County Coroner's Office: Organization"],
  ],
];

const WORKS: readonly Case[] = [
  [
    "takes a ship for a ship, whomever or whatever it is called after",
    "The Maltese-flagged Elena Rose ran aground in fog.",
    ["Maltese: Location", "Elena Rose: Work"],
  ],
  [
    "takes what catches fire off a coast for a ship",
    "The Hasdrubal caught fire off Sicily with 20 crew aboard.",
    ["Hasdrubal: Work", "Sicily: Location"],
  ],
  [
    "takes what has a steward on it for a ship",
    "Her cousin was a steward on the Valletta.",
    ["Valletta: Work"],
  ],
  [
    "takes a product with an article for a product",
    "It showed its flagship lock, the Nordeng One, in Oslo.",
    ["Nordeng One: Work", "Oslo: Location"],
  ],
];

const PEOPLE: readonly Case[] = [
  [
    "takes a contractor with a given name for a person",
    "A contractor, Deon Vermaak, was charged with fraud.",
    ["Deon Vermaak: Person"],
  ],
  [
    "takes the auditor who resigned for a person",
    "The auditor Jana Weiss, who earned 3 million, resigned in May.",
    ["Jana Weiss: Person"],
  ],
  [
    "takes the founder beside a movement for a person",
    "The founder of the movement, Ana Lopez, was arrested.",
    ["Ana Lopez: Person"],
  ],
  [
    "takes a president's adviser for a person",
    "The president was advised by Elena Montalvo.",
    ["Elena Montalvo: Person"],
  ],
  [
    "takes a director of photography for a person",
    "A director of photography, Jan Petersen, won the prize.",
    ["Jan Petersen: Person"],
  ],
  [
    "takes who wrote the book, which sold well, for a person",
    "A book by Odrun Vell, which sold well, was banned.",
    ["Odrun Vell: Person"],
  ],
  [
    "takes who says that it would take years for a person",
    "Zsanka Torp said it would take years to repair the road.",
    ["Zsanka Torp: Person"],
  ],
  [
    "takes who has creditors and a given name for a person",
    "Tomoko Ishida's creditors meet on Friday.",
    ["Tomoko Ishida: Person"],
  ],
  [
    "takes a tycoon for a person",
    "The construction tycoon Bektur Asanov owns the hotel.",
    ["Bektur Asanov: Person"],
  ],
  [
    "takes who plays for a country for a person",
    "Shen Yulin of China lost to Maria Kos in the final.",
    ["Shen Yulin: Person", "China: Location", "Maria Kos: Person"],
  ],
  [
    "takes who plays opposite for a person",
    "Bulgarian opposite Rada Kolarova has signed for a club in Italy.",
    ["Bulgarian: Location", "Rada Kolarova: Person", "Italy: Location"],
  ],
  [
    "takes a town that somebody joined from for a town",
    "The curator joined from Paris in May.",
    ["Paris: Location"],
  ],
  ["takes an index that sinks for no ship", "The Kospi sank 3 percent.", ["Kospi: Organization"]],
];

describe("What names are", () => {
  for (const [title, text, names] of [...OUTLETS, ...DEALINGS, ...APPOSED, ...WORKS, ...PEOPLE]) {
    it(title, async () => {
      const found = await mentionsOf(text, "name");

      assert.deepEqual(found, names);
    });
  }
});
