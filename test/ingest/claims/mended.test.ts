import { examples } from "./examples.ts";

examples("Sentences that the parser hangs wrongly", [
  {
    says: "give a second clause without its verb its own parties",
    text: "Kestrel Foods was advised by Goldman Reyes, and Orlin Group by the law firm Barker & Stone.",
    claims: [
      "Goldman Reyes ADVISES Kestrel Foods asserted",
      "Barker & Stone ADVISES Orlin Group asserted",
    ],
  },
  {
    says: "tell a person presented right before 'said' from whom the deed was done to",
    text: "Harborline Bank bribed Ana Lopez, Maria Chen, a prosecutor, said on Monday.",
    claims: ["Harborline Bank BRIBED Ana Lopez alleged by Maria Chen"],
  },
  {
    says: "have somebody found a body, and not find it",
    text: "Ana Lopez went on to found Kestrel Foods in 1998. Paul Lund helped found Orlin Group.",
    claims: ["Ana Lopez FOUNDED Kestrel Foods asserted", "Paul Lund FOUNDED Orlin Group asserted"],
  },
  {
    says: "have those who do something together both do it",
    text: "Ana Lopez owns Kestrel Foods together with the hotelier Eva Moe.",
    claims: [
      "Ana Lopez OWNS Kestrel Foods asserted",
      "Eva Moe OWNS Kestrel Foods asserted",
      "Ana Lopez RELATED_TO Eva Moe asserted",
    ],
  },
  {
    says: "have nobody pay who hands somebody a prize",
    text: "Ana Lopez received the Rodolphe Prize from Eva Moe.",
    claims: [
      "Ana Lopez RELATED_TO Eva Moe asserted",
      "Ana Lopez RELATED_TO Rodolphe Prize asserted",
    ],
  },
  {
    says: "keep a fund of people whole, and a city's police there",
    text: "Winnipeg police arrested Ana Lopez, who heads the Prairie Teachers' Pension Fund.",
    claims: [
      "Winnipeg police ARRESTED Ana Lopez asserted",
      "Winnipeg police LOCATED_IN Winnipeg asserted",
      "Ana Lopez HEADS Prairie Teachers' Pension Fund asserted",
    ],
  },
  {
    says: "leave what stands behind a preposition no object",
    text: "Harborline Bank merged with Kestrel Foods in 2019.",
    claims: ["Harborline Bank MERGED_WITH Kestrel Foods asserted"],
  },
  {
    says: "give a participle after the comma the subject of its clause",
    text: "Elena Montalvo called for the removal of Jonas Weber, accusing him of helping Harborline Bank.",
    claims: [
      "Elena Montalvo ACCUSED Jonas Weber asserted",
      "Elena Montalvo RELATED_TO Jonas Weber asserted",
      "Jonas Weber HELPED Harborline Bank alleged by Elena Montalvo",
    ],
  },
  {
    says: "know who 'who' is behind the name of a body",
    text: "Elena Montalvo, of Harborline Bank, who sued Jonas Weber, left the room.",
    claims: [
      "Elena Montalvo SUED Jonas Weber asserted",
      "Elena Montalvo WORKS_FOR Harborline Bank asserted",
    ],
  },
  {
    says: "tell the writing from where it was written",
    text: "Elena Montalvo wrote on X that Jonas Weber had threatened her.",
    claims: ["Jonas Weber THREATENED Elena Montalvo alleged by Elena Montalvo"],
  },
  {
    says: "hear who speaks before a colon",
    text: 'Elena Montalvo: "Harborline Bank bribed Jonas Weber."',
    claims: ["Harborline Bank BRIBED Jonas Weber alleged by Elena Montalvo"],
  },
  {
    says: "make a denial of a clause with 'which' no deed",
    text: "Elena Montalvo said that Harborline Bank had bribed Jonas Weber, which the bank denies.",
    claims: ["Harborline Bank BRIBED Jonas Weber alleged by Elena Montalvo"],
  },
]);

examples("What is done to what is somebody's", [
  {
    says: "is done to its owner where it is a reproach or an inquiry",
    text: "Elena Montalvo criticized Jonas Weber's handling of the crisis.",
    claims: ["Elena Montalvo CRITICIZED Jonas Weber asserted"],
  },
  {
    says: "is not where it befell the owner",
    text: "Elena Montalvo investigated Jonas Weber's murder.",
    claims: ["Elena Montalvo INVESTIGATED Jonas Weber's murder asserted"],
  },
  {
    says: "ties whoever takes a stand on what befalls somebody to them",
    text: "France condemned the killing of Jonas Weber.",
    claims: ["France RELATED_TO Jonas Weber asserted"],
  },
]);

