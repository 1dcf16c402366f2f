import { examples } from "./examples.ts";

examples("A sale", [
  {
    says: "tells who bought",
    text: "Jonas Weber sold Kestrel Foods to Orlin Group in 2019.",
    claims: [
      "Jonas Weber RELATED_TO Kestrel Foods asserted",
      "Jonas Weber SOLD_TO Orlin Group asserted",
      "Orlin Group BOUGHT Kestrel Foods asserted",
    ],
  },
  {
    says: "tells who bought behind a participle",
    text: "Kestrel Foods, sold to Orlin Group last year, has closed two shops.",
    claims: [
      "Kestrel Foods RELATED_TO two shops asserted",
      "Orlin Group BOUGHT Kestrel Foods asserted",
    ],
  },
  {
    says: "tells who sold behind a noun",
    text: "Orlin Group completed its purchase of Kestrel Foods from Halden Bank.",
    claims: [
      "Halden Bank SOLD_TO Orlin Group asserted",
      "Orlin Group BOUGHT Kestrel Foods asserted",
    ],
  },
  {
    says: "is planned until it is made",
    text: "Jonas Weber plans to sell Kestrel Foods to Orlin Group.",
    claims: [
      "Jonas Weber RELATED_TO Kestrel Foods planned",
      "Jonas Weber SOLD_TO Orlin Group planned",
      "Orlin Group BOUGHT Kestrel Foods planned",
    ],
  },
  {
    says: "tells the buyer behind the noun",
    text: "The sale of Kestrel Foods to Orlin Group was blocked by the court.",
    claims: ["Orlin Group BOUGHT Kestrel Foods denied"],
  },
  {
    says: "of what has no name has only a seller and a buyer",
    text: "Jonas Weber sold the mill to Orlin Group.",
    claims: ["Jonas Weber SOLD_TO Orlin Group asserted"],
  },
]);

examples("Who takes whose place", [
  {
    says: "is whoever comes with it",
    text: "Ana Lopez replaced Luis Gomez with Eva Roche.",
    claims: ["Ana Lopez RELATED_TO Eva Roche asserted", "Eva Roche SUCCEEDED Luis Gomez asserted"],
  },
  {
    says: "is whoever was appointed to",
    text: "Ana Lopez appointed Eva Roche to replace Luis Gomez.",
    claims: ["Ana Lopez APPOINTED Eva Roche asserted", "Eva Roche SUCCEEDED Luis Gomez planned"],
  },
  {
    says: 'is the subject without a "with"',
    text: "Eva Roche replaced Luis Gomez.",
    claims: ["Eva Roche SUCCEEDED Luis Gomez asserted"],
  },
  {
    says: "is nobody without a name",
    text: "Ana Lopez replaced the supplier Kestrel Foods with a cheaper one.",
    claims: ["Ana Lopez RELATED_TO Kestrel Foods asserted"],
  },
  {
    says: "may be the one behind a passive",
    text: "Luis Gomez was replaced by Eva Roche.",
    claims: ["Eva Roche SUCCEEDED Luis Gomez asserted"],
  },
]);

examples("Kin of each other", [
  {
    says: "are brothers set beside their names",
    text: "The shop was opened by two brothers, Luis and Juan Gomez.",
    claims: ["Luis Gomez SIBLING_OF Juan Gomez asserted"],
  },
  {
    says: "are those of whom it is said",
    text: "Ana Lopez and Eva Lopez are sisters.",
    claims: ["Ana Lopez SIBLING_OF Eva Lopez asserted"],
  },
  {
    says: "are twins",
    text: "The twins Ana Lopez and Eva Lopez sued Acme Corp.",
    claims: [
      "Ana Lopez SIBLING_OF Eva Lopez asserted",
      "Ana Lopez SUED Acme Corp asserted",
      "Eva Lopez SUED Acme Corp asserted",
    ],
  },
  {
    says: "are not those whom it is denied of",
    text: "Ana Lopez and Eva Lopez are not sisters.",
    claims: ["Ana Lopez SIBLING_OF Eva Lopez denied"],
  },
  {
    says: "is not one brother of somebody",
    text: "Luis Gomez, a brother of Juan Gomez, left Lyon.",
    claims: ["Luis Gomez LEFT Lyon asserted", "Luis Gomez SIBLING_OF Juan Gomez asserted"],
  },
]);

