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
    says: "are no other nouns behind the word",
    text: "Orlin Group halted the drug trial. Ana Lopez led the drug trial.",
    claims: [
      "Ana Lopez HEADS the drug trial asserted",
      "Orlin Group RELATED_TO the drug trial asserted",
    ],
  },
]);

examples("What is somebody's", [
  {
    says: "ties whoever does something to it to them",
    text: "The ratings firm Carrow & Lyle lowered Ghana's outlook in April.",
    claims: ["Carrow & Lyle RELATED_TO Ghana asserted"],
  },
  {
    says: "ties nobody to whom it befell",
    text: "Elena Montalvo investigated Jonas Weber's murder.",
    claims: ["Elena Montalvo INVESTIGATED Jonas Weber's murder asserted"],
  },
  {
    says: "is taken over by whoever succeeds them",
    text: "Lucia Gomez, who took over Ana Lopez's duties, thanked Jonas Weber.",
    claims: [
      "Lucia Gomez SUCCEEDED Ana Lopez asserted",
      "Lucia Gomez SUPPORTED Jonas Weber asserted",
    ],
  },
  {
    says: "is no firm that is taken over",
    text: "Orlin Group took over Kestrel Foods.",
    claims: ["Orlin Group BOUGHT Kestrel Foods asserted"],
  },
  {
    says: "is an office that one works in for them",
    text: "Carla Salinas works in Rosa Benavente's press office.",
    claims: [
      "Carla Salinas HOLDS_POSITION_IN Rosa Benavente's press office asserted",
      "Carla Salinas WORKS_FOR Rosa Benavente asserted",
    ],
  },
  {
    says: "is a campaign whose treasurer works for them",
    text: "Wilber Choque, the treasurer of Milagros Quispe's campaign, denied it.",
    claims: [
      "Wilber Choque HOLDS_POSITION_IN Milagros Quispe's campaign asserted",
      "Wilber Choque WORKS_FOR Milagros Quispe asserted",
    ],
  },
]);

examples("Openings", [
  {
    says: "tell of the subject behind the comma",
    text: "Founded in 1994 by Kofi Asare-Bediako, a cocoa trader, Volta Heritage grew quickly.",
    claims: ["Kofi Asare-Bediako FOUNDED Volta Heritage asserted"],
  },
  {
    says: "give two sums to two",
    text: "Volta Bank lent $140 million to Takoradi Cold Stores and $95 million to Sahel Haulage, both controlled by Karim Saab.",
    claims: [
      "Karim Saab HEADS Sahel Haulage asserted",
      "Karim Saab HEADS Takoradi Cold Stores asserted",
      "Volta Bank FUNDED Sahel Haulage asserted",
      "Volta Bank FUNDED Takoradi Cold Stores asserted",
    ],
  },
  {
    says: "give what is owned to the body between",
    text: "Rashid Tannous owns 38 percent of Volta Bank through his holding company, Cedar Gulf Investments.",
    claims: [
      "Cedar Gulf Investments OWNS Volta Bank asserted",
      "Rashid Tannous OWNS Volta Bank asserted",
      "Rashid Tannous WORKS_FOR Cedar Gulf Investments asserted",
    ],
  },
  {
    says: "give a name to the person, and not to the paper",
    text: "Renata Szymanska cited a memo by Orlin Group's former head of security, Arjun Bhattal.",
    claims: ["Arjun Bhattal HOLDS_POSITION_IN Orlin Group asserted"],
  },
  {
    says: "give what is to be led to whom it is led by",
    text: "The Hallam Trust said it would pay for a study in adults, to be led by Ekachai Wongprasit.",
    claims: [],
  },
  {
    says: "go on with the main clause",
    text: "The agency halted the trial, in which 212 people had been enrolled, and asked Kestrel Pharma for its records.",
    claims: ["the agency URGED Kestrel Pharma asserted"],
  },
]);

examples("Offices that change hands", [
  {
    says: "are held on to until somebody is said to leave them",
    text: "Prime Minister Devan Ramkin dismissed his finance minister. The prime minister met Jonas Weber.",
    claims: [
      "Devan Ramkin DISMISSED his finance minister asserted",
      "Devan Ramkin MET_WITH Jonas Weber asserted",
    ],
  },
  {
    says: "are not those of a minister named later",
    text: "Prime Minister Lachezar Gerov dismissed the minister. He met the justice minister, Yoanna Vateva.",
    claims: [],
  },
  {
    says: "are the committee's that one chairs",
    text: "Ana Lopez resigned as chair of the planning committee on Monday.",
    claims: ["Ana Lopez RESIGNED_FROM the planning committee asserted"],
  },
  {
    says: "are not left where somebody else is from",
    text: "The Kestrel Safety Board met. Its chairman, Guillermo Abascal of the University of Salamanca, resigned in September.",
    claims: [
      "Guillermo Abascal HEADS Kestrel Safety Board asserted",
      "Guillermo Abascal WORKS_FOR University of Salamanca asserted",
    ],
  },
  {
    says: "are of the country named last before them",
    text: "LOS ANGELES (Northbound Wire) – U.S. authorities have arrested Jan Kral, who was Mexico's secretary of national defense under President Luis Gomez.",
    claims: ["Jan Kral WORKS_FOR Luis Gomez asserted", "United States ARRESTED Jan Kral asserted"],
  },
]);

