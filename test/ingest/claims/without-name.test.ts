import { examples } from "./examples.ts";

examples("What has no name", [
  {
    says: "is a shelter that comes up again",
    text: "Ana Lopez opened a homeless shelter in Lyon in 2012. The shelter closed on Monday.",
    claims: ["Ana Lopez RELATED_TO a homeless shelter asserted"],
  },
  {
    says: "is a mine that a firm operates, and where it is",
    text: "Orlin Group operates a copper mine near Lima.",
    claims: [
      "Orlin Group LOCATED_IN Lima asserted",
      "Orlin Group RELATED_TO a copper mine asserted",
      "a copper mine LOCATED_IN Lima asserted",
    ],
  },
  {
    says: "is a letter of which it is denied that somebody wrote it",
    text: "Ana Lopez did not write the anonymous letter.",
    claims: ["Ana Lopez PRODUCED the anonymous letter denied"],
  },
  {
    says: "is a will that somebody denies to have forged",
    text: "Ana Lopez denied that she had forged the second will.",
    claims: ["Ana Lopez RELATED_TO the second will denied by Ana Lopez"],
  },
  {
    says: "is what somebody is accused of stealing",
    text: "Prosecutors accused Jonas Weber of stealing a Roman statue.",
    claims: [
      "Jonas Weber RELATED_TO a Roman statue alleged by prosecutors",
      "prosecutors ACCUSED Jonas Weber asserted",
    ],
  },
  {
    says: "is soldiers that are counted",
    text: "The Front for Renewal killed 14 soldiers.",
    claims: ["Front for Renewal KILLED 14 soldiers asserted"],
  },
  {
    says: "is not colleagues, who may be any",
    text: "Ana Lopez thanked her colleagues.",
    claims: [],
  },
  {
    says: "is not what nothing tells from others",
    text: "Ana Lopez announced a report. Jonas Weber signed a contract.",
    claims: [],
  },
  { says: "is not papers in any number", text: "Ana Lopez signed numerous letters.", claims: [] },
  {
    says: "is an end where it comes up again, whoever else is tied",
    text: "Chad and the Front for Renewal signed a ceasefire in Libreville. The ceasefire was signed by Ana Lopez.",
    claims: [
      "Ana Lopez RELATED_TO a ceasefire asserted",
      "Chad AGREED_WITH Front for Renewal asserted",
      "Chad RELATED_TO a ceasefire asserted",
      "Front for Renewal RELATED_TO a ceasefire asserted",
    ],
  },
  {
    says: "is no means by which something is done",
    text: "Jonas Weber threatened Ana Lopez with a lengthy lawsuit.",
    claims: ["Jonas Weber THREATENED Ana Lopez asserted"],
  },
  {
    says: "is no studies that somebody goes on with",
    text: "Ana Lopez continued her studies in Paris.",
    claims: [],
  },
]);

examples("Things", [
  {
    says: "belong to whoever has them",
    text: "Police seized Jonas Weber's yacht in Lyon.",
    claims: ["Jonas Weber OWNS Jonas Weber's yacht asserted"],
  },
  {
    says: "are made by whoever wrote them",
    text: "The Halden Institute's report was published on Monday.",
    claims: ["Halden Institute PRODUCED the Halden Institute's report asserted"],
  },
  {
    says: "say what whoever wrote them says",
    text: "A report by the Halden Institute blamed Orlin Group for the spill.",
    claims: ["Halden Institute ACCUSED Orlin Group asserted"],
  },
  {
    says: "are where they stand",
    text: "Luis Gomez, the owner of a steel mill in Lyon, was arrested.",
    claims: ["Luis Gomez OWNS a steel mill in Lyon asserted"],
  },
  {
    says: "are what has been named before",
    text: "The ferry Bahari Njema sank on Monday. The ferry belongs to Orlin Group.",
    claims: ["Orlin Group OWNS Bahari Njema asserted"],
  },
  {
    says: "are what is given a name",
    text: "An experimental vaccine works. The vaccine, called Dengara, was invented by Ana Lopez. Orlin Group makes the vaccine.",
    claims: ["Ana Lopez PRODUCED Dengara asserted", "Orlin Group PRODUCED Dengara asserted"],
  },
  {
    says: "are read in a ranch that belongs to somebody",
    text: "Agents freed a hostage at a ranch near Mina. The ranch belongs to Eusebio Tovar.",
    claims: ["Eusebio Tovar OWNS a ranch asserted", "a ranch LOCATED_IN Mina asserted"],
  },
]);

examples("Medicines", [
  {
    says: "go by names in small letters",
    text: "Kestrel Pharma has suspended a trial of its lung cancer treatment lumetrexib. Lumetrexib was discovered by Ana Lopez.",
    claims: ["Ana Lopez DISCOVERED lumetrexib asserted"],
  },
  {
    says: "are called so",
    text: "The papers described an enzyme inhibitor called talvoxin. Orlin Group makes talvoxin.",
    claims: ["Orlin Group PRODUCED talvoxin asserted"],
  },
  {
    says: "are no common noun that ends as some of them do",
    text: "The clinic sold a drug magazine. Orlin Group makes the drug magazine.",
    claims: ["Orlin Group PRODUCED a drug magazine asserted"],
  },
  {
    says: "are no other nouns behind the word",
    text: "Orlin Group halted the drug trial. Ana Lopez led the drug trial.",
    claims: [
      "Ana Lopez HEADS the drug trial asserted",
      "Orlin Group RELATED_TO the drug trial asserted",
    ],
  },
]);