examples("Whose party somebody is of", [
  {
    says: "is told by what one of them is called",
    text: "Ana Lopez, a Liberal Democrat, has asked the police to investigate.",
    claims: [
      "Ana Lopez MEMBER_OF Liberal Democrat asserted",
      "Ana Lopez URGED the police asserted",
    ],
  },
  {
    says: "is told by a predicate",
    text: "Luis Gomez is a Republican.",
    claims: ["Luis Gomez MEMBER_OF Republican asserted"],
  },
  {
    says: 'is told by "of"',
    text: "Ana Lopez of the Greens met Luis Gomez.",
    claims: ["Ana Lopez MEMBER_OF Greens asserted", "Ana Lopez MET_WITH Luis Gomez asserted"],
  },
  {
    says: "is not told of a member of its parliament group",
    text: "Luis Gomez, a liberal, left Lyon.",
    claims: ["Luis Gomez LEFT Lyon asserted"],
  },
]);

examples("Where somebody is", [
  {
    says: "is told of a trade",
    text: "A dealer in Lyon, Ana Lopez, bought the painting.",
    claims: ["Ana Lopez LOCATED_IN Lyon asserted"],
  },
  {
    says: "is told of where they come from",
    text: "A hairdresser from Lyon, Ana Lopez, paid Luis Gomez.",
    claims: ["Ana Lopez CITIZEN_OF Lyon asserted", "Ana Lopez PAID Luis Gomez asserted"],
  },
  {
    says: "is not told of what they deal in",
    text: "A dealer in antiques, Ana Lopez, bought the painting.",
    claims: [],
  },
  {
    says: "is not told of somebody else",
    text: "A dealer in Lyon met Ana Lopez.",
    claims: ["a dealer in Lyon MET_WITH Ana Lopez asserted"],
  },
]);

examples("Whose a body is", [
  {
    says: "is told where it does something",
    text: "The Senate's budget committee sued Acme Corp.",
    claims: [
      "the Senate's budget committee PART_OF Senate asserted",
      "the Senate's budget committee SUED Acme Corp asserted",
    ],
  },
  {
    says: "is told of a court by its place",
    text: "A military court in Bukavu convicted Luis Gomez.",
    claims: [
      "a military court in Bukavu CONVICTED Luis Gomez asserted",
      "a military court in Bukavu LOCATED_IN Bukavu asserted",
    ],
  },
  {
    says: "is not told where it does nothing",
    text: "The Senate's budget committee is large.",
    claims: [],
  },
  {
    says: "is its leader's too",
    text: "The works council of Kestrel Foods, led by Ana Lopez, is worried.",
    claims: [
      "Ana Lopez HEADS the works council of Kestrel Foods asserted",
      "the works council of Kestrel Foods PART_OF Kestrel Foods asserted",
    ],
  },
  {
    says: "is not told of a rival",
    text: "A rival of Kestrel Foods in Lyon sued Acme Corp.",
    claims: ["a rival of Kestrel Foods in Lyon SUED Acme Corp asserted"],
  },
]);

examples("What people do at a body", [
  {
    says: "is told by a trade that no list has",
    text: "Halden Museum's chief restorer, Ana Lopez, wrote to Luis Gomez.",
    claims: ["Ana Lopez TOLD Luis Gomez asserted", "Ana Lopez WORKS_FOR Halden Museum asserted"],
  },
  {
    says: "is told behind the name",
    text: "Ana Lopez, a lighting planner at Acme Corp, wrote to Luis Gomez.",
    claims: ["Ana Lopez TOLD Luis Gomez asserted", "Ana Lopez WORKS_FOR Acme Corp asserted"],
  },
  {
    says: "is not told of its customers",
    text: "Acme Corp's oldest customer, Ana Lopez, wrote to Luis Gomez.",
    claims: ["Ana Lopez TOLD Luis Gomez asserted"],
  },
  {
    says: "is not told without a name",
    text: "Acme Corp's restorer wrote to Luis Gomez.",
    claims: [],
  },
  {
    says: "is told of who has colleagues there",
    text: "The study was led by Ana Lopez and three colleagues at the University of Graz.",
    claims: ["Ana Lopez WORKS_FOR University of Graz asserted"],
  },
  {
    says: "is not told of whose colleagues they are",
    text: "Ana Lopez met her colleagues at the University of Graz.",
    claims: [],
  },
  {
    says: "is told by the body and not by its beat",
    text: "Acme Times and its Kenya correspondent, Ana Lopez, sued Luis Gomez.",
    claims: [
      "Acme Times SUED Luis Gomez asserted",
      "Ana Lopez SUED Luis Gomez asserted",
      "Ana Lopez WORKS_FOR Acme Times asserted",
    ],
  },
  {
    says: "is told by leading its people",
    text: "Acme Corp has sent a team led by Ana Lopez to Lyon.",
    claims: ["Ana Lopez WORKS_FOR Acme Corp asserted"],
  },
  {
    says: "is told by leaving another",
    text: "Ana Lopez came from Acme Corp.",
    claims: ["Ana Lopez LEFT Acme Corp asserted"],
  },
]);

