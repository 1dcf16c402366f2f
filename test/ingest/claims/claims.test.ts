import { examples } from "./examples.ts";

examples("Clauses", [
  {
    says: "reads an active clause",
    text: "Elena Montalvo sued Harborline Bank.",
    claims: ["Elena Montalvo SUED Harborline Bank asserted"],
  },
  {
    says: "reads a passive clause with its agent as subject",
    text: "Elena Montalvo was arrested by Interpol.",
    claims: ["Interpol ARRESTED Elena Montalvo asserted"],
  },
  {
    says: "reads a relative clause",
    text: "Elena Montalvo, who met with Jonas Weber, left the room.",
    claims: ["Elena Montalvo MET_WITH Jonas Weber asserted"],
  },
  {
    says: "gives conjoined verbs their one subject",
    text: "Jonas Weber criticized Elena Montalvo and sued Harborline Bank.",
    claims: [
      "Jonas Weber CRITICIZED Elena Montalvo asserted",
      "Jonas Weber SUED Harborline Bank asserted",
    ],
  },
  {
    says: "gives conjoined subjects a claim each",
    text: "Elena Montalvo and Jonas Weber sued Harborline Bank.",
    claims: [
      "Elena Montalvo SUED Harborline Bank asserted",
      "Jonas Weber SUED Harborline Bank asserted",
    ],
  },
  {
    says: "takes who was accused, not who accuses, as the one who helped",
    text: "Germany accused Jonas Weber of helping Harborline Bank.",
    claims: [
      "Germany ACCUSED Jonas Weber asserted",
      "Jonas Weber HELPED Harborline Bank alleged by Germany",
    ],
  },
]);

examples("Verbs of many senses", [
  {
    says: "takes somebody who was moved for no contraband",
    text: "Germany moved Jonas Weber.",
    claims: ["Germany RELATED_TO Jonas Weber asserted"],
  },
  {
    says: "takes calling somebody something for no call",
    text: "Elena Montalvo called Jonas Weber a liar.",
    claims: ["Elena Montalvo RELATED_TO Jonas Weber asserted"],
  },
  {
    says: "keeps the lemma of a verb that tells no more",
    text: "Jonas Weber angered Elena Montalvo.",
    claims: ["Jonas Weber RELATED_TO Elena Montalvo asserted"],
  },
]);

examples("Stance", [
  {
    says: "calls what somebody says alleged, with the speaker",
    text: "Elena Montalvo said Jonas Weber bribed Harborline Bank.",
    claims: ["Jonas Weber BRIBED Harborline Bank alleged by Elena Montalvo"],
  },
  {
    says: "finds the speaker after a quotation",
    text: "“Jonas Weber bribed Harborline Bank,” said Elena Montalvo.",
    claims: ["Jonas Weber BRIBED Harborline Bank alleged by Elena Montalvo"],
  },
  {
    says: "finds the speaker after according to",
    text: "Jonas Weber bribed Harborline Bank, according to Elena Montalvo.",
    claims: ["Jonas Weber BRIBED Harborline Bank alleged by Elena Montalvo"],
  },
  {
    says: "keeps what is confirmed asserted, with who confirms it",
    text: "Elena Montalvo confirmed the meeting with Jonas Weber.",
    claims: ["Elena Montalvo MET_WITH Jonas Weber asserted by Elena Montalvo"],
  },
  {
    says: "calls a negated clause denied",
    text: "Jonas Weber did not bribe Harborline Bank.",
    claims: ["Jonas Weber BRIBED Harborline Bank denied"],
  },
  {
    says: "calls what somebody denies denied, with the denier",
    text: "Elena Montalvo denied that Jonas Weber had bribed Harborline Bank.",
    claims: ["Jonas Weber BRIBED Harborline Bank denied by Elena Montalvo"],
  },
  {
    says: "calls a pledge planned, and whoever pledges its speaker",
    text: "Germany pledged to arrest Jonas Weber.",
    claims: ["Germany ARRESTED Jonas Weber planned by Germany"],
  },
  {
    says: "calls the future planned",
    text: "Harborline Bank will sue Jonas Weber.",
    claims: ["Harborline Bank SUED Jonas Weber planned"],
  },
  {
    says: "calls a hedged clause alleged",
    text: "Jonas Weber allegedly bribed Elena Montalvo.",
    claims: ["Jonas Weber BRIBED Elena Montalvo alleged"],
  },
  {
    says: "claims nothing that is only supposed",
    text: "If Jonas Weber bribed Elena Montalvo, he broke the law.",
    claims: [],
  },
  {
    says: "takes declining to comment for no denial",
    text: "Elena Montalvo declined to comment on Jonas Weber.",
    claims: [],
  },
]);

examples("Events in nouns", [
  {
    says: "reads a deal with somebody as a negotiation of the clause's subject",
    text: "Germany struck a deal with Elena Montalvo.",
    claims: ["Germany NEGOTIATED_WITH Elena Montalvo asserted"],
  },
  {
    says: "reads talks between two",
    text: "Talks between Elena Montalvo and Jonas Weber continued.",
    claims: ["Elena Montalvo NEGOTIATED_WITH Jonas Weber asserted"],
  },
  {
    says: "reads a country's conviction of somebody",
    text: "The German conviction of Jonas Weber was news.",
    claims: ["Germany CONVICTED Jonas Weber asserted"],
  },
  {
    says: "reads a proposal made during a call as a negotiation",
    text: "Elena Montalvo proposed the idea during a call with Jonas Weber.",
    claims: [
      "Elena Montalvo NEGOTIATED_WITH Jonas Weber asserted",
      "Elena Montalvo SPOKE_WITH Jonas Weber asserted",
    ],
  },
  {
    says: "claims no arrest whose agent is not named",
    text: "Jonas Weber's arrest surprised nobody.",
    claims: [],
  },
]);

examples("Roles, identities and places", [
  {
    says: "reads the tie that a title states",
    text: "German Foreign Minister Jonas Weber resigned.",
    claims: ["Jonas Weber HOLDS_POSITION_IN Germany asserted"],
  },
  {
    says: "reads the tie that an apposition states",
    text: "Elena Montalvo, spokeswoman for Jonas Weber, resigned.",
    claims: ["Elena Montalvo SPOKESPERSON_FOR Jonas Weber asserted"],
  },
  {
    says: "reads the tie that a copula states",
    text: "Elena Montalvo is the president of Harborline Bank.",
    claims: ["Elena Montalvo HEADS Harborline Bank asserted"],
  },
  {
    says: "reads a state that two are in",
    text: "Elena Montalvo is married to Jonas Weber.",
    claims: ["Elena Montalvo SPOUSE_OF Jonas Weber asserted"],
  },
  {
    says: "reads an alleged identity towards the alias",
    text: "Investigators concluded that “El Tigre” was Jonas Weber.",
    claims: ["Jonas Weber ALLEGED_AS El Tigre alleged by investigators"],
  },
  {
    says: "reads a place within a place",
    text: "The fire began in Toluca, Mexico.",
    claims: ["Toluca LOCATED_IN Mexico asserted"],
  },
]);
