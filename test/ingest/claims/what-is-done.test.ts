import { examples } from "./examples.ts";

examples("What a verb means by what it is done to", [
  {
    says: "is to tell a name, and not to appoint",
    text: "On Monday, Ana Lopez named Jonas Weber.",
    claims: ["Ana Lopez RELATED_TO Jonas Weber asserted"],
  },
  {
    says: "is no appointment by the police",
    text: "Police named Jonas Weber on Monday.",
    claims: [],
  },
  {
    says: "is an appointment with an office",
    text: "Kestrel Foods named Jonas Weber finance director.",
    claims: ["Kestrel Foods APPOINTED Jonas Weber asserted"],
  },
  {
    says: "is an appointment with a board",
    text: "Kestrel Foods has named Jonas Weber to its board.",
    claims: ["Kestrel Foods APPOINTED Jonas Weber asserted"],
  },
  {
    says: "is an appointment with a task",
    text: "Kestrel Foods named Jonas Weber, a former executive at Orlin, to lead it.",
    claims: [
      "Jonas Weber WORKS_FOR Orlin asserted",
      "Kestrel Foods APPOINTED Jonas Weber asserted",
    ],
  },
  {
    says: "is to read a work, and not to look into it",
    text: "The critic Ana Lopez reviewed Jonas Weber's novel “Silent Rivers” for the Belmar Post.",
    claims: [
      "Ana Lopez RELATED_TO Silent Rivers asserted",
      "Jonas Weber PRODUCED Silent Rivers asserted",
    ],
  },
  {
    says: "is no support for a thesis",
    text: "Ana Lopez defended her doctoral thesis in May.",
    claims: [],
  },
  {
    says: "is to begin a game, and not to found it",
    text: "In the first game of the day, Belgium faced Panama. Belgium started the game with an attacking style.",
    claims: ["Belgium RIVAL_OF Panama asserted"],
  },
  {
    says: "is to take a player's place, and no office",
    text: "In the 69th minute, Jonas Weber replaced Peter Olsen.",
    claims: [],
  },
  {
    says: "is to treat somebody, and not to donate",
    text: "Ana Lopez gave Jonas Weber an injection of morphine.",
    claims: [],
  },
  {
    says: "is no help where somebody is treated as something",
    text: "Ana Lopez treated Jonas Weber like a criminal.",
    claims: ["Ana Lopez RELATED_TO Jonas Weber asserted"],
  },
  {
    says: "is no help by contempt",
    text: "Ana Lopez treated Jonas Weber with contempt.",
    claims: ["Ana Lopez RELATED_TO Jonas Weber asserted"],
  },
  {
    says: "is help by medicine",
    text: "Ana Lopez treated Jonas Weber with antibiotics.",
    claims: ["Ana Lopez HELPED Jonas Weber asserted"],
  },
  {
    says: "is no tie to the name one had",
    text: "Ana Lopez changed her name from Gomez.",
    claims: [],
  },
  {
    says: "is no theft of a win",
    text: "Ana Lopez robbed Jonas Weber of a win.",
    claims: [],
  },
  {
    says: "is a theft of money",
    text: "Ana Lopez robbed Jonas Weber of his savings.",
    claims: ["Ana Lopez DECEIVED Jonas Weber asserted"],
  },
  {
    says: "is no payment in courtesies",
    text: "Jonas Weber paid Ana Lopez a visit.",
    claims: [],
  },
  {
    says: "is to play best, and not to head the club",
    text: "Jonas Weber led the Rice Owls with 67 runs.",
    claims: ["Jonas Weber RELATED_TO Rice Owls asserted"],
  },
  {
    says: "is to fetch somebody, and not to choose them",
    text: "Jonas Weber had picked Ana Lopez up outside a gym.",
    claims: ["Jonas Weber RELATED_TO Ana Lopez asserted"],
  },
  {
    says: "is the same verb where the particle only strengthens it",
    text: "Orlin Group sold off Kestrel Foods to the fund Halcyon Partners.",
    claims: [
      "Halcyon Partners BOUGHT Kestrel Foods asserted",
      "Orlin Group RELATED_TO Kestrel Foods asserted",
      "Orlin Group SOLD_TO Halcyon Partners asserted",
    ],
  },
  {
    says: "is to show somebody the way, and not to head them",
    text: "Ana Lopez led Jonas Weber to a buried canister.",
    claims: ["Ana Lopez RELATED_TO Jonas Weber asserted"],
  },
  {
    says: "is to head a body, wherever it is led",
    text: "Ana Lopez led the Belmar Tigers to the title in 2020.",
    claims: ["Ana Lopez HEADS Belmar Tigers asserted"],
  },
  {
    says: "is to own, where it is a share that is controlled",
    text: "Brackwater Partners controls 8.6% of Orlin Group.",
    claims: ["Brackwater Partners OWNS Orlin Group asserted"],
  },
  {
    says: "is to leave a player out, and not to dismiss them",
    text: "Jonas Weber dropped Ana Lopez for the final.",
    claims: ["Jonas Weber RELATED_TO Ana Lopez asserted"],
  },
  {
    says: "is to walk out of a court, and not to quit it",
    text: "Jonas Weber left the Belmar High Court by a side door.",
    claims: ["Jonas Weber RELATED_TO Belmar High Court asserted"],
  },
  {
    says: "is not done where nothing is its object",
    text: "Jonas Weber told Ana Lopez nothing.",
    claims: ["Jonas Weber TOLD Ana Lopez denied"],
  },
  {
    says: "is no acquittal of a takeover",
    text: "The Belmar Competition Council cleared the takeover of Orlin Group in July.",
    claims: [],
  },
  {
    says: "is to hold a place, and not to represent it",
    text: "In May, Jonas Weber defended Lyon for nine months.",
    claims: ["Jonas Weber RELATED_TO Lyon asserted"],
  },
  {
    says: "appoints somebody to an office, and not the office",
    text: "Ana Lopez won, and Jonas Weber cheered. Ana Lopez has promised to name him prime minister, a post that needs approval.",
    claims: ["Ana Lopez APPOINTED Jonas Weber planned by Ana Lopez"],
  },
  {
    says: "appoints somebody's adviser, who then advises them",
    text: "Ana Lopez named Jonas Weber her adviser on markets.",
    claims: ["Ana Lopez APPOINTED Jonas Weber asserted", "Jonas Weber ADVISES Ana Lopez asserted"],
  },
  {
    says: "appoints only where it is done, and so with the office",
    text: "Orlin Group will name Ana Lopez its chief executive.",
    claims: ["Ana Lopez HEADS Orlin Group planned", "Orlin Group APPOINTED Ana Lopez planned"],
  },
  {
    says: "dismisses somebody after a quarrel of theirs",
    text: "Orlin Group dismissed Jonas Weber after a quarrel with Ana Lopez.",
    claims: [
      "Jonas Weber RIVAL_OF Ana Lopez asserted",
      "Orlin Group DISMISSED Jonas Weber asserted",
    ],
  },
  {
    says: "is to join something, and not each other",
    text: "India and Ethiopia have said that they would join.",
    claims: [],
  },
  {
    says: "is to be one of many, and nobody else",
    text: "Ana Lopez was a Brahmin.",
    claims: [],
  },
  {
    says: "is a name that a body will have",
    text: "The merged company, to be called Orlin Weber Holdings, will be based in Rotterdam.",
    claims: [
      "the merged company ALSO_KNOWN_AS Orlin Weber Holdings planned",
      "the merged company LOCATED_IN Rotterdam planned",
    ],
  },
  {
    says: "is to shelter somebody, where that is what one is accused of",
    text: "Ana Lopez accused the Kestrel Front of sheltering gunmen.",
    claims: ["Ana Lopez ACCUSED Kestrel Front asserted", "Kestrel Front HELPED gunmen asserted"],
  },
  {
    says: "is to leave money to others, and not to go away from it",
    text: "Jonas Weber died in March, leaving an estate valued at 48 million dollars.",
    claims: [],
  },
  {
    says: "is to turn something into another, and not to produce it",
    text: "The report makes Orlin Group the seventh platform to fail.",
    claims: [],
  },
  {
    says: "is done to a bid, and not to whom it is made for",
    text: "Jonas Weber resigned over the price of the Kestrel bid, which he had opposed.",
    claims: [],
  },
  {
    says: "is done by those who believe something, and who work for nobody",
    text: "Islamist gunmen dragged Jonas Weber off a bridge.",
    claims: ["Islamist gunmen RELATED_TO Jonas Weber asserted"],
  },
  {
    says: "is done by a body that is called by its whole name",
    text: "Jonas Weber was tried in May. The Serious Fraud Office, which brought the prosecution, sued Ana Lopez in June.",
    claims: ["Serious Fraud Office SUED Ana Lopez asserted"],
  },
  {
    says: "is done to each of a pair that is named",
    text: "Jack Penrose defeated the French pair of Hugo Blanc and Luc Marin.",
    claims: [
      "Jack Penrose DEFEATED Hugo Blanc asserted",
      "Jack Penrose DEFEATED Luc Marin asserted",
    ],
  },
  {
    says: "is to get to a final, and not to travel, once the game is won",
    text: "Adam Novak upset Thiago Ferreira 6-4 on Friday to reach the Qatar Open.",
    claims: [
      "Adam Novak COMPETED_IN Qatar Open asserted",
      "Adam Novak DEFEATED Thiago Ferreira asserted",
    ],
  },
  {
    says: "is to be in court, and in no contest",
    text: "Declan Moorcroft appeared at Bristol Magistrates' Court yesterday.",
    claims: ["Declan Moorcroft RELATED_TO Bristol Magistrates' Court asserted"],
  },
  {
    says: "is asked of whom somebody is pushed or called for to do it",
    text: "Jonas Weber pushed Orlin Group to sue Kestrel Foods. Ana Lopez called for Orlin Group to dismiss him.",
    claims: [
      "Ana Lopez URGED Orlin Group asserted",
      "Jonas Weber URGED Orlin Group asserted",
      "Orlin Group DISMISSED Jonas Weber planned",
      "Orlin Group SUED Kestrel Foods planned",
    ],
  },
  {
    says: "is to hold somebody, where that is what is ordered",
    text: "Judge Ana Lopez ordered Jonas Weber held until April.",
    claims: ["Ana Lopez ARRESTED Jonas Weber asserted"],
  },
  {
    says: "gives money to the firm, and not to whoever founded it",
    text: "Ana Lopez founded Orlin Group in 2014 with money from the fund Alder Grove.",
    claims: ["Alder Grove FUNDED Orlin Group asserted", "Ana Lopez FOUNDED Orlin Group asserted"],
  },
]);

examples("What only counts", [
  {
    says: "is nobody",
    text: "Ana Lopez worked with a number of directors.",
    claims: [],
  },
  {
    says: "leaves those who are counted",
    text: "The rest of the directors of Kestrel Foods met Ana Lopez.",
    claims: [
      "the directors of Kestrel Foods HEADS Kestrel Foods asserted",
      "the directors of Kestrel Foods MET_WITH Ana Lopez asserted",
    ],
  },
  {
    says: "is no body that one is a member of",
    text: "Rebel groups include the Belmar Front.",
    claims: [],
  },
]);

examples("Who leads a part of a body", [
  {
    says: "does not head the body",
    text: "Ana Lopez, head of the investment division of Kestrel Bank, met Jonas Weber.",
    claims: [
      "Ana Lopez HOLDS_POSITION_IN Kestrel Bank asserted",
      "Ana Lopez MET_WITH Jonas Weber asserted",
    ],
  },
  {
    says: "heads the part that has a name",
    text: "Ana Lopez is the director of the Berlin bureau of the Belmar Post.",
    claims: ["Ana Lopez HEADS Berlin bureau asserted"],
  },
]);
