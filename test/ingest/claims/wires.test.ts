import { examples } from "./examples.ts";

examples("A lawsuit", [
  {
    says: "names who goes to law behind the noun",
    text: "A judge threw out a lawsuit by Ana Lopez against Kestrel Foods.",
    claims: ["Ana Lopez SUED Kestrel Foods asserted", "a judge RULED_AGAINST Ana Lopez asserted"],
  },
  {
    says: "names whoever has to defend it",
    text: "Orlin Group settled a lawsuit brought by Kestrel Foods for 3 million dollars.",
    claims: ["Kestrel Foods SUED Orlin Group asserted"],
  },
  {
    says: "names both behind a participle",
    text: "The lawsuit, filed by Ana Lopez against Harborline Bank, was dismissed.",
    claims: ["Ana Lopez SUED Harborline Bank asserted"],
  },
  {
    says: "takes a capital for its government where it informs somebody",
    text: "Norway and Chile signed a treaty in May. Ana Lopez said that Oslo had not informed Chile of the sale.",
    claims: ["Norway AGREED_WITH Chile asserted", "Norway TOLD Chile denied by Ana Lopez"],
  },
]);

examples("Who becomes one of a body", [
  {
    says: "is whoever is elected to it",
    text: "Daniel Ortiz was elected to the Legislative Assembly of Ontario in 1999.",
    claims: ["Daniel Ortiz MEMBER_OF Legislative Assembly of Ontario asserted"],
  },
  {
    says: "is whoever is appointed to its board",
    text: "The appointment of Ana Lopez to the board of Harborline Bank took a year.",
    claims: ["Ana Lopez MEMBER_OF Harborline Bank asserted"],
  },
  {
    says: "is whoever moves to it",
    text: "Jonas Weber left for Orlin Group in 2015.",
    claims: ["Jonas Weber MEMBER_OF Orlin Group asserted"],
  },
  {
    says: "is nobody who only goes to a place",
    text: "Jonas Weber left for Madrid in 2015.",
    claims: ["Jonas Weber TRAVELED_TO Madrid asserted"],
  },
  {
    says: "is no patient",
    text: "Jonas Weber was admitted to Saint Anne Hospital on Monday.",
    claims: ["Jonas Weber RELATED_TO Saint Anne Hospital asserted"],
  },
]);

examples("What is demanded of somebody", [
  {
    says: "is asked of them",
    text: "The Labour Party demanded that Ana Lopez step down.",
    claims: ["Labour Party URGED Ana Lopez asserted"],
  },
  {
    says: "is not what is only said of them",
    text: "Jonas Weber insisted that Ana Lopez had paid Kestrel Foods.",
    claims: ["Ana Lopez PAID Kestrel Foods alleged by Jonas Weber"],
  },
]);

examples("Kin that somebody had", [
  {
    says: 'is told by a name behind "called"',
    text: "Ana Lopez had a son called Mateo Lopez.",
    claims: ["Ana Lopez PARENT_OF Mateo Lopez asserted"],
  },
  {
    says: "is told by a name behind a comma",
    text: "Ana Lopez has one daughter, Eva Lopez.",
    claims: ["Ana Lopez PARENT_OF Eva Lopez asserted"],
  },
  {
    says: "of the subject is a friend",
    text: "Ana Lopez lent 900 dollars to a friend, Luis Gomez.",
    claims: ["Ana Lopez FUNDED Luis Gomez asserted", "Luis Gomez RELATIVE_OF Ana Lopez asserted"],
  },
  {
    says: "is whose name the noun's gender is",
    text: "The widow of the slain mayor, Rosa Quintero, sued Harborline Bank.",
    claims: ["Rosa Quintero SUED Harborline Bank asserted"],
  },
  {
    says: "is born to its parents",
    text: "Ana Lopez was born to Luis and Eva Lopez in Madrid.",
    claims: [
      "Ana Lopez BORN_IN Madrid asserted",
      "Eva Lopez PARENT_OF Ana Lopez asserted",
      "Luis Lopez PARENT_OF Ana Lopez asserted",
    ],
  },
]);

