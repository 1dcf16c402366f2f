import assert from "node:assert/strict";
import { objectionTo, type PairObjection } from "../../../ingest/claims/pair-objections.ts";
import type { RelationTypeName } from "../../../model/index.ts";
import { pairOfText } from "./pair-of-text.ts";

type Case = readonly [
  text: string,
  subject: string,
  type: RelationTypeName,
  object: string,
  objection: PairObjection | undefined,
];

const CASES: readonly Case[] = [
  ["Ana Lopez met Jonas Weber in Oslo.", "Ana Lopez", "MET_WITH", "Jonas Weber", undefined],
  ["Ana Lopez never met Jonas Weber.", "Ana Lopez", "MET_WITH", "Jonas Weber", "it is denied"],
  [
    "Ana Lopez wants to meet Jonas Weber.",
    "Ana Lopez",
    "MET_WITH",
    "Jonas Weber",
    "wanted, refused or doubted",
  ],
  [
    "Ana Lopez met Jonas Weber in Oslo.",
    "Ana Lopez",
    "KILLED",
    "Jonas Weber",
    "no word for it stands between them",
  ],
  [
    "Ana Lopez met Jonas Weber in Oslo.",
    "Ana Lopez",
    "SPOUSE_OF",
    "Jonas Weber",
    "no word for it stands between them",
  ],
  [
    "Ana Lopez married Jonas Weber's niece in Oslo.",
    "Ana Lopez",
    "SPOUSE_OF",
    "Jonas Weber",
    "somebody else stands between them",
  ],
  [
    "Ana Lopez works at Kestrel Foods.",
    "Ana Lopez",
    "HOLDS_POSITION_IN",
    "Kestrel Foods",
    "offices are read by rules",
  ],
  [
    "Ana Lopez was arrested in Oslo.",
    "Ana Lopez",
    "LOCATED_IN",
    "Oslo",
    "only says where somebody was",
  ],
  [
    "Ana Lopez entered Kestrel Foods in May.",
    "Ana Lopez",
    "HEADS",
    "Kestrel Foods",
    "a verb between them means something else",
  ],
  [
    "Visitors enjoyed the Ana Lopez exhibit at Kestrel University.",
    "Ana Lopez",
    "WORKS_FOR",
    "Kestrel University",
    "nothing between them says so",
  ],
  [
    "Ana Lopez recovered at the surrender of Belmar.",
    "Ana Lopez",
    "TRAVELED_TO",
    "Belmar",
    "nothing between them says so",
  ],
  [
    "The spending of Kestrel Foods under Ana Lopez grew.",
    "Ana Lopez",
    "HEADS",
    "Kestrel Foods",
    undefined,
  ],
];

describe("What stands against a pair that the reader is sure of", () => {
  for (const [text, subject, type, object, objection] of CASES) {
    it(`${type}: ${text} – ${objection ?? "nothing"}`, async () => {
      const pair = await pairOfText(text, subject, object);

      assert.equal(objectionTo({ pair, type, none: 0.01 }), objection);
    });
  }
});
