import { examples } from "./examples.ts";

examples("Constructions of the news", [
  {
    says: "take a party to court",
    text: "Denmark took Norway to court over fishing rights.",
    claims: ["Denmark SUED Norway asserted"],
  },
  {
    says: "plan what is only being considered",
    text: "Elena Montalvo was considering legal action against Harborline Bank.",
    claims: ["Elena Montalvo SUED Harborline Bank planned"],
  },
  {
    says: "say whose penalty a court upheld, and who had imposed it",
    text: "The Court of Appeal upheld the suspension imposed on Jonas Weber by the Harborline Bank.",
    claims: [
      "Harborline Bank SANCTIONED Jonas Weber asserted",
      "Court of Appeal RULED_AGAINST Jonas Weber asserted",
    ],
  },
  {
    says: "clear whose conviction was quashed",
    text: "The Supreme Court quashed Jonas Weber's conviction.",
    claims: ["Supreme Court ACQUITTED Jonas Weber asserted"],
  },
  {
    says: "have whoever leads a part of a body work for it",
    text: "Inspector Jonas Weber led the North Yorkshire Police inquiry.",
    claims: ["Jonas Weber WORKS_FOR North Yorkshire Police asserted"],
  },
  {
    says: "do not make the head of a division the head of the whole",
    text: "Elena Montalvo, who heads the Justice Department's antitrust division, resigned.",
    claims: ["Elena Montalvo WORKS_FOR Justice Department asserted"],
  },
  {
    says: "say for whom the advisers of a firm work",
    text: "Orlin Group was approached by Kestrel Foods' advisers at Goldman Reyes.",
    claims: [
      "Goldman Reyes ADVISES Kestrel Foods asserted",
      "Kestrel Foods' advisers at Goldman Reyes RELATED_TO Orlin Group asserted",
    ],
  },
  {
    says: "say whose sanctions somebody is under",
    text: "Jonas Weber, a former officer who is under U.S. sanctions, died on Monday.",
    claims: ["United States SANCTIONED Jonas Weber asserted"],
  },
  {
    says: "say against whom a motion of no confidence is",
    text: "The Freedom Front has tabled a motion of no confidence in Jonas Weber.",
    claims: ["Freedom Front OPPOSED Jonas Weber asserted"],
  },
  {
    says: "say with whom somebody shows solidarity",
    text: "Elena Montalvo pulled out of the race in solidarity with Jonas Weber.",
    claims: ["Elena Montalvo SUPPORTED Jonas Weber asserted"],
  },
  {
    says: "tell whoever puts pressure on from the employer",
    text: "Elena Montalvo resigned under pressure from Harborline Bank.",
    claims: ["Harborline Bank URGED Elena Montalvo asserted"],
  },
  {
    says: "say nothing of whom something happens to at another's request",
    text: "Jonas Weber was arrested on Thursday at the request of Harborline Bank.",
    claims: [],
  },
  {
    says: "say whom somebody leaves when others hire them",
    text: "Jonas Weber was hired away from Harborline Bank last summer.",
    claims: ["Jonas Weber LEFT Harborline Bank asserted"],
  },
  {
    says: "name the mediator beside the parties",
    text: "Talks between Saudi Arabia and Iran were mediated by Oman.",
    claims: [
      "Saudi Arabia NEGOTIATED_WITH Iran asserted",
      "Oman RELATED_TO Saudi Arabia asserted",
      "Oman RELATED_TO Iran asserted",
    ],
  },
  {
    says: "know adjectives that take a stand",
    text: "Greenpeace was critical of Harborline Bank.",
    claims: ["Greenpeace CRITICIZED Harborline Bank asserted"],
  },
  {
    says: "list who holds the shares",
    text: "Harborline Bank, whose shareholders include Orlin Group and Kestrel Foods, fell.",
    claims: [
      "Kestrel Foods OWNS Harborline Bank asserted",
      "Orlin Group OWNS Harborline Bank asserted",
    ],
  },
  {
    says: "mean countries by their leaders",
    text: "The African Union has urged Rwanda's and Congo's leaders to meet.",
    claims: [
      "African Union URGED Congo asserted",
      "African Union URGED Rwanda asserted",
      "Rwanda MET_WITH Congo planned by African Union",
    ],
  },
  {
    says: "name the court for its jury",
    text: "Jonas Weber was convicted by a jury at Leeds Crown Court.",
    claims: ["Leeds Crown Court CONVICTED Jonas Weber asserted"],
  },
  {
    says: "find the parties of an agreement behind what was done to make it",
    text: "An agreement was reached on Monday between Orlin Group and Kestrel Foods.",
    claims: ["Orlin Group AGREED_WITH Kestrel Foods asserted"],
  },
  {
    says: "put no country into a town",
    text: "A treaty was signed by France and Germany in Aachen.",
    claims: ["France AGREED_WITH Germany asserted"],
  },
  {
    says: "say who gave an assurance",
    text: "The Verdi union said it had received assurances from Jonas Weber that the plant would stay open.",
    claims: ["Jonas Weber PROMISED Verdi union alleged by Verdi union"],
  },
]);

