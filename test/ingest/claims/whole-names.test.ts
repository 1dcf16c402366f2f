import { examples } from "./examples.ts";

examples("A name", [
  {
    says: "is the subject behind whom",
    text: "Jonas Weber, whom Velmora Group hired in 2019, left.",
    claims: ["Velmora Group APPOINTED Jonas Weber asserted"],
  },
  {
    says: "is the object before of",
    text: "Prosecutors accused Velmora Group of bribing Jonas Weber.",
    claims: [
      "Velmora Group BRIBED Jonas Weber alleged by prosecutors",
      "prosecutors ACCUSED Velmora Group asserted",
    ],
  },
  {
    says: "is what somebody is of",
    text: "Ana Lopez, owner of Velmora Group, left.",
    claims: ["Ana Lopez OWNS Velmora Group asserted"],
  },
  {
    says: "is whose something is",
    text: "Ana Lopez, Velmora Group's owner, left.",
    claims: ["Ana Lopez OWNS Velmora Group asserted"],
  },
  {
    says: "may have an ampersand",
    text: "Brightwater & Sons, founded by Ana Lopez, sued Jonas Weber.",
    claims: [
      "Ana Lopez FOUNDED Brightwater & Sons asserted",
      "Brightwater & Sons SUED Jonas Weber asserted",
    ],
  },
  {
    says: "is one of two that merge",
    text: "The merger of Tarsen and KVL was approved.",
    claims: ["Tarsen MERGED_WITH KVL asserted"],
  },
  {
    says: "stands behind a gerund that looks like a noun",
    text: "Ana Lopez denied warning Jonas Weber.",
    claims: ["Ana Lopez WARNED Jonas Weber denied by Ana Lopez"],
  },
  {
    says: "stands behind an infinitive that looks like a noun",
    text: "Ana Lopez helped to jail Jonas Weber.",
    claims: ["Ana Lopez ARRESTED Jonas Weber asserted"],
  },
  {
    says: "is what somebody claims to own",
    text: "Ana Lopez, who claims to own Velmora Group, left.",
    claims: ["Ana Lopez OWNS Velmora Group alleged by Ana Lopez"],
  },
  {
    says: "is what somebody is to leave",
    text: "Ana Lopez wants to leave Velmora Group.",
    claims: ["Ana Lopez LEFT Velmora Group planned"],
  },
]);

examples("A firm", [
  {
    says: "does what one complains of",
    text: "Jonas Weber complained of Velmora Group firing Ana Lopez.",
    claims: ["Velmora Group DISMISSED Ana Lopez alleged by Jonas Weber"],
  },
  {
    says: "does what something began with",
    text: "The row began with Velmora Group firing Ana Lopez.",
    claims: ["Velmora Group DISMISSED Ana Lopez asserted"],
  },
  {
    says: "owns what it is thought to own",
    text: "Velmora Group, thought to own Tarsen Holdings, sued Jonas Weber.",
    claims: [
      "Velmora Group OWNS Tarsen Holdings alleged",
      "Velmora Group SUED Jonas Weber asserted",
    ],
  },
]);
