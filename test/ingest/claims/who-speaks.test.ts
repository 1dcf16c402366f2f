import { examples } from "./examples.ts";

examples("“It” that speaks", [
  {
    says: "is the body that the sentence before is about",
    text: "Orlin Group coordinated the work from The Hague. It said Acme Corp had bribed Ana Lopez.",
    claims: ["Acme Corp BRIBED Ana Lopez alleged by Orlin Group"],
  },
  {
    says: "speaks in an aside",
    text: "Orlin Group wants the ban restored. Acme Corp, it said, had bribed Ana Lopez.",
    claims: ["Acme Corp BRIBED Ana Lopez alleged by Orlin Group"],
  },
  {
    says: "is the only body there, where a person is the subject",
    text: "Juan Diaz left for Lyon, Orlin Group said. It added that Acme Corp had bribed Ana Lopez.",
    claims: [
      "Acme Corp BRIBED Ana Lopez alleged by Orlin Group",
      "Juan Diaz TRAVELED_TO Lyon alleged by Orlin Group",
    ],
  },
  {
    says: "is nobody where two could be meant",
    text: "Juan Diaz left Orlin Group for Kestrel Corp. It said Acme Corp had bribed Ana Lopez.",
    claims: ["Acme Corp BRIBED Ana Lopez alleged", "Juan Diaz LEFT Orlin Group asserted"],
  },
]);

examples("Who goes on", [
  {
    says: "also said something, whatever they are introduced as",
    text: "Eva Ruiz's agent, Sara Wik, said Acme Corp had bribed Ana Lopez. She also said that Globex had sued Luis Gomez.",
    claims: [
      "Acme Corp BRIBED Ana Lopez alleged by Sara Wik",
      "Globex SUED Luis Gomez alleged by Sara Wik",
      "Sara Wik WORKS_FOR Eva Ruiz asserted",
    ],
  },
  {
    says: "is a pronoun between commas",
    text: "Eva Ruiz left for Lyon. Juan Diaz, she claims, bribed Ana Lopez.",
    claims: [
      "Eva Ruiz TRAVELED_TO Lyon asserted",
      "Juan Diaz BRIBED Ana Lopez alleged by Eva Ruiz",
    ],
  },
  {
    says: "speaks of a body as a client",
    text: "Saltmarsh Marine sold its ships. Its lawyer, Juan Diaz, said his client had bribed Ana Lopez.",
    claims: [
      "Juan Diaz REPRESENTS Saltmarsh Marine asserted",
      "Saltmarsh Marine BRIBED Ana Lopez alleged by Juan Diaz",
    ],
  },
  {
    says: "said what they would do",
    text: "Juan Diaz said Acme Corp would sue Ana Lopez if she did not pay.",
    claims: ["Acme Corp SUED Ana Lopez planned by Juan Diaz"],
  },
  {
    says: "said what they would have done",
    text: "Juan Diaz said Acme Corp would sue Ana Lopez if it were cheaper.",
    claims: ["Acme Corp SUED Ana Lopez alleged by Juan Diaz"],
  },
  {
    says: "is told something by a message",
    text: "Juan Diaz sent a text to Ana Lopez.",
    claims: ["Juan Diaz TOLD Ana Lopez asserted"],
  },
]);

examples("Who speaks for somebody", [
  {
    says: "tells of them, and not of themselves",
    text: "Eva Ruiz left for Lyon. Her solicitor, Sara Wik, said she had bribed Luis Gomez.",
    claims: [
      "Eva Ruiz BRIBED Luis Gomez alleged by Sara Wik",
      "Eva Ruiz TRAVELED_TO Lyon asserted",
      "Sara Wik REPRESENTS Eva Ruiz asserted",
    ],
  },
  {
    says: "tells of them where a spokesman has no name",
    text: "A spokesman for Luis Gomez said he had never met Ana Lopez.",
    claims: [
      "Luis Gomez MET_WITH Ana Lopez denied by a spokesman for Luis Gomez",
      "a spokesman for Luis Gomez SPOKESPERSON_FOR Luis Gomez asserted",
    ],
  },
  {
    says: "tells of themselves where the other is no “he”",
    text: "Eva Ruiz's solicitor, Juan Diaz, said he had met Luis Gomez.",
    claims: [
      "Juan Diaz MET_WITH Luis Gomez alleged by Juan Diaz",
      "Juan Diaz REPRESENTS Eva Ruiz asserted",
    ],
  },
  {
    says: "is who has a client that the sentence opens with",
    text: "Luis Gomez's lawyer, Juan Diaz, left. His client had met Ana Lopez, he said.",
    claims: [
      "Juan Diaz REPRESENTS Luis Gomez asserted",
      "Luis Gomez MET_WITH Ana Lopez alleged by Juan Diaz",
    ],
  },
  {
    says: "is who has a client",
    text: "Luis Gomez's lawyer, Juan Diaz, left. He said that his client had met Ana Lopez.",
    claims: [
      "Juan Diaz REPRESENTS Luis Gomez asserted",
      "Luis Gomez MET_WITH Ana Lopez alleged by Juan Diaz",
    ],
  },
]);

examples("Who writes it behind a quote", [
  {
    says: "is the president of the body that the sentence before is about",
    text: "In a letter to the city council, Orlin Group urged it not to sell. “A town that only invites the rich will be short,” wrote its president, Juan Diaz.",
    claims: ["Juan Diaz HEADS Orlin Group asserted", "Orlin Group TOLD the city council asserted"],
  },
  {
    says: "argues while they oppose something",
    text: "Ana Lopez opposed the talks, arguing that Juan Diaz paid Eva Ruiz.",
    claims: ["Juan Diaz PAID Eva Ruiz alleged by Ana Lopez"],
  },
]);

examples("Who does not do it", [
  {
    says: "stands beside what is protected, across the verb",
    text: "The opposition leader, Juan Diaz, urged Eva Ruiz to resign and accused the council of shielding a bigger fish, the former health secretary Luis Gomez.",
    claims: ["Juan Diaz ACCUSED the council asserted", "Juan Diaz URGED Eva Ruiz asserted"],
  },
  {
    says: "argues with somebody that something is so",
    text: "Juan Diaz and Ana Lopez argue that none of the prints is human.",
    claims: [],
  },
  {
    says: "is handed over",
    text: "Acme Corp sued Juan Diaz. He had counted the cash and handed it to Ana Lopez.",
    claims: ["Acme Corp SUED Juan Diaz asserted", "Juan Diaz DONATED_TO Ana Lopez asserted"],
  },
]);

examples("What a denial leaves open", [
  {
    says: "is where it would have been",
    text: "Ana Lopez denied that she met Luis Gomez in Lima.",
    claims: ["Ana Lopez MET_WITH Luis Gomez denied by Ana Lopez"],
  },
]);