examples("Money", [
  {
    says: "is given for what is founded",
    text: "Ana Lopez set up Kestrel Foods with a loan from Halden Bank.",
    claims: [
      "Ana Lopez FOUNDED Kestrel Foods asserted",
      "Halden Bank FUNDED Ana Lopez asserted",
      "Halden Bank FUNDED Kestrel Foods asserted",
    ],
  },
  {
    says: "does not go to what is left",
    text: "Ana Lopez left Kestrel Foods with a loan from Halden Bank.",
    claims: ["Ana Lopez LEFT Kestrel Foods asserted", "Halden Bank FUNDED Ana Lopez asserted"],
  },
]);

examples("Support", [
  {
    says: "is given by whom somebody has it of",
    text: "Ana Lopez has the support of Luis Gomez.",
    claims: ["Luis Gomez SUPPORTED Ana Lopez asserted"],
  },
  {
    says: "is not given by who seeks it",
    text: "Ana Lopez sought the support of Luis Gomez.",
    claims: ["Ana Lopez RELATED_TO Luis Gomez asserted"],
  },
]);

examples("Taking over", [
  {
    says: "is owning a firm where a firm does",
    text: "Orlin Group took over Kestrel Foods in May.",
    claims: ["Orlin Group BOUGHT Kestrel Foods asserted"],
  },
  {
    says: "is heading it where somebody does",
    text: "Ana Lopez took over Kestrel Foods in May.",
    claims: ["Ana Lopez HEADS Kestrel Foods asserted"],
  },
  {
    says: "is by force where fighters do",
    text: "The rebels took over Goma in May.",
    claims: ["the rebels SEIZED Goma asserted"],
  },
]);

examples("A condition", [
  {
    says: "is not what a clause between commas tells",
    text: "Unless Chile frees Luis Gomez, who was arrested by Peru, the talks will end.",
    claims: ["Peru ARRESTED Luis Gomez asserted"],
  },
  {
    says: "makes no claim",
    text: "Unless Chile frees Luis Gomez, the talks will end.",
    claims: [],
  },
]);