examples("Constructions that mislead a reader of trees", [
  {
    says: "allege what somebody is suspected of having done",
    text: "Jonas Weber is suspected of having bribed Elena Montalvo.",
    claims: ["Jonas Weber BRIBED Elena Montalvo alleged"],
  },
  {
    says: "know what an accused is accused of",
    text: "Jonas Weber, accused of spying for Russia, went on trial on Monday.",
    claims: ["Jonas Weber HELPED Russia alleged"],
  },
  {
    says: "deny a deed that is denied by its gerund",
    text: "Elena Montalvo denied bribing Jonas Weber.",
    claims: ["Elena Montalvo BRIBED Jonas Weber denied by Elena Montalvo"],
  },
  {
    says: "deny a deal that was called off",
    text: "Orlin Group has scrapped its takeover of Kestrel Foods.",
    claims: ["Orlin Group BOUGHT Kestrel Foods denied"],
  },
  {
    says: "know where an Austrian used to work",
    text: "Elena Montalvo, an Austrian who used to work for Harborline Bank, was jailed.",
    claims: [
      "Elena Montalvo WORKS_FOR Harborline Bank asserted",
      "Elena Montalvo CITIZEN_OF Austria asserted",
    ],
  },
  {
    says: "set a lawyer's name beside the lawyer, and not beside the client",
    text: "A lawyer for Elena Montalvo, Jonas Weber, said his client was innocent.",
    claims: ["Jonas Weber REPRESENTS Elena Montalvo asserted"],
  },
  {
    says: "do not put a firm where it is sued",
    text: "Elena Montalvo sued Harborline Bank in Delaware last month.",
    claims: ["Elena Montalvo SUED Harborline Bank asserted"],
  },
  {
    says: "say who gave evidence of it",
    text: "Elena Montalvo gave evidence that Jonas Weber had bribed Harborline Bank.",
    claims: ["Jonas Weber BRIBED Harborline Bank alleged by Elena Montalvo"],
  },
  {
    says: "let whoever spoke accuse, and not who is spoken of",
    text: "Jonas Weber said troops had left and accused Rwanda of helping the rebels.",
    claims: [
      "Jonas Weber ACCUSED Rwanda asserted",
      "Rwanda HELPED the rebels alleged by Jonas Weber",
    ],
  },
  {
    says: "do not let anybody testify against themselves",
    text: "Two of Elena Montalvo's lawyers, Jonas Weber and Carl Ortega, agreed to testify against him.",
    claims: [
      "Jonas Weber REPRESENTS Elena Montalvo asserted",
      "Carl Ortega REPRESENTS Elena Montalvo asserted",
    ],
  },
  {
    says: "make no tie of naming",
    text: "Without naming Russia, Elena Montalvo criticized Harborline Bank.",
    claims: ["Elena Montalvo CRITICIZED Harborline Bank asserted"],
  },
  {
    says: "own what belongs to a firm",
    text: "Kestrel Foods belongs to the investment fund Orlin Group.",
    claims: ["Orlin Group OWNS Kestrel Foods asserted"],
  },
  {
    says: "join what belongs to an alliance",
    text: "Estonia belongs to NATO.",
    claims: ["Estonia MEMBER_OF NATO asserted"],
  },
  {
    says: "say who was behind an attack",
    text: "Russia was behind the attack on Latvia, Elena Montalvo said.",
    claims: ["Russia ATTACKED Latvia alleged by Elena Montalvo"],
  },
  {
    says: "put towns that are listed where the list is",
    text: "Key towns in northern Iraq, including Kirkuk and Mosul, were taken.",
    claims: ["Mosul LOCATED_IN Iraq asserted", "Kirkuk LOCATED_IN Iraq asserted"],
  },
  {
    says: "put a group where it is fought",
    text: "The coalition launched strikes against ISIL in Iraq.",
    claims: ["the coalition ATTACKED ISIL asserted", "ISIL LOCATED_IN Iraq asserted"],
  },
  {
    says: "know a city by its noun and its name",
    text: "The city of Mosul is the largest city controlled by ISIL.",
    claims: ["ISIL HEADS Mosul asserted"],
  },
]);

