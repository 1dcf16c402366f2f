import { examples } from "./examples.ts";

examples("Going", [
  {
    says: "is from one place and to the other",
    text: "Jonas Weber left Madrid for Lima.",
    claims: ["Jonas Weber LEFT Madrid asserted", "Jonas Weber TRAVELED_TO Lima asserted"],
  },
  {
    says: "is from one firm and to the other",
    text: "Jonas Weber left Kestrel Foods for Globex.",
    claims: ["Jonas Weber LEFT Kestrel Foods asserted", "Jonas Weber MEMBER_OF Globex asserted"],
  },
  {
    says: "ends in The Hague",
    text: "Jonas Weber flew to The Hague.",
    claims: ["Jonas Weber TRAVELED_TO The Hague asserted"],
  },
  {
    says: "is the minister's of that portfolio",
    text: "Transport Minister Willem Groot met Jonas Weber. The transport minister flew to Lima.",
    claims: [
      "Willem Groot MET_WITH Jonas Weber asserted",
      "Willem Groot TRAVELED_TO Lima asserted",
    ],
  },
]);

examples("Who speaks, and to whom", [
  {
    says: "is not the one who is spoken of in the quote",
    text: 'Bob Ray resigned in May. John Marsh rejected the report. "Acme Corp never paid Mr. Ray or anyone close to him," he told reporters.',
    claims: ["Acme Corp PAID Bob Ray denied by John Marsh"],
  },
  {
    says: "is not the judge whom one tells",
    text: '"I have never met Elena Montalvo," Karim Haddad told Judge Ingrid Maas.',
    claims: [
      "Karim Haddad MET_WITH Elena Montalvo denied by Karim Haddad",
      "Karim Haddad TOLD Ingrid Maas asserted",
    ],
  },
]);

examples("What is not stated", [
  {
    says: "is that those agreed with each other who won together",
    text: "Prosecutors accused Kestrel Foods and its owner, Ann Lee, of paying bribes to win a contract.",
    claims: [
      "Ann Lee OWNS Kestrel Foods asserted",
      "prosecutors ACCUSED Ann Lee asserted",
      "prosecutors ACCUSED Kestrel Foods asserted",
    ],
  },
]);
