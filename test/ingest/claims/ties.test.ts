import { examples } from "./examples.ts";

examples("What several do together", [
  {
    says: "is meeting",
    text: "Ana Lopez and Luis Gomez met in Lyon.",
    claims: [
      "Ana Lopez LOCATED_IN Lyon asserted",
      "Ana Lopez MET_WITH Luis Gomez asserted",
      "Luis Gomez LOCATED_IN Lyon asserted",
    ],
  },
  {
    says: "is signing",
    text: "Canada and Chile signed an agreement.",
    claims: ["Canada AGREED_WITH Chile asserted"],
  },
  {
    says: "is merging",
    text: "Acme Corp and Globex merged.",
    claims: ["Acme Corp MERGED_WITH Globex asserted"],
  },
  {
    says: "is marrying",
    text: "Ana Lopez and Luis Gomez married in 2010.",
    claims: ["Ana Lopez SPOUSE_OF Luis Gomez asserted"],
  },
  {
    says: "is nothing that ties them otherwise",
    text: "Ana Lopez and Luis Gomez left the room.",
    claims: [],
  },
]);

examples("What a body is to another", [
  {
    says: "is a party to its member",
    text: "Luis Gomez's party, the Liberals, lost the election.",
    claims: ["Luis Gomez MEMBER_OF Liberals asserted"],
  },
  {
    says: "is a subsidiary",
    text: "Globex is a subsidiary of Acme Corp.",
    claims: ["Globex PART_OF Acme Corp asserted"],
  },
  {
    says: "is a company of the state",
    text: "Chile's state company, Litcorp, lost money.",
    claims: ["Chile OWNS Litcorp asserted"],
  },
  {
    says: "is a parent company",
    text: "Acme Corp's parent company, Globex, lost money.",
    claims: ["Globex OWNS Acme Corp asserted"],
  },
]);

examples("Whose a name is", [
  {
    says: "is a person's employer",
    text: "Greenpeace's Anna Jones spoke.",
    claims: ["Anna Jones WORKS_FOR Greenpeace asserted"],
  },
  {
    says: "is a work's maker",
    text: "Microsoft's Internet Explorer crashed.",
    claims: ["Microsoft PRODUCED Internet Explorer asserted"],
  },
]);

examples("Where somebody belongs", [
  {
    says: "is of a university",
    text: "Elena Fischer of the University of Graz spoke.",
    claims: ["Elena Fischer WORKS_FOR University of Graz asserted"],
  },
  {
    says: "is from a town",
    text: "Ahmed Khan, a boy from Leeds, spoke.",
    claims: ["Ahmed Khan CITIZEN_OF Leeds asserted"],
  },
  {
    says: "is of a country",
    text: "The French club Valmont lost.",
    claims: ["Valmont LOCATED_IN France asserted"],
  },
  {
    says: "is of a country, by an apposition",
    text: "Orlin Group, the Danish brewer, lost money.",
    claims: ["Orlin Group LOCATED_IN Denmark asserted"],
  },
  {
    says: "has a seat",
    text: "Google's headquarters in California burned.",
    claims: ["Google LOCATED_IN California asserted"],
  },
  {
    says: "is based",
    text: "Valmont, based in Lyon, lost money.",
    claims: ["Valmont LOCATED_IN Lyon asserted"],
  },
  {
    says: "is no more where it is driven out",
    text: "Soldiers drove Hezbollah out of Tyre.",
    claims: ["Hezbollah LEFT Tyre asserted"],
  },
  {
    says: "is in the place that a noun and “of” name",
    text: "Luis Gomez visited the port of Antofagasta.",
    claims: ["Luis Gomez TRAVELED_TO Antofagasta asserted"],
  },
]);

examples("Who is meant by a tie", [
  {
    says: "is the country that a minister serves",
    text: "Ana Lopez, a minister of Chile, said her country would sue Acme Corp.",
    claims: [
      "Ana Lopez HOLDS_POSITION_IN Chile asserted",
      "Chile SUED Acme Corp planned by Ana Lopez",
    ],
  },
  {
    says: "is the brother who has been named",
    text: "Ana Lopez spoke with her brother, Luis Gomez. Acme Corp sued her brother.",
    claims: [
      "Acme Corp SUED Luis Gomez asserted",
      "Ana Lopez SPOKE_WITH Luis Gomez asserted",
      "Luis Gomez SIBLING_OF Ana Lopez asserted",
    ],
  },
]);

examples("Phrases that are easily misread", [
  {
    says: "sets a person beside the person",
    text: "The former president of Acme Corp, Ana Lopez, was sued by Luis Gomez.",
    claims: ["Ana Lopez HEADS Acme Corp asserted", "Luis Gomez SUED Ana Lopez asserted"],
  },
  {
    says: "parts a club from the score",
    text: "Leeds Rovers beat Port Ellen United 2-0.",
    claims: ["Leeds Rovers DEFEATED Port Ellen United asserted"],
  },
  {
    says: "takes no part of a compound for a verb",
    text: "The United States should strong-arm India.",
    claims: [],
  },
  {
    says: "takes a board for its company",
    text: "Ana Lopez joined Acme Corp's board.",
    claims: ["Ana Lopez MEMBER_OF Acme Corp asserted"],
  },
  {
    says: "takes an apposition for what it is set beside",
    text: "Frutabel, a fruit importer owned by Luis Gomez, sued Acme Corp.",
    claims: ["Frutabel SUED Acme Corp asserted", "Luis Gomez OWNS Frutabel asserted"],
  },
  {
    says: "ends a participle's subject before the participle",
    text: "Duke University, located in Durham, and Yale University sued Acme Corp.",
    claims: [
      "Duke University LOCATED_IN Durham asserted",
      "Duke University SUED Acme Corp asserted",
      "Yale University SUED Acme Corp asserted",
    ],
  },
  {
    says: "takes a predicate noun for its subject",
    text: "Mosul is the largest city controlled by Hezbollah.",
    claims: ["Hezbollah HEADS Mosul asserted"],
  },
]);