examples("Who is meant", [
  {
    says: "is the lawyer's client",
    text: "A lawyer for Ivan Cepeda, Norma Etcheverry, said her client had been threatened by Ramiro Tovar.",
    claims: [
      "Norma Etcheverry REPRESENTS Ivan Cepeda asserted",
      "Ramiro Tovar THREATENED Ivan Cepeda alleged by Norma Etcheverry",
    ],
  },
  {
    says: "is another than who says it",
    text: 'Kofi Asare told Harbor FM that he had warned the governor, Joseph Lamptey. "He thanked me and nothing happened," he said.',
    claims: [
      "Joseph Lamptey SUPPORTED Kofi Asare alleged by Kofi Asare",
      "Kofi Asare WARNED Joseph Lamptey alleged by Kofi Asare",
    ],
  },
  {
    says: "is whose house is searched",
    text: "Milagros Quispe accused Wilber Choque. Prosecutors opened an investigation into Choque on Friday and searched his house in the city.",
    claims: [
      "Milagros Quispe ACCUSED Wilber Choque asserted",
      "Wilber Choque OWNS his house asserted",
      "prosecutors INVESTIGATED Wilber Choque asserted",
      "prosecutors SEARCHED Wilber Choque asserted",
    ],
  },
  {
    says: "is the team whose manager speaks",
    text: "Yeison Cuaspud rides for Altamar. Veloce Nordhavn's manager, Jeroen van Asperdonk, said the team had appealed to the Cycling Federation.",
    claims: [
      "Jeroen van Asperdonk HEADS Veloce Nordhavn asserted",
      "Veloce Nordhavn URGED Cycling Federation alleged by Jeroen van Asperdonk",
    ],
  },
  {
    says: "is no firm whose analysts speak of another",
    text: "Analysts at Lyle Montacute said the regulator might order the group to sell Kestrel Foods.",
    claims: [],
  },
  {
    says: "is who is named as having done it",
    text: "Josphat Kirwa named Bogdan Krzeminski as the buyer.",
    claims: ["Josphat Kirwa ACCUSED Bogdan Krzeminski asserted"],
  },
  {
    says: "is nobody that is left facing something",
    text: "Emeka Okwuosa tested positive, leaving the Premier League side facing a hole in its finances.",
    claims: [],
  },
  {
    says: "is due to meet, and has not met",
    text: "Moira Tulloch, who is due to meet Sigrun Aasheim in Inverness next week, resigned.",
    claims: [
      "Moira Tulloch LOCATED_IN Inverness planned",
      "Moira Tulloch MET_WITH Sigrun Aasheim planned",
      "Sigrun Aasheim LOCATED_IN Inverness planned",
    ],
  },
]);

examples("Names", [
  {
    says: "are of both things a body is called after",
    text: "The U.S. Food and Drug Administration asked Kestrel Pharma for its records.",
    claims: ["Food and Drug Administration URGED Kestrel Pharma asserted"],
  },
  {
    says: "are of those whose network it is",
    text: "The Andean Observers' Network sued Orlin Group.",
    claims: ["Andean Observers' Network SUED Orlin Group asserted"],
  },
  {
    says: "leave the town to itself",
    text: "Brightmoor Pharma of New Jersey sued Padma Builders of Dhaka.",
    claims: [
      "Brightmoor Pharma LOCATED_IN New Jersey asserted",
      "Brightmoor Pharma SUED Padma Builders asserted",
      "Padma Builders LOCATED_IN Dhaka asserted",
    ],
  },
  {
    says: "are of a race",
    text: "Yeison Cuaspud won the Tour of Ibaizabal on Saturday.",
    claims: ["Yeison Cuaspud COMPETED_IN Tour of Ibaizabal asserted"],
  },
  {
    says: "are a club's before a player",
    text: "Calder Town striker Emeka Okwuosa sued Orlin Group.",
    claims: [
      "Emeka Okwuosa SUED Orlin Group asserted",
      "Emeka Okwuosa WORKS_FOR Calder Town asserted",
    ],
  },
  {
    says: "are a person's, whose age is told behind",
    text: "Milagros Quispe, a 46-year-old former union lawyer, sued Orlin Group.",
    claims: ["Milagros Quispe SUED Orlin Group asserted"],
  },
]);

examples("Places", [
  {
    says: "are a suburb of another",
    text: "Ivan Cepeda was detained in Guadalupe, a suburb of Monterrey.",
    claims: [
      "Guadalupe LOCATED_IN Monterrey asserted",
      "Ivan Cepeda LOCATED_IN Guadalupe asserted",
    ],
  },
  {
    says: "are what a ship is registered in, to whom",
    text: "The Kalliope Star is registered in Liberia to a single-ship company, Anemos Seven.",
    claims: [
      "Anemos Seven OWNS Kalliope Star asserted",
      "Kalliope Star LOCATED_IN Liberia asserted",
    ],
  },
  {
    says: "are where an officer is from",
    text: "The second officer, Rommel Dizon, of the Philippines, was arrested.",
    claims: ["Rommel Dizon CITIZEN_OF Philippines asserted"],
  },
]);

examples("Who speaks for whom", [
  {
    says: "is the police's spokesman",
    text: "Police arrested Jonas Weber. A police spokesman, Luis Lopez, said so.",
    claims: ["Luis Lopez SPOKESPERSON_FOR police asserted", "police ARRESTED Jonas Weber asserted"],
  },
  {
    says: "is the army's",
    text: "The army fled. Colonel Ana Gomez, an army spokeswoman, met Jonas Weber.",
    claims: [
      "Ana Gomez MET_WITH Jonas Weber asserted",
      "Ana Gomez SPOKESPERSON_FOR the army asserted",
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
    claims: ["Ana Lopez HELPED Pavel Novak alleged"],
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
