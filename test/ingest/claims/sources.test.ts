import { examples } from "./examples.ts";

examples("Whose words they are", [
  {
    says: "stands between commas behind a role",
    text: "Acme Corp, prosecutor Juan Diaz said, bribed Ana Lopez.",
    claims: ["Acme Corp BRIBED Ana Lopez alleged by Juan Diaz"],
  },
  {
    says: "stands between commas with where it is said",
    text: "Acme Corp, Juan Diaz alleges in his lawsuit, bribed Ana Lopez.",
    claims: ["Acme Corp BRIBED Ana Lopez alleged by Juan Diaz"],
  },
  {
    says: "is claimed to be so",
    text: "Acme Corp, so Juan Diaz claims, bribed Ana Lopez.",
    claims: ["Acme Corp BRIBED Ana Lopez alleged by Juan Diaz"],
  },
  {
    says: "is added as a doubt",
    text: "Acme Corp bribed Ana Lopez, or so Juan Diaz claims.",
    claims: ["Acme Corp BRIBED Ana Lopez alleged by Juan Diaz"],
  },
  {
    says: "is a newspaper that is introduced",
    text: "Acme Corp bribed Ana Lopez, the newspaper Mzati reported last month.",
    claims: ["Acme Corp BRIBED Ana Lopez alleged by Mzati"],
  },
  {
    says: "wrote it somewhere",
    text: "Acme Corp bribed Ana Lopez, wrote Juan Diaz in a letter to parliament.",
    claims: ["Acme Corp BRIBED Ana Lopez alleged by Juan Diaz"],
  },
  {
    says: "has no name and stands behind the verb",
    text: "Acme Corp bribed Ana Lopez, say prosecutors in Lyon.",
    claims: ["Acme Corp BRIBED Ana Lopez alleged by prosecutors in Lyon"],
  },
  {
    says: "says it of whom the clause is about",
    text: "Luis Gomez, who prosecutors say bribed Ana Lopez, left for Lyon.",
    claims: [
      "Luis Gomez BRIBED Ana Lopez alleged by prosecutors",
      "Luis Gomez TRAVELED_TO Lyon asserted",
    ],
  },
  {
    says: "speaks for whom the clause is about",
    text: "Luis Gomez never met Ana Lopez, said his lawyer, Juan Diaz.",
    claims: [
      "Juan Diaz REPRESENTS Luis Gomez asserted",
      "Luis Gomez MET_WITH Ana Lopez denied by Juan Diaz",
    ],
  },
  {
    says: "is told to have said it by another",
    text: "The Daily Herald quoted Juan Diaz as saying that Acme Corp had bribed Ana Lopez.",
    claims: ["Acme Corp BRIBED Ana Lopez alleged by Juan Diaz"],
  },
  {
    says: "is quoted behind what is said",
    text: "Acme Corp bribed Ana Lopez, the Daily Herald quoted Juan Diaz as saying.",
    claims: ["Acme Corp BRIBED Ana Lopez alleged by Juan Diaz"],
  },
  {
    says: "is whom a paper cites",
    text: "The Daily Herald reported, citing Juan Diaz, that Acme Corp had bribed Ana Lopez.",
    claims: ["Acme Corp BRIBED Ana Lopez alleged by Juan Diaz"],
  },
  {
    says: "is whom the jury heard it from",
    text: "Jurors heard from Juan Diaz that Acme Corp had bribed Ana Lopez.",
    claims: ["Acme Corp BRIBED Ana Lopez alleged by Juan Diaz"],
  },
  {
    says: "is who is sure of it",
    text: "Juan Diaz is adamant that Acme Corp bribed Ana Lopez.",
    claims: ["Acme Corp BRIBED Ana Lopez alleged by Juan Diaz"],
  },
  {
    says: "is who describes how it went",
    text: "Juan Diaz described how Acme Corp bribed Ana Lopez.",
    claims: ["Acme Corp BRIBED Ana Lopez asserted by Juan Diaz"],
  },
  {
    says: "is who reckons",
    text: "Juan Diaz reckons that Acme Corp bribed Ana Lopez.",
    claims: ["Acme Corp BRIBED Ana Lopez alleged by Juan Diaz"],
  },
  {
    says: "is who blames somebody for it",
    text: "Juan Diaz blames Acme Corp for bribing Ana Lopez.",
    claims: [
      "Acme Corp BRIBED Ana Lopez alleged by Juan Diaz",
      "Juan Diaz ACCUSED Acme Corp asserted",
    ],
  },
  {
    says: "is who has accused somebody, named last",
    text: "Acme Corp has been accused of bribing Ana Lopez by Juan Diaz.",
    claims: [
      "Acme Corp BRIBED Ana Lopez alleged by Juan Diaz",
      "Juan Diaz ACCUSED Acme Corp asserted",
    ],
  },
]);

