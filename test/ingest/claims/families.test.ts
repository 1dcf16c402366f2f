import { examples } from "./examples.ts";

examples("Families", [
  {
    says: "are told by those who survive",
    text: "Ana Lopez is survived by a daughter, Eva Lopez, and two sons, Karl and Piet Lopez.",
    claims: [
      "Ana Lopez PARENT_OF Eva Lopez asserted",
      "Ana Lopez PARENT_OF Karl Lopez asserted",
      "Ana Lopez PARENT_OF Piet Lopez asserted",
    ],
  },
  {
    says: "are told by whom somebody was born to",
    text: "Ana Lopez was born near Warsaw to Jan Lopez and Maria Braun.",
    claims: [
      "Ana Lopez BORN_IN Warsaw asserted",
      "Jan Lopez PARENT_OF Ana Lopez asserted",
      "Maria Braun PARENT_OF Ana Lopez asserted",
    ],
  },
  {
    says: "are told by a second kin noun",
    text: "Ana Lopez is the wife of Hans Weber and the daughter of Karl Braun.",
    claims: ["Ana Lopez SPOUSE_OF Hans Weber asserted", "Karl Braun PARENT_OF Ana Lopez asserted"],
  },
  {
    says: "are told beside a name",
    text: "Jonas Weber, now married to the chef Ana Lopez, sued Kestrel Foods.",
    claims: ["Jonas Weber SPOUSE_OF Ana Lopez asserted", "Jonas Weber SUED Kestrel Foods asserted"],
  },
  {
    says: "go on as a couple",
    text: "Ana Lopez married Jonas Weber in 1990. A brother of his, Karl, was ill. The couple fled to Mexico.",
    claims: [
      "Ana Lopez SPOUSE_OF Jonas Weber asserted",
      "Ana Lopez TRAVELED_TO Mexico asserted",
      "Jonas Weber TRAVELED_TO Mexico asserted",
      "Karl SIBLING_OF Jonas Weber asserted",
    ],
  },
  {
    says: "have no sister in one of their name",
    text: "Ana Lopez sued Kestrel Foods. Carlos Lopez met his sister on Monday.",
    claims: [
      "Ana Lopez SUED Kestrel Foods asserted",
      "Carlos Lopez MET_WITH his sister asserted",
      "his sister SIBLING_OF Carlos Lopez asserted",
    ],
  },
  {
    says: "do not go on as a couple once they have parted",
    text: "Ana Lopez met Luis Gomez. She had divorced Jonas Weber in 2015. The couple sued Kestrel Foods.",
    claims: ["Ana Lopez MET_WITH Luis Gomez asserted", "Ana Lopez SPOUSE_OF Jonas Weber asserted"],
  },
  {
    says: "are of the one who is named in front",
    text: "Karim Sanoussi denied it. Among the dead was a nephew of the commander, Mohamed Ilyas, according to his brother Rhissa.",
    claims: ["Rhissa SIBLING_OF Mohamed Ilyas asserted"],
  },
  {
    says: "name a sister-in-law as nobody's ministry",
    text: "Jonas Weber took over the ministry in 2022 from Karl Braun's sister-in-law, Radka Braun.",
    claims: ["Jonas Weber SUCCEEDED Radka Braun asserted"],
  },
  {
    says: "go on in an obituary, whose subject “she” is where nobody else may be",
    text: "Ana Lopez, who has died aged 91, was a builder. Born in Lyon, the daughter of a riveter, she met the architect Jonas Weber. They married in 1956; their son, Rupert, was drowned. She joined Orlin Group as a draughtswoman.",
    claims: [
      "Ana Lopez BORN_IN Lyon asserted",
      "Ana Lopez MEMBER_OF Orlin Group asserted",
      "Ana Lopez MET_WITH Jonas Weber asserted",
      "Ana Lopez PARENT_OF Rupert asserted",
      "Jonas Weber PARENT_OF Rupert asserted",
      "Jonas Weber SPOUSE_OF Ana Lopez asserted",
    ],
  },
]);
