import { examples } from "./examples.ts";

examples("What is told of a deed", [
  {
    says: "is planned by whoever is going to do it",
    text: "Ana Lopez is going to sue Jonas Weber.",
    claims: ["Ana Lopez SUED Jonas Weber planned"],
  },
  {
    says: "is wished by whoever would like it",
    text: "Ana Lopez would like to meet Jonas Weber.",
    claims: ["Ana Lopez MET_WITH Jonas Weber planned"],
  },
  {
    says: "is asked of whoever is told to",
    text: "Ana Lopez told Jonas Weber to sue Luis Gomez.",
    claims: ["Ana Lopez TOLD Jonas Weber asserted", "Jonas Weber SUED Luis Gomez planned"],
  },
  {
    says: "is to be done by whom one calls for",
    text: "Ana Lopez called for Orlin Group to sue Jonas Weber.",
    claims: ["Ana Lopez URGED Orlin Group asserted", "Orlin Group SUED Jonas Weber planned"],
  },
  {
    says: "is expected of whoever is tipped",
    text: "Ana Lopez is tipped to become chief executive of Orlin Group.",
    claims: ["Ana Lopez HEADS Orlin Group planned"],
  },
  {
    says: "is nothing that somebody pretended",
    text: "Ana Lopez pretended to sue Jonas Weber.",
    claims: ["Ana Lopez SUED Jonas Weber denied"],
  },
  {
    says: "is nothing that was done instead",
    text: "Instead of suing Jonas Weber, Ana Lopez left.",
    claims: ["Ana Lopez SUED Jonas Weber denied"],
  },
  {
    says: "is not so where it is not true",
    text: "It is not true that Ana Lopez bribed Jonas Weber.",
    claims: ["Ana Lopez BRIBED Jonas Weber denied"],
  },
  {
    says: "is not so where the reports are false",
    text: "Reports that Ana Lopez bribed Jonas Weber are false.",
    claims: ["Ana Lopez BRIBED Jonas Weber denied"],
  },
  {
    says: "is not so where there is no sign of it",
    text: "Police found no sign that Ana Lopez bribed Jonas Weber.",
    claims: ["Ana Lopez BRIBED Jonas Weber denied"],
  },
  {
    says: "is not so of whoever is not the man",
    text: "Jonas Weber is not the man who bribed Luis Gomez.",
    claims: ["Jonas Weber BRIBED Luis Gomez denied"],
  },
  {
    says: "is open where nobody denies it",
    text: "Ana Lopez did not deny bribing Jonas Weber.",
    claims: [],
  },
  {
    says: "is open where it would have depended",
    text: "Had Ana Lopez bribed Jonas Weber, the deal would have failed.",
    claims: [],
  },
  {
    says: "is so where one asks why",
    text: "Ana Lopez asked why Luis Gomez had sued Jonas Weber.",
    claims: ["Luis Gomez SUED Jonas Weber asserted"],
  },
  {
    says: "is so where somebody forgot it",
    text: "Ana Lopez forgot that Luis Gomez had sued Jonas Weber.",
    claims: ["Luis Gomez SUED Jonas Weber asserted"],
  },
  {
    says: "is claimed where not doing it is denied",
    text: "Ana Lopez denied failing to pay Jonas Weber.",
    claims: ["Ana Lopez PAID Jonas Weber alleged by Ana Lopez"],
  },
  {
    says: "is one of two's, and not told whose",
    text: "Ana Lopez or Luis Gomez sued Jonas Weber.",
    claims: ["Luis Gomez SUED Jonas Weber alleged", "Ana Lopez SUED Jonas Weber alleged"],
  },
  {
    says: "is the other's in a contrast",
    text: "It was not Ana Lopez but Luis Gomez who sued Jonas Weber.",
    claims: ["Luis Gomez SUED Jonas Weber asserted"],
  },
  {
    says: "is said by whoever stands between commas",
    text: "Ana Lopez, Luis Gomez says, bribed Jonas Weber.",
    claims: ["Ana Lopez BRIBED Jonas Weber alleged by Luis Gomez"],
  },
  {
    says: "is said by prosecutors between commas",
    text: "Ana Lopez, prosecutors say, bribed Jonas Weber.",
    claims: ["Ana Lopez BRIBED Jonas Weber alleged by prosecutors"],
  },
  {
    says: "is believed by nobody",
    text: "Nobody believes that Ana Lopez owns Orlin Group.",
    claims: [],
  },
  {
    says: "is denied of somebody else",
    text: "Luis Gomez denied that Ana Lopez owned Orlin Group.",
    claims: ["Ana Lopez OWNS Orlin Group denied by Luis Gomez"],
  },
]);

examples("What is told of somebody", [
  {
    says: "is so behind whom somebody is not",
    text: "The author is not Ana Lopez, who married Jonas Weber in 2010.",
    claims: ["Ana Lopez SPOUSE_OF Jonas Weber asserted"],
  },
  {
    says: "is so where it is not the money",
    text: "It is not the money that Jonas Weber paid Ana Lopez that matters.",
    claims: ["Jonas Weber PAID Ana Lopez asserted"],
  },
  {
    says: "is so far from an or",
    text: "Jonas Weber, head of Orlin Group, did not say whether Orlin Group or Kestrel Foods would pay.",
    claims: ["Jonas Weber HEADS Orlin Group asserted"],
  },
  {
    says: "is so though somebody is angry",
    text: "Ana Lopez, the reportedly angry wife of Jonas Weber, left.",
    claims: ["Ana Lopez SPOUSE_OF Jonas Weber asserted"],
  },
  {
    says: "is so of a next-generation leader",
    text: "Ana Lopez, a next-generation leader of the Polder Party, left.",
    claims: ["Ana Lopez MEMBER_OF Polder Party asserted"],
  },
  {
    says: "is so where police were tipped",
    text: "A source tipped police that Jonas Weber had bribed Ana Lopez.",
    claims: ["Jonas Weber BRIBED Ana Lopez alleged by a source"],
  },
]);

