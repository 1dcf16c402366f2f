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
    claims: ["Orlin Group SUED Jonas Weber planned"],
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