examples("Words of the law", [
  {
    says: "tell whom a warrant is for",
    text: "The High Court issued an arrest warrant for Ana Lopez on Monday.",
    claims: ["High Court ACCUSED Ana Lopez asserted"],
  },
  {
    says: "tell who was killed by whoever serves a sentence for it",
    text: "Jonas Weber is serving a life sentence for the murder of Ana Lopez.",
    claims: ["Jonas Weber KILLED Ana Lopez asserted"],
  },
  {
    says: "tell what somebody is found guilty of",
    text: "Jonas Weber was found guilty of taking bribes from Kestrel Foods.",
    claims: ["Kestrel Foods BRIBED Jonas Weber asserted"],
  },
]);

examples("Verbs that mean one thing or another", [
  {
    says: "take a town or a seat",
    text: "The rebels took the town of Kalengo on Sunday.",
    claims: ["the rebels SEIZED Kalengo asserted"],
  },
  {
    says: "beat somebody in a game",
    text: "Ana Lopez beat Eva Roche in the final.",
    claims: ["Ana Lopez DEFEATED Eva Roche asserted"],
  },
  {
    says: "beat somebody at home",
    text: "Jonas Weber was convicted of beating Ana Lopez.",
    claims: ["Jonas Weber ATTACKED Ana Lopez asserted"],
  },
  {
    says: "question a witness",
    text: "Police questioned her husband, Jonas Weber, on Monday.",
    claims: ["police INVESTIGATED Jonas Weber asserted"],
  },
  {
    says: "recall an envoy",
    text: "Spain recalled its ambassador, Luis Gomez, on Monday.",
    claims: ["Luis Gomez HOLDS_POSITION_IN Spain asserted", "Spain DISMISSED Luis Gomez asserted"],
  },
  {
    says: "slap somebody with a bill",
    text: "Spain slapped Kestrel Foods with a tax bill.",
    claims: ["Spain SANCTIONED Kestrel Foods asserted"],
  },
  {
    says: "coach a champion",
    text: "Abel Mutai coaches the champion, Ruth Chebet.",
    claims: ["Abel Mutai ADVISES Ruth Chebet asserted"],
  },
  {
    says: "share a house",
    text: "Jonas Weber shares a house with Ana Lopez.",
    claims: [],
  },
  {
    says: "promise something to somebody",
    text: "Kestrel Foods promised Ana Lopez a job.",
    claims: ["Kestrel Foods PROMISED Ana Lopez asserted"],
  },
  {
    says: "lead an army, and not its country",
    text: "Sudan's army, led by Musa Hamid, left the city.",
    claims: ["Musa Hamid HOLDS_POSITION_IN Sudan asserted"],
  },
]);

examples("What is somebody's", [
  {
    says: "is opposed with them",
    text: "Hungary vetoed a European Union plan to send aid.",
    claims: ["Hungary OPPOSED European Union asserted"],
  },
  {
    says: "is written by them",
    text: 'In her memoir, "Salt", Greta Lund describes how she smuggled letters for Ivan Horak.',
    claims: [
      "Greta Lund HELPED Ivan Horak asserted by Greta Lund",
      "Greta Lund PRODUCED Salt asserted",
    ],
  },
  {
    says: "is a business that is bought by its name",
    text: "Orlin Group agreed to buy Harborline Bank's Kestrel business.",
    claims: ["Kestrel PART_OF Harborline Bank asserted", "Orlin Group BOUGHT Kestrel planned"],
  },
]);

examples("What happens besides", [
  {
    says: "is no party",
    text: "Orlin Group will merge with Vega Foods, with Kestrel Foods to be sold.",
    claims: ["Orlin Group MERGED_WITH Vega Foods planned"],
  },
]);

examples("Nouns for events", [
  {
    says: "tell who lost to whom",
    text: "Kestrel United's loss to Orlin Rovers cost the coach his job.",
    claims: ["Orlin Rovers DEFEATED Kestrel United asserted"],
  },
  {
    says: "tell who wrote to whom",
    text: "A letter to Ana Lopez from Jonas Weber was found.",
    claims: ["Jonas Weber TOLD Ana Lopez asserted"],
  },
  {
    says: "tell who is served by whom in the search of an office",
    text: "The FBI's search of the offices of Harborline Bank took a day.",
    claims: ["FBI SEARCHED Harborline Bank asserted"],
  },
]);