examples("A turn of phrase", [
  {
    says: "leaves undone what was ruled out",
    text: "Ana Lopez ruled out suing Jonas Weber.",
    claims: ["Ana Lopez SUED Jonas Weber denied"],
  },
  {
    says: "leaves open what was not ruled out",
    text: "Ana Lopez has not ruled out suing Jonas Weber.",
    claims: [],
  },
  {
    says: "leaves undone what somebody was too ill for",
    text: "Ana Lopez was too ill to meet Jonas Weber.",
    claims: ["Ana Lopez MET_WITH Jonas Weber denied"],
  },
  {
    says: "has yet to come what somebody was about to do",
    text: "Ana Lopez was about to sue Jonas Weber.",
    claims: ["Ana Lopez SUED Jonas Weber planned"],
  },
  {
    says: "has yet to come what somebody was supposed to do",
    text: "Ana Lopez was supposed to meet Jonas Weber.",
    claims: ["Ana Lopez MET_WITH Jonas Weber planned"],
  },
  {
    says: "has yet to come what somebody was hired for",
    text: "Ana Lopez hired Luis Gomez to kill Jonas Weber.",
    claims: ["Ana Lopez APPOINTED Luis Gomez asserted", "Luis Gomez KILLED Jonas Weber planned"],
  },
  {
    says: "leaves undone what somebody was kept from",
    text: "Ana Lopez kept Luis Gomez from suing Jonas Weber.",
    claims: ["Luis Gomez SUED Jonas Weber denied"],
  },
  {
    says: "leaves undone what somebody stopped short of",
    text: "Ana Lopez stopped short of suing Jonas Weber.",
    claims: [],
  },
  {
    says: "leaves open what somebody lied about",
    text: "Ana Lopez lied about bribing Jonas Weber.",
    claims: [],
  },
  {
    says: "leaves open what somebody wishes",
    text: "Ana Lopez wishes Luis Gomez had sued Jonas Weber.",
    claims: [],
  },
  {
    says: "leaves open what was as though",
    text: "Ana Lopez acted as though she had sued Jonas Weber.",
    claims: [],
  },
  {
    says: "leaves open what was not done because of another",
    text: "Ana Lopez did not sue Jonas Weber because of Luis Gomez.",
    claims: [],
  },
  {
    says: "tells what was not only done",
    text: "Ana Lopez did not only sue Jonas Weber.",
    claims: ["Ana Lopez SUED Jonas Weber asserted"],
  },
  {
    says: "tells what somebody is sure of",
    text: "Luis Gomez is certain that Ana Lopez bribed Jonas Weber.",
    claims: ["Ana Lopez BRIBED Jonas Weber alleged by Luis Gomez"],
  },
  {
    says: "tells nothing of what somebody is not sure of",
    text: "Luis Gomez is not sure that Ana Lopez bribed Jonas Weber.",
    claims: [],
  },
  {
    says: "tells what somebody was found doing",
    text: "Ana Lopez found Luis Gomez bribing Jonas Weber.",
    claims: ["Luis Gomez BRIBED Jonas Weber asserted"],
  },
  {
    says: "asks nobody for what is not to be done",
    text: "Ana Lopez urged Luis Gomez not to sue Jonas Weber.",
    claims: ["Ana Lopez URGED Luis Gomez asserted"],
  },
]);

examples("What only introduces somebody", [
  {
    says: "is so though the rest is not true",
    text: "It is not true that Ana Lopez, who married Luis Gomez in 2010, bribed Jonas Weber.",
    claims: ["Ana Lopez SPOUSE_OF Luis Gomez asserted", "Ana Lopez BRIBED Jonas Weber denied"],
  },
  {
    says: "is so though the rest is on trial",
    text: "Ana Lopez is on trial for bribing Jonas Weber, who sued Luis Gomez in 2010.",
    claims: ["Jonas Weber SUED Luis Gomez asserted", "Ana Lopez BRIBED Jonas Weber alleged"],
  },
  {
    says: "is so though somebody was cleared of the rest",
    text: "Ana Lopez was acquitted of killing Jonas Weber, who had sued Luis Gomez.",
    claims: ["Jonas Weber SUED Luis Gomez asserted", "Ana Lopez KILLED Jonas Weber denied"],
  },
  {
    says: "is so though the rest was ruled out",
    text: "Ana Lopez ruled out suing Jonas Weber, who met Luis Gomez in Lyon.",
    claims: [
      "Jonas Weber MET_WITH Luis Gomez asserted",
      "Luis Gomez LOCATED_IN Lyon asserted",
      "Jonas Weber LOCATED_IN Lyon asserted",
      "Ana Lopez SUED Jonas Weber denied",
    ],
  },
]);
