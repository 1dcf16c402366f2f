import assert from "node:assert/strict";
import { mentionsOf } from "./mentions-of.ts";

const NAMES: readonly (readonly [title: string, text: string, name: string])[] = [
  [
    "end with the last field of a bureau",
    "Lewistown police called the Bureau of Alcohol, Tobacco, Firearms and Explosives after the break-in.",
    "Bureau of Alcohol, Tobacco, Firearms and Explosives: Organization",
  ],
  [
    "keep an office of two fields whole",
    "Poland's Office of Competition and Consumer Protection still has to clear the takeover.",
    "Office of Competition and Consumer Protection: Organization",
  ],
  [
    "keep a department whole that is of two kinds",
    "The Hindu Religious and Charitable Endowments Department has not said whether it will take him back.",
    "Hindu Religious and Charitable Endowments Department: Organization",
  ],
  [
    "keep the see of two towns whole",
    "The Diocese of Prespa and Struga sued Jonas Weber over the lease last year.",
    "Diocese of Prespa and Struga: Organization",
  ],
  [
    "keep an army of the poor whole",
    "The Guerrilla Army of the Poor shot Jonas Weber and took over three towns.",
    "Guerrilla Army of the Poor: Organization",
  ],
  [
    "do not take in the day",
    "Ireland's High Court on Wednesday cleared the way for Corrib Aviation.",
    "High Court: Organization",
  ],
  [
    "start with the state that a patrol is of",
    "A Montana Highway Patrol trooper laid spike strips at the bridge.",
    "Montana Highway Patrol: Organization",
  ],
  [
    "keep a numbered law whole",
    "The theft of relics comes under Law 117 on the Protection of Antiquities.",
    "Law 117 on the Protection of Antiquities: Law",
  ],
  [
    "keep an act on several things whole",
    "They were charged under the Act on Prevention of Divulgence and Protection of Industrial Technology.",
    "Act on Prevention of Divulgence and Protection of Industrial Technology: Law",
  ],
  [
    "tell what an enactment of a year is",
    "The seat need not be vacated under the state's Anti-Hopping Enactment 2023.",
    "Anti-Hopping Enactment 2023: Law",
  ],
  [
    "keep what a trade owns whole",
    "Jonas Weber spoke for Railmen's Voice at the meeting.",
    "Railmen's Voice: Organization",
  ],
  [
    "keep the country of an association of a trade",
    "The Planters' Association of Ceylon sued Jonas Weber.",
    "Planters' Association of Ceylon: Organization",
  ],
  [
    "keep a community whole that is called after a language",
    "Observers from the Community of Portuguese Language Countries described the vote as orderly.",
    "Community of Portuguese Language Countries: Organization",
  ],
  [
    "keep an ombudsman whole who is for something",
    "But the Fair Work Ombudsman began looking into its treatment of the crews in June.",
    "Fair Work Ombudsman: Organization",
  ],
  [
    "part a parliament from the party that one sits there for",
    "Montufar served two terms in Congress for the Patriotic Renewal party, which had been founded there.",
    "Patriotic Renewal party: Organization",
  ],
  [
    "keep the prime minister in a title",
    'She sued the producers of a Bollywood film, "Prime Minister\'s Daughter", in Delhi.',
    "Prime Minister's Daughter: Work",
  ],
];

describe("Names that their capitals tell", () => {
  for (const [title, text, name] of NAMES) {
    it(title, async () => {
      const found = await mentionsOf(text, "name");

      assert.ok(found.map((one) => one.replace(/^The /, "")).includes(name), found.join("; "));
    });
  }
});
