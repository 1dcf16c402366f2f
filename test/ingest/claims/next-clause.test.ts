import { examples } from "./examples.ts";

examples("Whom the next clause is about", [
  {
    says: "is the subject before the semicolon, and no quote's speaker",
    text: "Gavin Oakes had met Paul Lund. Luis Gomez was arrested in 1987 but released without trial; he emigrated to Melbourne.",
    claims: [
      "Gavin Oakes MET_WITH Paul Lund asserted",
      "Luis Gomez TRAVELED_TO Melbourne asserted",
    ],
  },
  {
    says: "is the subject before the colon, whose verb of speech comes after it",
    text: "Gavin Oakes had met Paul Lund. Luis Gomez went further: he accused Eva Moe of fraud.",
    claims: ["Gavin Oakes MET_WITH Paul Lund asserted", "Luis Gomez ACCUSED Eva Moe asserted"],
  },
  {
    says: "is who speaks through a lawyer",
    text: "Jana Weber sued the bakery in May. Through her lawyer, Eva Moe, Ana Lopez denied it.",
    claims: ["Jana Weber SUED the bakery asserted", "Eva Moe REPRESENTS Ana Lopez asserted"],
  },
  {
    says: "is the body that did what its chairman tells of",
    text: "Kestrel Foods has grown. The anti-corruption commission has opened an inquiry into the payments, its chairman, Luis Gomez, said.",
    claims: ["Luis Gomez HEADS the anti-corruption commission asserted"],
  },
  {
    says: "is of whom it stands beside, the second of two",
    text: "The agreement was signed by Colonel Yves Mbarga, for the army, and Divine Tamfu, the council's political chief, who lives in exile in Maryland.",
    claims: [
      "Divine Tamfu LIVES_IN Maryland asserted",
      "Yves Mbarga AGREED_WITH Divine Tamfu asserted",
      "Yves Mbarga WORKS_FOR the army asserted",
    ],
  },
  {
    says: "goes on with the verb that has a tense",
    text: "Ornella Sabatucci accused the agent, Milen Karadzhov, of having opened talks with Orlin Group, and has complained to the European Commission.",
    claims: [
      "Milen Karadzhov NEGOTIATED_WITH Orlin Group alleged by Ornella Sabatucci",
      "Ornella Sabatucci ACCUSED Milen Karadzhov asserted",
      "Ornella Sabatucci TOLD European Commission asserted",
    ],
  },
  {
    says: "makes no second party of a description in front of a name",
    text: "A sergeant who deserted in 2014, Mahamat Koty fought in Libya.",
    claims: ["Mahamat Koty LOCATED_IN Libya asserted"],
  },
  {
    says: "tells of the one whom the clause outside is about",
    text: "Jonas Weber says that Sonia Mehrezi should have sued Kostas Drimaris before he returned to Greece.",
    claims: [
      "Kostas Drimaris RETURNED_TO Greece alleged by Jonas Weber",
      "Sonia Mehrezi SUED Kostas Drimaris planned by Jonas Weber",
    ],
  },
]);

examples("Nobody", [
  {
    says: "kills who is only among the dead",
    text: "Thirty people were killed in Lyon, among them the parish priest, Paul Lund, and six members of a choir.",
    claims: [],
  },
  {
    says: "is a place that has climbed a mountain",
    text: "Luis Gomez, a guide from the village of Thame who has visited Lhasa twice, has lost his work.",
    claims: ["Luis Gomez CITIZEN_OF Thame asserted", "Luis Gomez TRAVELED_TO Lhasa asserted"],
  },
  {
    says: "owns the place that an owner is from",
    text: "Paul Lund, a boat owner from Lyon, was shot.",
    claims: ["Paul Lund CITIZEN_OF Lyon asserted"],
  },
  {
    says: "is given a job as a gift",
    text: "Eva Moe sacked her minister and handed the job to Ana Lopez, a former banker.",
    claims: ["Eva Moe APPOINTED Ana Lopez asserted", "Eva Moe DISMISSED her minister asserted"],
  },
  {
    says: "is appointed by being named after somebody",
    text: "Eva Moe named her orchestra after Ana Lopez.",
    claims: ["Eva Moe HEADS her orchestra asserted"],
  },
  {
    says: "is denied neither of two",
    text: "Kestrel Foods controls neither company.",
    claims: [],
  },
]);

examples("Who is described before the name", [
  {
    says: "is no minister of another office",
    text: "Police on Monday searched the home of a former energy minister. Prime Minister Luis Gomez said the former minister had met Ana Lopez.",
    claims: ["a former energy minister MET_WITH Ana Lopez alleged by Luis Gomez"],
  },
]);

examples("Somebody spoken of as he or she", [
  {
    says: "is whom the sentence has named alone, where police did it",
    text: "Luis Gomez urged his rival to give up. Police arrested Jonas Lund in Oslo; he was held at a prison in Bergen.",
    claims: [
      "Luis Gomez URGED his rival asserted",
      "his rival RIVAL_OF Luis Gomez asserted",
      "police ARRESTED Jonas Lund asserted",
      "Jonas Lund LOCATED_IN Bergen asserted",
      "Jonas Lund LOCATED_IN Oslo asserted",
    ],
  },
  {
    says: "is of whom the paragraph tells",
    text: "Paul Oakes ran a gallery. He died in 2009.\n\nThe theft was long blamed on Jonas Lund, a restorer. Police arrested him in 1988.",
    claims: ["police ARRESTED Jonas Lund asserted"],
  },
  {
    says: "is to be released as the only one who was arrested",
    text: "Police arrested Jonas Lund on Thursday. Paul Oakes sued the paper.\n\nA foundation in Bern demanded his release and wrote to his daughter Alia.",
    claims: [
      "police ARRESTED Jonas Lund asserted",
      "Paul Oakes SUED the paper asserted",
      "Jonas Lund PARENT_OF Alia asserted",
      "a foundation in Bern RELATED_TO Jonas Lund asserted",
      "a foundation in Bern TOLD Alia asserted",
    ],
  },
  {
    says: "is no animal",
    text: '"His soldiers saw nothing," said Eva Moe, a lawmaker. "A goat saw it." She accused Luis Gomez of lying.',
    claims: ["Eva Moe ACCUSED Luis Gomez asserted"],
  },
  {
    says: "is not the advocate who questioned her",
    text: "Under questioning by his advocate, Eva Moe, the nurse admitted that she had never seen him, and that she had lied to Luis Gomez.",
    claims: [],
  },
  {
    says: "is who lost the job, where the clause about another is of an earlier time",
    text: "Paul Oakes went on to serve in the party, which Luis Gomez had founded, and died in Antigua in 2022.",
    claims: [
      "Luis Gomez FOUNDED the party asserted",
      "Paul Oakes DIED_IN Antigua asserted",
      "Paul Oakes HOLDS_POSITION_IN the party asserted",
    ],
  },
]);

examples("An office without its country", [
  {
    says: "is of the country that the sentence before is about only where the holder acts",
    text: "QUITO, May 2 (Meridian Press) - Ecuador's courts and its government are at odds.\n\nIsrael turned down a request for records. The verdict deepens the rift between the judges and President Otto Rivas.",
    claims: [],
  },
  {
    says: "is of no country where its parts have premiers",
    text: "WINNIPEG, Canada, May 2 (Meridian Press) - Canada's government sued the bank. Premier Alison Okemaw met Luis Gomez last week.",
    claims: ["Alison Okemaw MET_WITH Luis Gomez asserted", "Canada SUED the bank asserted"],
  },
]);
