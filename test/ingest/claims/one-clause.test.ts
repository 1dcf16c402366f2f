import { examples } from "./examples.ts";

examples("What one clause states of two", [
  {
    says: "is whose fund it is",
    text: "Ana Lopez, whose fund, Orlin Capital, hired Luc Morel, spoke.",
    claims: [
      "Ana Lopez WORKS_FOR Orlin Capital asserted",
      "Orlin Capital APPOINTED Luc Morel asserted",
    ],
  },
  {
    says: "is what the owner did, and not the paper that says it",
    text: "According to the daily De Scheldebode, Aquaflor's owner, the Dutch billionaire Luc Morel, telephoned the minister.",
    claims: [
      "Luc Morel SPOKE_WITH the minister alleged by De Scheldebode",
      "Luc Morel OWNS Aquaflor asserted",
      "Luc Morel CITIZEN_OF Netherlands asserted",
    ],
  },
  {
    says: "is said of who stands before the verb, and not of whom is sued",
    text: "Aquaflor's owner, the Dutch billionaire Luc Morel, sued Ana Lopez.",
    claims: [
      "Luc Morel OWNS Aquaflor asserted",
      "Luc Morel CITIZEN_OF Netherlands asserted",
      "Luc Morel SUED Ana Lopez asserted",
    ],
  },
  {
    says: "is what a firm does that is named between commas",
    text: "Kystposten reported that the villa belongs to Luc Morel, a lobbyist whose firm, Norvang Advisers, works for the developer Havkraft.",
    claims: [
      "Norvang Advisers RELATED_TO Havkraft alleged by Kystposten",
      "Luc Morel OWNS Norvang Advisers asserted",
    ],
  },
  {
    says: "is no call what somebody calls himself",
    text: "A man calling himself Yesid, the front's second-in-command, claimed responsibility.",
    claims: [],
  },
  {
    says: "is one of whose people somebody is",
    text: "The Food and Drug Administration dismissed one of its own reviewers, Luc Morel.",
    claims: [
      "Food and Drug Administration DISMISSED Luc Morel asserted",
      "Luc Morel WORKS_FOR Food and Drug Administration asserted",
    ],
  },
  {
    says: "is who has a post in a body of which there is one",
    text: "The central bank's deputy governor, Luc Morel, sued Ana Lopez.",
    claims: [
      "Luc Morel HOLDS_POSITION_IN the central bank asserted",
      "Luc Morel SUED Ana Lopez asserted",
    ],
  },
  {
    says: "is no head of a country who heads its army",
    text: "General Luc Morel, the head of Ecuador's army, met Ana Lopez.",
    claims: [
      "Luc Morel HOLDS_POSITION_IN Ecuador asserted",
      "Luc Morel MET_WITH Ana Lopez asserted",
    ],
  },
  {
    says: "is where a laboratory stands that somebody runs",
    text: "Ana Lopez, who runs a laboratory at Ashdown University, met Luc Morel.",
    claims: [
      "Ana Lopez MET_WITH Luc Morel asserted",
      "Ana Lopez WORKS_FOR Ashdown University asserted",
    ],
  },
  {
    says: "is kin by law, and no kin",
    text: "Luc Morel's mother-in-law, Ana Lopez, sued Orlin Group.",
    claims: ["Ana Lopez RELATIVE_OF Luc Morel asserted", "Ana Lopez SUED Orlin Group asserted"],
  },
  {
    says: "is no name that somebody is called where a boss is called",
    text: "She plans to call Luc Morel's former boss, Jonas Weber.",
    claims: ["Luc Morel REPORTS_TO Jonas Weber asserted"],
  },
  {
    says: "is who served somebody",
    text: "Luc Morel served as Ana Lopez's chief of staff.",
    claims: ["Luc Morel WORKS_FOR Ana Lopez asserted"],
  },
]);

examples("Dealings", [
  {
    says: "are with whom a contract was cancelled, and for whom a bid is dropped",
    text: "The court forced Orlin Group to drop a bid for Kestrel Foods.",
    claims: ["Orlin Group RELATED_TO Kestrel Foods asserted"],
  },
  {
    says: "are from whom an offer comes",
    text: "Orlin Group threw out an offer from Kestrel Foods.",
    claims: ["Orlin Group RELATED_TO Kestrel Foods asserted"],
  },
  {
    says: "are a stake that somebody has",
    text: "Orlin Capital, a fund with a 6% stake in Kestrel Foods, sued Luc Morel.",
    claims: ["Orlin Capital OWNS Kestrel Foods asserted", "Orlin Capital SUED Luc Morel asserted"],
  },
  {
    says: "are a firm that is registered in somebody's name",
    text: "Orlin Group is registered in the name of Ana Lopez. It is not in the name of God.",
    claims: ["Ana Lopez OWNS Orlin Group asserted"],
  },
  {
    says: "are a player who is sold",
    text: "The sale of the winger Luc Morel from Derwent United to Fiorentina Calcio angered fans.",
    claims: [
      "Luc Morel WORKS_FOR Derwent United asserted",
      "Derwent United SOLD_TO Fiorentina Calcio asserted",
      "Fiorentina Calcio APPOINTED Luc Morel asserted",
    ],
  },
  {
    says: "are a seat that somebody is given",
    text: "Orlin Group gave Luc Morel a seat on the board of Kestrel Foods.",
    claims: [
      "Luc Morel HOLDS_POSITION_IN Kestrel Foods asserted",
      "Orlin Group APPOINTED Luc Morel asserted",
    ],
  },
]);

examples("What befalls somebody", [
  {
    says: "is to be wanted in a country",
    text: "Luc Morel, a banker wanted in Kazakhstan for fraud, sued Ana Lopez.",
    claims: ["Kazakhstan RELATED_TO Luc Morel asserted", "Luc Morel SUED Ana Lopez asserted"],
  },
  {
    says: "is not to be wanted by one's mother",
    text: "Luc Morel was wanted for a part in a film.",
    claims: [],
  },
  {
    says: "is to be held by the police, who hold talks and opinions too",
    text: "Police held Luc Morel for two days. Officers held that Ana Lopez lied.",
    claims: ["police ARRESTED Luc Morel asserted"],
  },
  {
    says: "is to be dismissed from a body",
    text: "Luc Morel, who was fired from the Kenya Police Service, sued Ana Lopez.",
    claims: [
      "Kenya Police Service DISMISSED Luc Morel asserted",
      "Luc Morel SUED Ana Lopez asserted",
    ],
  },
  {
    says: "is done by those who are given the time for it",
    text: "The African Union gave the putschists 72 hours to release Ana Lopez.",
    claims: ["the putschists RELEASED Ana Lopez planned"],
  },
  {
    says: "is to finish behind somebody, and not behind a house",
    text: "Ana Lopez finished 11 seconds behind Nora Vik. Luc Morel finished his work behind the house.",
    claims: ["Nora Vik DEFEATED Ana Lopez asserted"],
  },
]);
