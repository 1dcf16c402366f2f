import assert from "node:assert/strict";
import { referencesOf } from "./references.ts";

describe("A body without its name", () => {
  const cases: readonly (readonly [title: string, text: string, reference: string])[] = [
    [
      "is the court that the article goes on to name",
      "A Kenyan court on Thursday jailed Musa Danladi. Justice Carla Monti of the Kisumu High Court said Danladi had lied. He would appeal to the Supreme Court.",
      "A Kenyan court = Kisumu High Court",
    ],
    [
      "is the one of its country",
      "Velmora won the contract, beating a bid from the Austrian builder Orlin. Jonas Weber of Velmora left. The Austrian company sued Velmora.",
      "The Austrian company = Orlin",
    ],
    [
      "is the bank where a lender is spoken of beside another firm",
      "Velmora was advised by Banco Tresano and the law firm Sousa Melo, Jonas Weber said. The lender will also pay Weber.",
      "The lender = Banco Tresano",
    ],
    [
      "is the firm whose name stands in front of it",
      "The boat belonged to Harbour Lake Lines, a company owned by the lawmaker Jonas Weber.",
      "a company = Harbour Lake Lines",
    ],
    [
      "is the regulator that is a watchdog",
      "Competition watchdog Konkuris opened an inquiry into Velmora. The regulator sued Jonas Weber.",
      "The regulator = Konkuris",
    ],
  ];
  for (const [title, text, reference] of cases)
    it(title, async () => {
      const found = await referencesOf(text);

      assert.ok(found.includes(reference), found.join("; "));
    });

  const others: readonly (readonly [title: string, text: string, reference: string])[] = [
    [
      "is not the court that somebody will appeal to",
      "A Kenyan court on Thursday jailed Musa Danladi. Danladi said he would appeal to the Nairobi High Court.",
      "A Kenyan court = Nairobi High Court",
    ],
    [
      "is not one of two from its country",
      "The Austrian builder Orlin Bau and the Austrian retailer Tarsen sued Jonas Weber. Weber paid the Austrian company.",
      "the Austrian company = Tarsen",
    ],
  ];
  for (const [title, text, reference] of others)
    it(title, async () => {
      const found = await referencesOf(text);

      assert.ok(!found.includes(reference), found.join("; "));
    });
});