examples("Who is introduced", [
  {
    says: "is the noun in front of the name",
    text: "Among them is the investment fund Orlin Partners, which owns Kestrel Foods and sued Luis Gomez.",
    claims: [
      "Orlin Partners OWNS Kestrel Foods asserted",
      "Orlin Partners SUED Luis Gomez asserted",
    ],
  },
  {
    says: "is the occupation without an article",
    text: "Kestrel Foods was founded in 1994 by geologist Luis Gomez.",
    claims: ["Luis Gomez FOUNDED Kestrel Foods asserted"],
  },
  {
    says: "is the office, and not the thing it gets",
    text: "In a letter to the local MP, Ana Lopez, Luis Gomez wrote that he was ill.",
    claims: ["Luis Gomez TOLD Ana Lopez alleged by Luis Gomez"],
  },
  {
    says: "says so between commas before the verb",
    text: "Judge Ana Lopez, who presided, jailed Luis Gomez.",
    claims: ["Ana Lopez ARRESTED Luis Gomez asserted"],
  },
  {
    says: "was founded by somebody who does not act",
    text: "Kestrel Foods, which was founded in 1968 by Luis Gomez, sued Acme Corp.",
    claims: ["Kestrel Foods SUED Acme Corp asserted", "Luis Gomez FOUNDED Kestrel Foods asserted"],
  },
  {
    says: "is one of many",
    text: "Ana Lopez, one of the captains, who now works for Acme Corp, met Luis Gomez.",
    claims: ["Ana Lopez MET_WITH Luis Gomez asserted", "Ana Lopez WORKS_FOR Acme Corp asserted"],
  },
  {
    says: "had been employed before",
    text: "Ana Lopez, employed at the time by Acme Corp, later confessed to Luis Gomez.",
    claims: ["Ana Lopez TOLD Luis Gomez asserted", "Ana Lopez WORKS_FOR Acme Corp asserted"],
  },
  {
    says: "has kin that acts",
    text: "Ana Lopez, whose brother Mateo runs Kestrel Foods, met Luis Gomez.",
    claims: [
      "Ana Lopez MET_WITH Luis Gomez asserted",
      "Mateo HEADS Kestrel Foods asserted",
      "Mateo SIBLING_OF Ana Lopez asserted",
    ],
  },
  {
    says: "holds the office of the place right before",
    text: "Luis Gomez built a library for the town of Voss, whose mayor, Ana Lopez, opened it.",
    claims: ["Ana Lopez HEADS Voss asserted", "Luis Gomez SUPPLIED Voss asserted"],
  },
  {
    says: "was accused by whoever stands before",
    text: "Luis Gomez's lawyer, Ana Lopez, accused prosecutors of lying.",
    claims: ["Ana Lopez ACCUSED prosecutors asserted", "Ana Lopez REPRESENTS Luis Gomez asserted"],
  },
  {
    says: "is a firm behind a plural",
    text: "Luis Gomez's solicitors, Penrose Hale, which advised him, met Ana Lopez.",
    claims: [
      "Penrose Hale ADVISES Luis Gomez asserted",
      "Penrose Hale MET_WITH Ana Lopez asserted",
      "Penrose Hale REPRESENTS Luis Gomez asserted",
    ],
  },
  {
    says: 'is one person behind "one of"',
    text: "One of the minister's advisers, Ana Lopez, met Luis Gomez.",
    claims: ["Ana Lopez MET_WITH Luis Gomez asserted"],
  },
]);
examples("Who is said to be it", [
  {
    says: "is a lawyer by name",
    text: "Luis Gomez's lawyer is Ana Lopez.",
    claims: ["Ana Lopez REPRESENTS Luis Gomez asserted"],
  },
  {
    says: "is a shareholder that is described",
    text: "Kestrel Foods's biggest shareholder is the investment fund Orlin Partners.",
    claims: ["Orlin Partners OWNS Kestrel Foods asserted"],
  },
  {
    says: "is nobody where it is denied",
    text: "Luis Gomez's lawyer is not Ana Lopez.",
    claims: [],
  },
  {
    says: "is nobody where it is no name",
    text: "Luis Gomez's lawyer is ill.",
    claims: [],
  },
]);

examples("Where somebody is", [
  {
    says: 'is told by "where"',
    text: "Ana Lopez left the University of Graz, where she taught law.",
    claims: [
      "Ana Lopez LEFT University of Graz asserted",
      "Ana Lopez WORKS_FOR University of Graz asserted",
    ],
  },
  {
    says: 'is told by "where" they used to be',
    text: "Ana Lopez sued the University of Graz, where she used to teach.",
    claims: [
      "Ana Lopez SUED University of Graz asserted",
      "Ana Lopez WORKS_FOR University of Graz asserted",
    ],
  },
  {
    says: "is told by where they died",
    text: "Luis Gomez moved to Lugano, where he died in May.",
    claims: ["Luis Gomez DIED_IN Lugano asserted", "Luis Gomez TRAVELED_TO Lugano asserted"],
  },
  {
    says: "is no place that somebody else is at",
    text: "Luis Gomez moved to Lugano, and Ana Lopez died in May.",
    claims: ["Luis Gomez TRAVELED_TO Lugano asserted"],
  },
]);

examples("Where a firm is", [
  {
    says: "is told by a town in front",
    text: "Orlin Group sued the Trondheim company Kestrel Foods.",
    claims: [
      "Kestrel Foods LOCATED_IN Trondheim asserted",
      "Orlin Group SUED Kestrel Foods asserted",
    ],
  },
  {
    says: "is told where it goes back",
    text: "Ana Lopez bought Kestrel Foods because the Trondheim brewer was losing money.",
    claims: [
      "Ana Lopez BOUGHT Kestrel Foods asserted",
      "Kestrel Foods LOCATED_IN Trondheim asserted",
    ],
  },
]);
examples("A body that acts", [
  {
    says: "may be known by a family's name",
    text: "The Vega family sold its shares to Orlin Group.",
    claims: ["the Vega family SOLD_TO Orlin Group asserted"],
  },
]);
