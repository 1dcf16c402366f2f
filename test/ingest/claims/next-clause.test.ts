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