examples("What courts and offices say", [
  {
    says: "denies a deed that somebody was cleared of",
    text: "Luis Gomez was cleared of murdering Ana Lopez.",
    claims: ["Luis Gomez KILLED Ana Lopez denied"],
  },
  {
    says: "takes a plea of guilty for an admission",
    text: "Jonas Weber pleaded guilty to bribing Elena Montalvo.",
    claims: ["Jonas Weber BRIBED Elena Montalvo asserted by Jonas Weber"],
  },
  {
    says: "alleges the deed that somebody is charged with",
    text: "Jonas Weber was charged with the murder of Elena Montalvo.",
    claims: ["Jonas Weber KILLED Elena Montalvo alleged"],
  },
  {
    says: "alleges what somebody is suspected of ordering",
    text: "Jonas Weber is suspected of ordering the murder of Elena Montalvo.",
    claims: ["Jonas Weber KILLED Elena Montalvo alleged"],
  },
  {
    says: "reads the office that somebody gives up as",
    text: "Elena Montalvo has stepped down as chief executive of Harborline Bank.",
    claims: ["Elena Montalvo RESIGNED_FROM Harborline Bank asserted"],
  },
  {
    says: "lets whoever was hired replace whom the clause names",
    text: "Harborline Bank hired Elena Montalvo as chief executive, replacing Jonas Weber.",
    claims: [
      "Elena Montalvo SUCCEEDED Jonas Weber asserted",
      "Harborline Bank APPOINTED Elena Montalvo asserted",
    ],
  },
  {
    says: "opposes whom it keeps from a takeover, which has not come about",
    text: "The European Commission blocked Acme Corp's takeover of Globex.",
    claims: [
      "European Commission RULED_AGAINST Acme Corp asserted",
      "Acme Corp BOUGHT Globex denied",
    ],
  },
]);

examples("Bodies without a name", [
  {
    says: "have a head where it is said what they are for",
    text: "The head of the electoral commission, Jonas Weber, met Elena Montalvo.",
    claims: [
      "Jonas Weber HEADS the electoral commission asserted",
      "Jonas Weber MET_WITH Elena Montalvo asserted",
    ],
  },
  {
    says: "arrest people",
    text: "Police arrested Jonas Weber in Vienna.",
    claims: ["Jonas Weber LOCATED_IN Vienna asserted", "police ARRESTED Jonas Weber asserted"],
  },
  {
    says: "stand for the body whose they are where they act for it",
    text: "Elena Montalvo praised Interpol, whose officers searched the home of Jonas Weber.",
    claims: [
      "Elena Montalvo SUPPORTED Interpol asserted",
      "Interpol SEARCHED Jonas Weber asserted",
    ],
  },
]);

examples("Sentences that the parser hangs wrongly, again", [
  {
    says: "give a firm behind the maker what it is owed",
    text: "Norwegian engine maker Halvorsen Turbines, to which Visayan Air owes 18 million dollars, supported Ana Lopez.",
    claims: [
      "Halvorsen Turbines LOCATED_IN Norway asserted",
      "Halvorsen Turbines SUPPORTED Ana Lopez asserted",
      "Visayan Air RELATED_TO Halvorsen Turbines asserted",
    ],
  },
  {
    says: "tell the second receiver from the first",
    text: "Visayan Air had sold four engines belonging to Corrib Aviation to Falcon Crest Trading.",
    claims: ["Visayan Air SOLD_TO Falcon Crest Trading asserted"],
  },
  {
    says: 'hang "who" on a person',
    text: "The court overturned the conviction of Grace Phiri, who had sued Ana Lopez.",
    claims: ["Grace Phiri SUED Ana Lopez asserted", "the court ACQUITTED Grace Phiri asserted"],
  },
  {
    says: 'make "after" a clause',
    text: "Ana Lopez sued Kestrel Foods after Pieter Callewaert, a historian, had accused Jonas Weber.",
    claims: [
      "Ana Lopez SUED Kestrel Foods asserted",
      "Pieter Callewaert ACCUSED Jonas Weber asserted",
    ],
  },
  {
    says: "give both names behind two officers",
    text: "The bank was bought from its founders, Marco Diaz and Ana Braga, by Orlin Group.",
    claims: ["Ana Braga SOLD_TO Orlin Group asserted", "Marco Diaz SOLD_TO Orlin Group asserted"],
  },
  {
    says: "tell who says from who is said to",
    text: "His deputy, Lisa Ruiz, says Jonas Weber bribed Ana Lopez.",
    claims: ["Jonas Weber BRIBED Ana Lopez alleged by Lisa Ruiz"],
  },
  {
    says: "take a past tense for no participle",
    text: "Telecom group Orbis named Helena Marsh, a former executive at Vodacom, as its chief financial officer.",
    claims: ["Helena Marsh WORKS_FOR Vodacom asserted", "Orbis APPOINTED Helena Marsh asserted"],
  },
  {
    says: "see whom a participle past a comma tells of",
    text: "The decision to pardon Daniel Perry, convicted of killing Ana Lopez, outraged Jonas Weber.",
    claims: ["Daniel Perry KILLED Ana Lopez asserted"],
  },
  {
    says: "see whose help it was",
    text: "With the help of a nurse, Irene Castro, the gang leader José Macías escaped.",
    claims: ["Irene Castro HELPED José Macías asserted"],
  },
]);

examples("Where a sentence is set", [
  {
    says: "is no title's country",
    text: "In Turkey Minister Ana Lopez met Jonas Weber.",
    claims: [
      "Ana Lopez LOCATED_IN Turkey asserted",
      "Ana Lopez MET_WITH Jonas Weber asserted",
      "Jonas Weber LOCATED_IN Turkey asserted",
    ],
  },
  {
    says: "is not what is beside a nearer place",
    text: "Ana Lopez performed throughout Virginia, often at Gaston Hall, the theatre in Charlottesville.",
    claims: ["Ana Lopez RELATED_TO Gaston Hall asserted"],
  },
]);
