import { examples } from "./examples.ts";

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
      "Rashid Tannous OWNS Cedar Gulf Investments asserted",
      "Rashid Tannous OWNS Volta Bank asserted",
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
    claims: [
      "Food and Drug Administration PART_OF United States asserted",
      "Food and Drug Administration URGED Kestrel Pharma asserted",
    ],
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

examples('"the club"', [
  {
    says: "is not the one that another has been spoken of since",
    text: "Brentham Rovers won again. The club hired Paul Lund. Atlético Lisboa denied that they had agreed. Their president, Ana Lopez, accused Eva Moe. Moe said she would sue the club.",
    claims: [
      "Brentham Rovers APPOINTED Paul Lund asserted",
      "Ana Lopez HEADS Atlético Lisboa asserted",
      "Ana Lopez ACCUSED Eva Moe asserted",
      "Eva Moe SUED the club planned by Eva Moe",
    ],
  },
]);

examples("Who is to do it", [
  {
    says: "is whoever is asked to, and not who asks",
    text: "President Ana Lopez asked the Kestrel Foundation to help Jonas Weber leave Norway.",
    claims: [
      "Ana Lopez URGED Kestrel Foundation asserted",
      "Jonas Weber LEFT Norway planned",
      "Kestrel Foundation HELPED Jonas Weber planned",
    ],
  },
  {
    says: "is whom somebody pleads with",
    text: "Ana Lopez pleaded with Jonas Weber to sue Kestrel Foods.",
    claims: ["Ana Lopez URGED Jonas Weber asserted", "Jonas Weber SUED Kestrel Foods planned"],
  },
  {
    says: "is whoever is summoned to, and has not yet done it",
    text: "Ana Lopez summoned the army to depose Jonas Weber.",
    claims: ["Ana Lopez URGED the army asserted", "the army DISMISSED Jonas Weber planned"],
  },
  {
    says: "is whoever is mobilised to",
    text: "Ana Lopez mobilised the Belmar Guard to arrest Jonas Weber.",
    claims: [
      "Ana Lopez RELATED_TO Belmar Guard asserted",
      "Belmar Guard ARRESTED Jonas Weber planned",
    ],
  },
  {
    says: "is nobody where only somebody without a name is pleaded with",
    text: "Ana Lopez pleaded with him to leave Norway.",
    claims: [],
  },
  {
    says: "is not whom something is done to by it",
    text: "Jonas Weber was silenced by threatening Ana Lopez.",
    claims: [],
  },
  {
    says: "is not what can be had by it",
    text: "The crowds at Kestrel Stadium can be avoided by travelling to Belmar.",
    claims: [],
  },
  {
    says: "is who is honoured by what is done to them",
    text: "Ana Lopez was honoured by being appointed to the Senate of Belmar.",
    claims: ["Ana Lopez MEMBER_OF Senate of Belmar asserted"],
  },
]);
