import { examples } from "./examples.ts";

examples("An office that does not say where", [
  {
    says: "is a judge's in the court that the article has told of",
    text: "A court in Kumasi jailed Paul Lund for fraud. The banker had stolen $2 million. Judge Ana Lopez said that he had shown no remorse.",
    claims: [
      "a court in Kumasi LOCATED_IN Kumasi asserted",
      "a court in Kumasi ARRESTED Paul Lund asserted",
      "Ana Lopez HOLDS_POSITION_IN a court in Kumasi asserted",
    ],
  },
  {
    says: "is a state judge's in no court that is not called so",
    text: "Port Ellery Supreme Court jailed Paul Lund on Monday. A state judge, Ana Lopez, had freed him in May.",
    claims: [
      "Port Ellery Supreme Court ARRESTED Paul Lund asserted",
      "Ana Lopez RELEASED Paul Lund asserted",
    ],
  },
  {
    says: "is held in no court by a retired judge",
    text: "Port Ellery Supreme Court jailed Paul Lund on Monday. The inquiry was led by retired judge Ana Lopez.",
    claims: ["Port Ellery Supreme Court ARRESTED Paul Lund asserted"],
  },
  {
    says: "is an officer's in the police that the article has told of",
    text: "North Yorkshire Police arrested Paul Lund. Superintendent Ana Lopez said that he had confessed.",
    claims: [
      "North Yorkshire Police ARRESTED Paul Lund asserted",
      "Ana Lopez HOLDS_POSITION_IN North Yorkshire Police asserted",
    ],
  },
  {
    says: "is a prosecutor's in the office that charged somebody",
    text: "The Sofia prosecutor's office charged Paul Lund. Chief prosecutor Ana Lopez told reporters.",
    claims: [
      "the Sofia prosecutor's office CHARGED Paul Lund asserted",
      "Ana Lopez HOLDS_POSITION_IN the Sofia prosecutor's office asserted",
    ],
  },
  {
    says: "is in the firm that the sentence before was about",
    text: "Svenholm Towage, which runs tugs at the port under a licence from Pilbara Ports Authority, welcomed the ruling. Managing director Ana Lopez said it was fair.",
    claims: ["Ana Lopez HEADS Svenholm Towage asserted"],
  },
  {
    says: "is of the body that takes it",
    text: "Verona has fired coach Ana Lopez.",
    claims: ["Verona DISMISSED Ana Lopez asserted", "Ana Lopez HOLDS_POSITION_IN Verona asserted"],
  },
  {
    says: "is not of the body that somebody is hired by, who had it elsewhere",
    text: "Corrib Bank hired former prosecutor Ana Lopez.",
    claims: ["Corrib Bank APPOINTED Ana Lopez asserted"],
  },
  {
    says: "is of the country whose capital the sentence is set in",
    text: "Kenya and Ghana signed a deal. Germany will pay for it. In Accra, Sports Minister Ana Lopez told reporters that it was fair.",
    claims: ["Kenya NEGOTIATED_WITH Ghana asserted", "Ana Lopez HOLDS_POSITION_IN Ghana asserted"],
  },
  {
    says: "is of the place that a clause with “where” is about",
    text: "Orlin Group hired Jonas Weber on Monday. Weber came to the company from Otago, where he had fallen out with the chief executive, Ana Lopez.",
    claims: [
      "Jonas Weber LOCATED_IN Otago asserted",
      "Jonas Weber RIVAL_OF Ana Lopez asserted",
      "Orlin Group APPOINTED Jonas Weber asserted",
    ],
  },
  {
    says: "is of no state in news of a province that has ministers of its own",
    text: "Canada closed a mill in Manitoba. Premier Ana Lopez met the workers. Finance Minister Jonas Weber said that there was no money.",
    claims: [],
  },
]);

examples('"its" before an office', [
  {
    says: "is what the sentence before hangs on",
    text: "Much hinges on the Ekeblad Foundation, which was set up by Lidhult's founder. Its president, Ana Lopez, has said nothing.",
    claims: [
      "Lidhult's founder FOUNDED Lidhult asserted",
      "Lidhult's founder FOUNDED Ekeblad Foundation asserted",
      "Ana Lopez HEADS Ekeblad Foundation asserted",
    ],
  },
  {
    says: "is neither of two",
    text: "Lidhult Group and Corrib Bank met in May. Its president, Ana Lopez, has said nothing.",
    claims: ["Lidhult Group MET_WITH Corrib Bank asserted"],
  },
]);

examples('"its director" after a film', [
  {
    says: "is the film's, and not of the body that the film is about",
    text: "A film about Lidhult Group won a prize. Its director, Ana Lopez, lived in Lyon.",
    claims: ["Ana Lopez LIVES_IN Lyon asserted"],
  },
]);