examples("A seat", [
  {
    says: "is what a body has somewhere",
    text: "The Mekong Basin Council, which has its seat in Vientiane, met Ana Lopez.",
    claims: [
      "Mekong Basin Council LOCATED_IN Vientiane asserted",
      "Mekong Basin Council MET_WITH Ana Lopez asserted",
    ],
  },
  {
    says: "is where it is registered",
    text: "Pemba Fisheries, a company registered in Seychelles, sued Ana Lopez.",
    claims: [
      "Pemba Fisheries LOCATED_IN Seychelles asserted",
      "Pemba Fisheries SUED Ana Lopez asserted",
    ],
  },
]);

examples("An envoy", [
  {
    says: "is sent to a country",
    text: "Mao Dara, a former ambassador to Laos, met Ana Lopez.",
    claims: ["Mao Dara MET_WITH Ana Lopez asserted", "Mao Dara RELATED_TO Laos asserted"],
  },
]);

examples('Names behind the words "including" and "among"', [
  {
    says: "are of the number",
    text: "Ana Lopez charged six people, including the former mayor of Nessebar, Nikolay Dimitrov.",
    claims: [
      "Ana Lopez CHARGED Nikolay Dimitrov asserted",
      "Ana Lopez CHARGED six people asserted",
      "Nikolay Dimitrov HEADS Nessebar asserted",
    ],
  },
  {
    says: "is rejected with who wrote it",
    text: "Kestrel Foods rejected the report by Jonas Weber.",
    claims: ["Kestrel Foods OPPOSED Jonas Weber asserted"],
  },
]);

examples("An office without its body", [
  {
    says: "is of the country that the article reports from",
    text: "LUSAKA, March 4 (Agency) - Zambia on Tuesday chose Orlin Group. Transport Minister Chipo Mulenga met Ana Lopez.",
    claims: [
      "Chipo Mulenga HOLDS_POSITION_IN Zambia asserted",
      "Chipo Mulenga MET_WITH Ana Lopez asserted",
      "Zambia APPOINTED Orlin Group asserted",
    ],
  },
  {
    says: "is no country's that only lends its capital",
    text: "LUANDA, March 4 (Agency) - Rebels left peace talks in Angola on Friday. Foreign Minister Achta Djibrine met Ana Lopez.",
    claims: ["Achta Djibrine MET_WITH Ana Lopez asserted"],
  },
  {
    says: "is no country's that has no such office",
    text: "WASHINGTON, March 4 (Agency) - The United States sued Orlin Group on Friday. Prime Minister Jean Dupont met Ana Lopez.",
    claims: ["Jean Dupont MET_WITH Ana Lopez asserted", "United States SUED Orlin Group asserted"],
  },
  {
    says: "is of the country that the sentence before is about",
    text: "PHNOM PENH, March 4 (Agency) - Cambodia sued Orlin Group on Friday. Laos rejected the claim. Energy Minister Khamla Sisouphanh met Ana Lopez.",
    claims: [
      "Cambodia SUED Orlin Group asserted",
      "Khamla Sisouphanh HOLDS_POSITION_IN Laos asserted",
      "Khamla Sisouphanh MET_WITH Ana Lopez asserted",
    ],
  },
  {
    says: "is nobody's in news without a place",
    text: "Iraq sued Orlin Group on Friday. Foreign Minister Julie Bishop met Ana Lopez.",
    claims: ["Iraq SUED Orlin Group asserted", "Julie Bishop MET_WITH Ana Lopez asserted"],
  },
  {
    says: "is of the firm that the article is about",
    text: "Orlin Foods sued Ana Lopez on Tuesday. Chief Executive Jonas Weber met Luis Gomez.",
    claims: [
      "Jonas Weber HEADS Orlin Foods asserted",
      "Jonas Weber MET_WITH Luis Gomez asserted",
      "Orlin Foods SUED Ana Lopez asserted",
    ],
  },
]);