examples("Constructions of longer prose", [
  {
    says: "give whoever became or was made something the office",
    text: "Elena Montalvo became chief executive of Harborline Bank in 2019.",
    claims: ["Elena Montalvo HEADS Harborline Bank asserted"],
  },
  {
    says: "give nobody an office that they only want",
    text: "Elena Montalvo wants to become chief executive of Harborline Bank.",
    claims: ["Elena Montalvo HEADS Harborline Bank planned"],
  },
  {
    says: "read the office in a noun for getting it",
    text: "Jonas Weber's appointment as chief executive of Harborline Bank was announced on Monday.",
    claims: ["Jonas Weber HEADS Harborline Bank asserted"],
  },
  {
    says: "read the office that somebody takes over as",
    text: "Jonas Weber took over from Elena Montalvo as head of Harborline Bank.",
    claims: [
      "Jonas Weber SUCCEEDED Elena Montalvo asserted",
      "Jonas Weber HEADS Harborline Bank asserted",
    ],
  },
  {
    says: "take whoever is named with the subject for one more subject",
    text: "Elena Montalvo, along with Jonas Weber, founded Kestrel Foods.",
    claims: [
      "Elena Montalvo FOUNDED Kestrel Foods asserted",
      "Jonas Weber FOUNDED Kestrel Foods asserted",
    ],
  },
  {
    says: "follow a pronoun behind a preposition to its noun",
    text: "Jonas Weber, for whom Elena Montalvo had worked as a driver, met Carl Ortega.",
    claims: [
      "Elena Montalvo WORKS_FOR Jonas Weber asserted",
      "Jonas Weber MET_WITH Carl Ortega asserted",
    ],
  },
  {
    says: "allege the deed of the charges that somebody faces",
    text: "Jonas Weber faces charges of bribing Elena Montalvo.",
    claims: ["Jonas Weber BRIBED Elena Montalvo alleged"],
  },
  {
    says: "count one of several founders",
    text: "Elena Montalvo is one of the founders of Kestrel Foods.",
    claims: ["Elena Montalvo FOUNDED Kestrel Foods asserted"],
  },
  {
    says: "say where somebody is for a time",
    text: "Elena Montalvo, now at the University of Graz, disagrees with Jonas Weber.",
    claims: [
      "Elena Montalvo OPPOSED Jonas Weber asserted",
      "Elena Montalvo WORKS_FOR University of Graz asserted",
    ],
  },
  {
    says: "say where a career began and where a job was lost",
    text: "Jonas Weber began his career at Harborline Bank. He lost his job at Harborline Bank in 2020.",
    claims: [
      "Jonas Weber WORKS_FOR Harborline Bank asserted",
      "Jonas Weber LEFT Harborline Bank asserted",
    ],
  },
  {
    says: "say who taught whom",
    text: "Elena Montalvo, a former student of Jonas Weber, heads the Orlin Institute.",
    claims: [
      "Elena Montalvo HEADS Orlin Institute asserted",
      "Jonas Weber ADVISES Elena Montalvo asserted",
    ],
  },
  {
    says: "know critics by whom they criticize",
    text: "Jonas Weber, a critic of Elena Montalvo, joined Harborline Bank.",
    claims: [
      "Jonas Weber CRITICIZED Elena Montalvo asserted",
      "Jonas Weber MEMBER_OF Harborline Bank asserted",
    ],
  },
  {
    says: "deny what somebody denies ever doing",
    text: "Jonas Weber has denied ever meeting Elena Montalvo.",
    claims: ["Jonas Weber MET_WITH Elena Montalvo denied by Jonas Weber"],
  },
  {
    says: "put a place where it is said to be between commas",
    text: "The fire at Cliffe Lodge, in Whitby, was started by Jonas Weber.",
    claims: ["Cliffe Lodge LOCATED_IN Whitby asserted"],
  },
  {
    says: "say where the leader of a team works",
    text: "A team led by Elena Montalvo at the University of Graz found the error.",
    claims: ["Elena Montalvo WORKS_FOR University of Graz asserted"],
  },
  {
    says: "give a pair of roles what they are held in",
    text: "Jonas Weber, founder and chairman of Kestrel Foods, met Elena Montalvo.",
    claims: [
      "Jonas Weber FOUNDED Kestrel Foods asserted",
      "Jonas Weber HEADS Kestrel Foods asserted",
      "Jonas Weber MET_WITH Elena Montalvo asserted",
    ],
  },
  {
    says: "count a sister in who is named together with the subject",
    text: "In 2016 Jonas Weber, together with his sister Elena Montalvo, bought Kestrel Foods.",
    claims: [
      "Elena Montalvo BOUGHT Kestrel Foods asserted",
      "Elena Montalvo SIBLING_OF Jonas Weber asserted",
      "Jonas Weber BOUGHT Kestrel Foods asserted",
    ],
  },
  {
    says: "find the seller in front of the buyer",
    text: "In May Kestrel Foods was bought from Jonas Weber by Orlin Group.",
    claims: [
      "Jonas Weber SOLD_TO Orlin Group asserted",
      "Orlin Group BOUGHT Kestrel Foods asserted",
    ],
  },
  {
    says: "say whom somebody was put in charge of by another",
    text: "Jonas Weber was put in charge of Kestrel Foods.",
    claims: ["Jonas Weber HEADS Kestrel Foods asserted"],
  },
]);