examples("Whose account it is", [
  {
    says: "is whose telling it is",
    text: "In Juan Diaz's telling, Acme Corp bribed Ana Lopez.",
    claims: ["Acme Corp BRIBED Ana Lopez alleged by Juan Diaz"],
  },
  {
    says: "is whose version it is",
    text: "Juan Diaz's version is that Acme Corp bribed Ana Lopez.",
    claims: ["Acme Corp BRIBED Ana Lopez alleged by Juan Diaz"],
  },
  {
    says: "is who tells it so",
    text: "As Juan Diaz tells it, Acme Corp bribed Ana Lopez.",
    claims: ["Acme Corp BRIBED Ana Lopez alleged by Juan Diaz"],
  },
  {
    says: "is who noted it, in an aside",
    text: "As Juan Diaz noted, Acme Corp bribed Ana Lopez.",
    claims: ["Acme Corp BRIBED Ana Lopez alleged by Juan Diaz"],
  },
  {
    says: "is who is to be believed",
    text: "Acme Corp bribed Ana Lopez, if Juan Diaz is to be believed.",
    claims: ["Acme Corp BRIBED Ana Lopez alleged by Juan Diaz"],
  },
  {
    says: "is whom the claim came from",
    text: "The claim that Acme Corp bribed Ana Lopez came from Juan Diaz.",
    claims: ["Acme Corp BRIBED Ana Lopez alleged by Juan Diaz"],
  },
  {
    says: "is whose message it is, behind a colon",
    text: "Juan Diaz's answer was simple: Acme Corp had bribed Ana Lopez.",
    claims: ["Acme Corp BRIBED Ana Lopez alleged by Juan Diaz"],
  },
  {
    says: "is who is described before a quote",
    text: "Juan Diaz was blunt: “Acme Corp bribed Ana Lopez.”",
    claims: ["Acme Corp BRIBED Ana Lopez alleged by Juan Diaz"],
  },
  {
    says: "is whom the sentence before the quote is about",
    text: "Juan Diaz shrugged. “Acme Corp bribed Ana Lopez.”",
    claims: ["Acme Corp BRIBED Ana Lopez alleged by Juan Diaz"],
  },
  {
    says: "is somebody where a quote has no speaker",
    text: "A spring day.\n\n“Acme Corp bribed Ana Lopez.”",
    claims: ["Acme Corp BRIBED Ana Lopez alleged"],
  },
]);

examples("What a document says", [
  {
    says: "is who wrote a report",
    text: "Acme Corp bribed Ana Lopez, according to a report by Amnesty International.",
    claims: ["Acme Corp BRIBED Ana Lopez alleged by Amnesty International"],
  },
  {
    says: "is who swore an affidavit, whatever they are",
    text: "According to an affidavit by special agent Juan Diaz, Acme Corp bribed Ana Lopez.",
    claims: ["Acme Corp BRIBED Ana Lopez alleged by Juan Diaz"],
  },
  {
    says: "is who signed a letter",
    text: "A letter signed by Juan Diaz says Acme Corp bribed Ana Lopez.",
    claims: ["Acme Corp BRIBED Ana Lopez alleged by Juan Diaz"],
  },
  {
    says: "is whose lawsuit it is",
    text: "Juan Diaz's lawsuit alleges that Acme Corp bribed Ana Lopez.",
    claims: ["Acme Corp BRIBED Ana Lopez alleged by Juan Diaz"],
  },
  {
    says: "is who says it in their lawsuit",
    text: "In his lawsuit Juan Diaz alleges that Acme Corp bribed Ana Lopez.",
    claims: ["Acme Corp BRIBED Ana Lopez alleged by Juan Diaz"],
  },
  {
    says: "is the document where nobody wrote it",
    text: "Court documents show that Acme Corp bribed Ana Lopez.",
    claims: ["Acme Corp BRIBED Ana Lopez asserted by court documents"],
  },
  {
    says: "is the document behind what it says",
    text: "Acme Corp bribed Ana Lopez, the indictment says.",
    claims: ["Acme Corp BRIBED Ana Lopez alleged by the indictment"],
  },
  {
    says: "is told to an inquiry",
    text: "Juan Diaz told the inquiry that Acme Corp had bribed Ana Lopez.",
    claims: ["Acme Corp BRIBED Ana Lopez alleged by Juan Diaz"],
  },
  {
    says: "is what a court ruled",
    text: "The judge, Juan Diaz, ruled that Acme Corp had bribed Ana Lopez.",
    claims: ["Acme Corp BRIBED Ana Lopez alleged by Juan Diaz"],
  },
]);