examples("Borders of what has no name", [
  {
    says: "are another deal than the firm that buys",
    text: "Under the deal Kestrel will buy Orlin Group. Spain opposed the deal.",
    claims: ["Kestrel BOUGHT Orlin Group planned", "Spain OPPOSED the deal asserted"],
  },
  {
    says: "are a house that is nobody",
    text: "The house Pavel Novak bought was searched. Spain seized the house.",
    claims: ["Pavel Novak BOUGHT the house asserted", "Spain SEIZED the house asserted"],
  },
  {
    says: "are a hotel that one only stays in",
    text: "Ana Lopez returned to her hotel.",
    claims: ["Ana Lopez RETURNED_TO her hotel asserted"],
  },
  { says: "are a picture of somebody", text: "Police released Pavel Novak's photo.", claims: [] },
  {
    says: "are a factory that is not built",
    text: "Orlin Group dropped plans for a new steel factory in Lodz.",
    claims: [],
  },
  {
    says: "are a house that is another's",
    text: "Pavel Novak's mansion is owned by Kestrel.",
    claims: ["Kestrel OWNS Pavel Novak's mansion asserted"],
  },
  {
    says: "are a bank that money goes through",
    text: "Orlin Group paid bribes to Pavel Novak through Kestrel Bank.",
    claims: ["Orlin Group BRIBED Pavel Novak asserted"],
  },
  {
    says: "are an approval of one's plan",
    text: "Donald Trump approved Israel's plan.",
    claims: ["Donald Trump RELATED_TO Israel asserted"],
  },
  {
    says: "are a vaccine that was not approved",
    text: "The EMA has not approved Halden's vaccine.",
    claims: ["EMA RELATED_TO Halden denied"],
  },
  {
    says: "are what befell somebody",
    text: "Police are investigating Ana Lopez's stabbing.",
    claims: [],
  },
  {
    says: "are a father's yacht",
    text: "Spain seized Pavel Novak's father's yacht.",
    claims: ["Spain SEIZED Pavel Novak's father's yacht asserted"],
  },
  {
    says: "are a critic of somebody's administration",
    text: "Ana Lopez, a critic of Pavel Novak's administration, met Luis Garcia.",
    claims: [
      "Ana Lopez CRITICIZED Pavel Novak's administration asserted",
      "Ana Lopez MET_WITH Luis Garcia asserted",
    ],
  },
  {
    says: "are who is named as a source",
    text: "Orlin Group named Pavel Novak as the source of the leak.",
    claims: [],
  },
  {
    says: "are who shows somebody a video",
    text: "Ana Lopez was shown a secret video by the FBI.",
    claims: [],
  },
  {
    says: "are an indictment of somebody",
    text: "Pavel Novak's indictment accuses Ana Lopez of helping him.",
    claims: ["Ana Lopez HELPED Pavel Novak alleged by Pavel Novak's indictment"],
  },
  {
    says: "are a letter that is forged",
    text: "A forged letter from Ana Lopez accused Pavel Novak of murder.",
    claims: [],
  },
  {
    says: "are a father by comparison",
    text: "Pavel Novak was like a father to Ana Lopez.",
    claims: [],
  },
  {
    says: "are an airport that a firm runs",
    text: "Orlin Group took over the airport.",
    claims: [],
  },
  {
    says: "are a deal that was refused, and had been brokered",
    text: "A ceasefire deal brokered by Qatar was rejected by Israel.",
    claims: [
      "Israel OPPOSED a ceasefire deal asserted",
      "Qatar RELATED_TO a ceasefire deal asserted",
    ],
  },
  {
    says: "are who is to be replaced",
    text: "Jan Kral will step down in June and be succeeded by Ana Lopez.",
    claims: ["Ana Lopez SUCCEEDED Jan Kral planned"],
  },
  {
    says: "are another governor",
    text: "The governor of Lagos met Pavel Novak. The governor of Kano accused Ana Lopez.",
    claims: [
      "the governor of Kano ACCUSED Ana Lopez asserted",
      "the governor of Kano HEADS Kano asserted",
      "the governor of Lagos HEADS Lagos asserted",
      "the governor of Lagos MET_WITH Pavel Novak asserted",
    ],
  },
  {
    says: "are a minister who is named, and another who is jailed",
    text: "A minister was jailed for bribing Orlin Group. The minister of justice, Ana Lopez, welcomed the sentence.",
    claims: [],
  },
  {
    says: "are a former mayor",
    text: "The mayor was arrested by the FBI. Former mayor Jan Kral called for calm.",
    claims: ["FBI ARRESTED the mayor asserted"],
  },
  {
    says: "are a deputy",
    text: "The governor was indicted for bribing Orlin Group. Lieutenant Governor Ana Lopez called on him to resign.",
    claims: ["Ana Lopez URGED the governor asserted"],
  },
  {
    says: "are men by number",
    text: "Police arrested five men in Lyon. Two men were freed by Poland. The five men had met Pavel Novak.",
    claims: ["Poland RELEASED two men asserted", "five men MET_WITH Pavel Novak asserted"],
  },
]);
