import { examples } from "./examples.ts";

examples("Who says it", [
  {
    says: "is whom it is according to",
    text: "Acme Corp bribed Ana Lopez, according to Juan Diaz.",
    claims: ["Acme Corp BRIBED Ana Lopez alleged by Juan Diaz"],
  },
  {
    says: "is the subject after an inverted verb",
    text: '"Acme Corp bribed Ana Lopez," said prosecutor Juan Diaz.',
    claims: ["Acme Corp BRIBED Ana Lopez alleged by Juan Diaz"],
  },
  {
    says: "stands between the subject and its verb",
    text: "Acme Corp, Juan Diaz said, bribed Ana Lopez.",
    claims: ["Acme Corp BRIBED Ana Lopez alleged by Juan Diaz"],
  },
  {
    says: "stands after what is said, whatever it was taken for",
    text: "Ana Lopez never met Luis Gomez, Acme Corp said.",
    claims: ["Ana Lopez MET_WITH Luis Gomez denied by Acme Corp"],
  },
  {
    says: "speaks on in the next quote of the paragraph",
    text: '"Acme Corp bribed Ana Lopez," Juan Diaz said. "Globex sued Luis Gomez."',
    claims: [
      "Acme Corp BRIBED Ana Lopez alleged by Juan Diaz",
      "Globex SUED Luis Gomez alleged by Juan Diaz",
    ],
  },
  {
    says: "speaks in the paragraph after a colon",
    text: "Juan Diaz said:\n\nGlobex sued Luis Gomez.",
    claims: ["Globex SUED Luis Gomez alleged by Juan Diaz"],
  },
  {
    says: "speaks on after a colon as long as the paragraphs say “we”",
    text: "Juan Diaz said:\n\nGlobex sued Luis Gomez. Acme Corp bribed Ana Lopez.\n\nWe know that Globex bribed Eva Ruiz.\n\nGlobex hired Karl Braun.",
    claims: [
      "Acme Corp BRIBED Ana Lopez alleged by Juan Diaz",
      "Globex APPOINTED Karl Braun asserted",
      "Globex BRIBED Eva Ruiz alleged by Juan Diaz",
      "Globex SUED Luis Gomez alleged by Juan Diaz",
    ],
  },
  {
    says: "is the outlet again behind a quote that follows a colon",
    text: "Juan Diaz said:\n\n“Acme Corp bribed Ana Lopez.” Globex sued Luis Gomez in May.",
    claims: ["Acme Corp BRIBED Ana Lopez alleged by Juan Diaz", "Globex SUED Luis Gomez asserted"],
  },
  {
    says: "speaks on in a paragraph that opens with a mark where the last closed with none",
    text: "“Acme Corp bribed Ana Lopez,” said Juan Diaz. “It was wrong.\n\n“Globex bribed Luis Gomez.”\n\nGlobex hired Karl Braun.",
    claims: [
      "Acme Corp BRIBED Ana Lopez alleged by Juan Diaz",
      "Globex APPOINTED Karl Braun asserted",
      "Globex BRIBED Luis Gomez alleged by Juan Diaz",
    ],
  },
  {
    says: "calls itself “I” behind a colon",
    text: "Juan Diaz said:\n\nI met Luis Gomez on Monday.",
    claims: ["Juan Diaz MET_WITH Luis Gomez alleged by Juan Diaz"],
  },
  {
    says: "is who rejects a claim, and not who makes it",
    text: "Ana Lopez rejected the claim by Juan Diaz that Acme Corp had sued Globex.",
    claims: ["Acme Corp SUED Globex denied by Ana Lopez"],
  },
  {
    says: "is no apposition of whom the words before name",
    text: "Luis Gomez denied meeting Ana Lopez, his lawyer, Jon Fox, said.",
    claims: [
      "Jon Fox REPRESENTS Luis Gomez asserted",
      "Luis Gomez MET_WITH Ana Lopez denied by Luis Gomez",
    ],
  },
  {
    says: "says nothing in a question",
    text: '"Why should Acme Corp sue Globex?" Ana Lopez asked.',
    claims: [],
  },
]);

