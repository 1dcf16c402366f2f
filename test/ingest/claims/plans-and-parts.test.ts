import { examples } from "./examples.ts";

examples("What is to be, what is of another, and who is meant again", [
  {
    says: "plan what somebody is to do",
    text: "Elena Montalvo is to meet Jonas Weber next week.",
    claims: ["Elena Montalvo MET_WITH Jonas Weber planned"],
  },
  {
    says: "plan what several are to do",
    text: "The prime minister said that Elena Montalvo was to visit Norway in May.",
    claims: ["Elena Montalvo TRAVELED_TO Norway planned by the prime minister"],
  },
  {
    says: "leave alone what an aim is",
    text: "The aim is to beat Harborline Bank.",
    claims: [],
  },
  {
    says: "know the second apposition's owner, behind a noun of no name",
    text: "Its present operator, Copperline, a subsidiary of Harborline Bank, agreed to leave.",
    claims: ["Copperline PART_OF Harborline Bank asserted"],
  },
  {
    says: "mean whoever was met",
    text: "Jonas Weber met Marco Ruiz in January and urged him to resign.",
    claims: ["Jonas Weber MET_WITH Marco Ruiz asserted", "Jonas Weber URGED Marco Ruiz asserted"],
  },
  {
    says: "mean whoever was hired, before the sacking",
    text: "Jonas Weber hired Marco Ruiz before sacking him.",
    claims: [
      "Jonas Weber APPOINTED Marco Ruiz asserted",
      "Jonas Weber DISMISSED Marco Ruiz asserted",
    ],
  },
  {
    says: "take a firm's first word for the firm, though it has a president",
    text: "Hokusei Trading said on Monday that sales fell. Hokusei's president, Elena Montalvo, resigned.",
    claims: [
      "Elena Montalvo HEADS Hokusei Trading asserted",
      "Elena Montalvo RESIGNED_FROM Hokusei Trading asserted",
    ],
  },
  {
    says: "leave a town that a council is called after where it is",
    text: "Fenwick Council sued Harborline Bank. Elena Montalvo lives in Fenwick.",
    claims: [
      "Fenwick Council SUED Harborline Bank asserted",
      "Elena Montalvo LIVES_IN Fenwick asserted",
    ],
  },
  {
    says: "know a watchmaker for a firm",
    text: "Aubrac, the watchmaker that has sponsored Elena Montalvo since 2016, sued Harborline Bank.",
    claims: ["Aubrac FUNDED Elena Montalvo asserted", "Aubrac SUED Harborline Bank asserted"],
  },
  {
    says: "give no paper a country",
    text: "Border guards stopped Jonas Weber before the Norwegian warrant reached them.",
    claims: ["border guards RELATED_TO Jonas Weber asserted"],
  },
  {
    says: "have done what one left for",
    text: "Jonas Weber left Harborline Bank to advise Copperline Group.",
    claims: [
      "Jonas Weber LEFT Harborline Bank asserted",
      "Jonas Weber ADVISES Copperline Group asserted",
    ],
  },
]);