examples("Constructions of longer prose that say less than they seem to", [
  {
    says: "make no meeting of one that did not come about",
    text: "Jonas Weber would have met Elena Montalvo if he had not been ill.",
    claims: [],
  },
  {
    says: "give nobody an office that they nearly had",
    text: "Jonas Weber was nearly made head of Harborline Bank.",
    claims: ["Jonas Weber HEADS Harborline Bank denied"],
  },
  {
    says: "make no talk of what is shared",
    text: "Elena Montalvo shares an office with Jonas Weber.",
    claims: ["Elena Montalvo ALLIED_WITH Jonas Weber asserted"],
  },
  {
    says: "make no call of calling somebody something",
    text: 'Jonas Weber called Elena Montalvo "the only adult in the room".',
    claims: [],
  },
  {
    says: "tie a colleague to whose colleague it is, and not to the university behind the name",
    text: "Elena Montalvo and her colleague Jonas Weber of the University of Graz met Carl Ortega.",
    claims: [
      "Elena Montalvo MET_WITH Carl Ortega asserted",
      "Jonas Weber MET_WITH Carl Ortega asserted",
      "Jonas Weber ALLIED_WITH Elena Montalvo asserted",
      "Jonas Weber WORKS_FOR University of Graz asserted",
    ],
  },
  {
    says: "give the director of a part no whole to head",
    text: "Elena Montalvo, curator and director of exhibits at the University of Graz, met Jonas Weber.",
    claims: [
      "Elena Montalvo MET_WITH Jonas Weber asserted",
      "Elena Montalvo WORKS_FOR University of Graz asserted",
    ],
  },
  {
    says: "make a boss the boss of a person, and not of the firm",
    text: "Jonas Weber, Elena Montalvo's boss at Harborline Bank, met Carl Ortega.",
    claims: [
      "Elena Montalvo REPORTS_TO Jonas Weber asserted",
      "Jonas Weber MET_WITH Carl Ortega asserted",
    ],
  },
  {
    says: "make no court say what it heard",
    text: "The court heard that Jonas Weber had bribed Elena Montalvo.",
    claims: ["Jonas Weber BRIBED Elena Montalvo alleged"],
  },
  {
    says: "leave what introduces somebody to the outlet, and what is held against them to whoever says it",
    text: "Two prosecutors said that Jonas Weber, who owns Kestrel Foods, had bribed Elena Montalvo.",
    claims: [
      "Jonas Weber BRIBED Elena Montalvo alleged by two prosecutors",
      "Jonas Weber OWNS Kestrel Foods asserted",
    ],
  },
  {
    says: "make a music critic no critic of the paper",
    text: "Elena Montalvo, the music critic of the Vienna Courier, met Jonas Weber.",
    claims: [
      "Elena Montalvo MET_WITH Jonas Weber asserted",
      "Elena Montalvo WORKS_FOR Vienna Courier asserted",
    ],
  },
  {
    says: "let whoever stands before the second verb do it",
    text: "Harborline Bank summoned Elena Montalvo, and its adviser Jonas Weber wrote to Carl Ortega.",
    claims: [
      "Harborline Bank URGED Elena Montalvo asserted",
      "Jonas Weber ADVISES Harborline Bank asserted",
      "Jonas Weber TOLD Carl Ortega asserted",
    ],
  },
  {
    says: "give the name behind a predecessor to the predecessor",
    text: "The bank's policy head, Elena Montalvo, who worked in the office of Carl Ortega's predecessor, Jonas Weber, sued Orlin Group.",
    claims: [
      "Carl Ortega SUCCEEDED Jonas Weber asserted",
      "Elena Montalvo SUED Orlin Group asserted",
    ],
  },
  {
    says: "set a firm that is owned apart from what was done against it",
    text: "The sanctions against Kestrel Foods, which is owned by Jonas Weber, are the first of their kind.",
    claims: ["Jonas Weber OWNS Kestrel Foods asserted"],
  },
]);