examples("What a claim does with how it is put", [
  {
    says: "denies what there is no evidence of",
    text: "There is no evidence that Acme Corp bribed Ana Lopez.",
    claims: ["Acme Corp BRIBED Ana Lopez denied"],
  },
  {
    says: "alleges what is not confirmed",
    text: "It has not been confirmed that Acme Corp bribed Ana Lopez.",
    claims: ["Acme Corp BRIBED Ana Lopez alleged"],
  },
  {
    says: "denies it of neither",
    text: "Neither Ana Lopez nor Luis Gomez met Juan Diaz.",
    claims: ["Ana Lopez MET_WITH Juan Diaz denied", "Luis Gomez MET_WITH Juan Diaz denied"],
  },
  {
    says: "leaves out who did not",
    text: "Luis Gomez, not Ana Lopez, met Juan Diaz.",
    claims: ["Luis Gomez MET_WITH Juan Diaz asserted"],
  },
  {
    says: "takes what is stopped to have been",
    text: "Ana Lopez stopped working for Acme Corp.",
    claims: ["Ana Lopez WORKS_FOR Acme Corp asserted"],
  },
  {
    says: "denies what is prevented",
    text: "Ana Lopez prevented Luis Gomez from suing Acme Corp.",
    claims: ["Ana Lopez RELATED_TO Luis Gomez asserted", "Luis Gomez SUED Acme Corp denied"],
  },
  {
    says: "denies what is yet to come",
    text: "Ana Lopez has yet to meet Luis Gomez.",
    claims: ["Ana Lopez MET_WITH Luis Gomez denied"],
  },
  {
    says: "asserts nothing under a condition",
    text: "If he were minister, Luis Gomez would sue Acme Corp.",
    claims: ["Luis Gomez SUED Acme Corp alleged"],
  },
  {
    says: "has who is called upon do it",
    text: "Ana Lopez called on Luis Gomez to sue Acme Corp.",
    claims: ["Ana Lopez URGED Luis Gomez asserted", "Luis Gomez SUED Acme Corp planned"],
  },
]);

examples("What is thought", [
  {
    says: "is not what was",
    text: "The evidence does not warrant a conclusion that Orlin Group obtained the data from Kestrel Foods.",
    claims: ["Kestrel Foods SUPPLIED Orlin Group alleged"],
  },
  {
    says: "may be possible alone",
    text: "The possibility that Ana Lopez paid Jonas Weber worried him.",
    claims: ["Ana Lopez PAID Jonas Weber alleged"],
  },
  {
    says: "is no plan where it would have been",
    text: "The idea that Ana Lopez met Jonas Weber is absurd.",
    claims: ["Ana Lopez MET_WITH Jonas Weber alleged"],
  },
]);

examples("What somebody did not do", [
  {
    says: "is not what they did then",
    text: "Ana Lopez was not a candidate, and died near Voss in Norway.",
    claims: [
      "Ana Lopez DIED_IN Norway asserted",
      "Ana Lopez LOCATED_IN Voss asserted",
      "Voss LOCATED_IN Norway asserted",
    ],
  },
  {
    says: "ends at a verb of its own tense",
    text: "Ana Lopez did not call Jonas Weber and left for Madrid.",
    claims: ["Ana Lopez SPOKE_WITH Jonas Weber denied", "Ana Lopez TRAVELED_TO Madrid asserted"],
  },
  {
    says: "is all that the auxiliary is for",
    text: "Ana Lopez did not meet Jonas Weber or call Peter Ross.",
    claims: ["Ana Lopez MET_WITH Jonas Weber denied", "Ana Lopez SPOKE_WITH Peter Ross denied"],
  },
]);
