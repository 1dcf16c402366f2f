import { examples } from "./examples.ts";

examples("What proceedings say of a deed", [
  {
    says: "is held against whoever is on trial",
    text: "Ana Lopez is on trial for bribing Jonas Weber.",
    claims: ["Ana Lopez BRIBED Jonas Weber alleged"],
  },
  {
    says: "is held against whoever is investigated",
    text: "Ana Lopez is being investigated for bribing Jonas Weber.",
    claims: ["Ana Lopez BRIBED Jonas Weber alleged"],
  },
  {
    says: "is held against whoever faces trial",
    text: "Ana Lopez faces trial for bribing Jonas Weber.",
    claims: ["Ana Lopez BRIBED Jonas Weber alleged"],
  },
  {
    says: "is held against whoever is arrested on suspicion",
    text: "Ana Lopez was arrested on suspicion of bribing Jonas Weber.",
    claims: ["Ana Lopez BRIBED Jonas Weber alleged"],
  },
  {
    says: "is held against whoever is sought for a murder",
    text: "Ana Lopez is wanted for the murder of Jonas Weber.",
    claims: ["Ana Lopez KILLED Jonas Weber alleged"],
  },
  {
    says: "is held against whoever is on trial for a murder",
    text: "Ana Lopez is on trial for the murder of Jonas Weber.",
    claims: ["Ana Lopez KILLED Jonas Weber alleged"],
  },
  {
    says: "is denied by whoever pleads not guilty",
    text: "Ana Lopez pleaded not guilty to bribing Jonas Weber.",
    claims: ["Ana Lopez BRIBED Jonas Weber denied by Ana Lopez"],
  },
  {
    says: "is admitted by whoever pleads guilty",
    text: "Ana Lopez pleaded guilty to bribing Jonas Weber.",
    claims: ["Ana Lopez BRIBED Jonas Weber asserted by Ana Lopez"],
  },
  {
    says: "is denied by whoever denies the murder",
    text: "Ana Lopez denies the murder of Jonas Weber.",
    claims: ["Ana Lopez KILLED Jonas Weber denied by Ana Lopez"],
  },
  {
    says: "is so where a court found it",
    text: "Ana Lopez was found guilty of bribing Jonas Weber.",
    claims: ["Ana Lopez BRIBED Jonas Weber asserted"],
  },
  {
    says: "is not so where a court found that",
    text: "Ana Lopez was found not guilty of bribing Jonas Weber.",
    claims: ["Ana Lopez BRIBED Jonas Weber denied"],
  },
  {
    says: "is not so of whoever was acquitted",
    text: "Ana Lopez was acquitted of bribing Jonas Weber.",
    claims: ["Ana Lopez BRIBED Jonas Weber denied"],
  },
  {
    says: "is not held true where somebody was wronged",
    text: "Ana Lopez was wrongly convicted of bribing Jonas Weber.",
    claims: ["Ana Lopez BRIBED Jonas Weber alleged"],
  },
  {
    says: "is nothing where nobody was charged",
    text: "Ana Lopez was never investigated for bribing Jonas Weber.",
    claims: [],
  },
]);

examples("What somebody is accused of being", [
  {
    says: "is alleged",
    text: "Ana Lopez is accused of being a member of Orlin Group.",
    claims: ["Ana Lopez MEMBER_OF Orlin Group alleged"],
  },
  {
    says: "is alleged by whoever accuses them",
    text: "Prosecutors accused Ana Lopez of being a member of Orlin Group.",
    claims: [
      "prosecutors ACCUSED Ana Lopez asserted",
      "Ana Lopez MEMBER_OF Orlin Group alleged by prosecutors",
    ],
  },
  {
    says: "is alleged where others believe it",
    text: "Ana Lopez, believed to be the owner of Orlin Group, met Jonas Weber.",
    claims: ["Ana Lopez MET_WITH Jonas Weber asserted", "Ana Lopez OWNS Orlin Group alleged"],
  },
  {
    says: "is alleged where they are said to have done it",
    text: "Ana Lopez, said to have paid Jonas Weber, was arrested.",
    claims: ["Ana Lopez PAID Jonas Weber alleged"],
  },
  {
    says: "is alleged in front of the role",
    text: "Police arrested Ana Lopez, the alleged leader of Orlin Group.",
    claims: ["Ana Lopez HEADS Orlin Group alleged", "police ARRESTED Ana Lopez asserted"],
  },
  {
    says: "is alleged where somebody styles themselves so",
    text: "Ana Lopez, the self-styled leader of Orlin Group, left.",
    claims: ["Ana Lopez HEADS Orlin Group alleged"],
  },
  {
    says: "is alleged of an accomplice",
    text: "Ana Lopez's alleged accomplice, Jonas Weber, left.",
    claims: ["Jonas Weber ALLIED_WITH Ana Lopez alleged"],
  },
  {
    says: "is yet to come of an incoming chief",
    text: "Orlin Group's incoming chief executive, Ana Lopez, left.",
    claims: ["Ana Lopez HEADS Orlin Group planned"],
  },
  {
    says: "is yet to come of the next chief",
    text: "Ana Lopez, Orlin Group's next chief executive, left.",
    claims: ["Ana Lopez HEADS Orlin Group planned"],
  },
  {
    says: "is yet to come of a would-be owner",
    text: "Ana Lopez, the would-be chairwoman of Orlin Group, left.",
    claims: ["Ana Lopez HEADS Orlin Group planned"],
  },
]);

examples("What a court has not found yet", [
  {
    says: "is alleged where it may find it",
    text: "Ana Lopez may be found guilty of murdering Jonas Weber.",
    claims: ["Ana Lopez KILLED Jonas Weber alleged"],
  },
  {
    says: "is alleged where it is asked to",
    text: "The jury was asked to find Ana Lopez guilty of bribing Jonas Weber.",
    claims: ["Ana Lopez BRIBED Jonas Weber alleged", "the jury CONVICTED Ana Lopez planned"],
  },
  {
    says: "is alleged where somebody wants it found",
    text: "Prosecutors want Ana Lopez found guilty of bribing Jonas Weber.",
    claims: ["Ana Lopez BRIBED Jonas Weber alleged"],
  },
  {
    says: "is not admitted where nobody pleads guilty",
    text: "Jonas Weber did not plead guilty to bribing Ana Lopez.",
    claims: [],
  },
  {
    says: "is no killing where it was attempted",
    text: "Jonas Weber was sentenced to ten years for the attempted murder of Ana Lopez.",
    claims: [],
  },
  {
    says: "is nothing where nobody was sentenced for it",
    text: "Jonas Weber was never sentenced for the murder of Ana Lopez.",
    claims: [],
  },
  {
    says: "is not the lawyer's who denies it",
    text: "Jonas Weber's lawyer denied the murder of Ana Lopez.",
    claims: [],
  },
  {
    says: "is not held against who seeks damages",
    text: "Ana Lopez seeks damages for being sacked by Orlin Group.",
    claims: [],
  },
]);
