import assert from "node:assert/strict";
import { mentionsOf } from "./mentions-of.ts";

const NAMES: readonly (readonly [title: string, text: string, names: readonly string[]])[] = [
  [
    "takes the town for a place that stands before the comma",
    "The rebels have held the town, Htay Lin, since May.",
    ["Htay Lin: Location"],
  ],
  [
    "takes a spokeswoman for a person, whomever she speaks for",
    "A spokeswoman for the university, Mona Ines, declined to comment.",
    ["Mona Ines: Person"],
  ],
  [
    "takes a trading house and a forwarder for firms",
    "He owns a freight forwarder, Balteka, and the trading house Zarmo.",
    ["Balteka: Organization", "Zarmo: Organization"],
  ],
  [
    "takes a city for a city in front of a firm",
    "Orlin Group bought the Brisbane company in May.",
    ["Orlin Group: Organization", "Brisbane: Location"],
  ],
  [
    "takes a club for a club where several do something",
    "Torano have signed the striker Luc Morel.",
    ["Torano: Organization", "Luc Morel: Person"],
  ],
  [
    "takes what is called a protein for a substance",
    "The drug blocks a protein called KVR-7.",
    ["KVR-7: Substance"],
  ],
  [
    "takes a street in another language for a place",
    "The bank's tower stands on Avenida Faro Lisa.",
    ["Avenida Faro Lisa: Location"],
  ],
  [
    "takes whose child somebody is for a person",
    "She is the youngest child of Safet Hadzic.",
    ["Safet Hadzic: Person"],
  ],
  [
    "takes a predecessor for a person",
    "Ana Weber's predecessor, Gintas Mockas, closed the crossings.",
    ["Ana Weber: Person", "Gintas Mockas: Person"],
  ],
  [
    "keeps bodies that are called after a field or a day whole",
    "He wrote to the Committee on Foreign Investment in the United States and to the Thirtieth of August Front.",
    [
      "Committee on Foreign Investment in the United States: Organization",
      "Thirtieth of August Front: Organization",
    ],
  ],
  [
    "keeps a body of two fields of which one has a hyphen whole",
    "He urged the Ethics and Anti-Corruption Commission to act.",
    ["Ethics and Anti-Corruption Commission: Organization"],
  ],
];

describe("What stands beside a name", () => {
  for (const [title, text, names] of NAMES) {
    it(title, async () => {
      const found = await mentionsOf(text, "name");

      assert.deepEqual(found, names);
    });
  }

  it("takes one of a country for a person, and the country's for its own", async () => {
    const found = await mentionsOf(
      "The Ethiopian's ban angered Ethiopian officials.",
      "description",
    );

    assert.deepEqual(found, ["The Ethiopian: Person", "Ethiopian officials: Location"]);
  });
});
