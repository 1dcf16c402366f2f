import assert from "node:assert/strict";
import { z } from "zod";
import "../../server/plain-issues.ts";

describe("What is wrong with what somebody gave is told in plain words", () => {
  const told: readonly (readonly [z.ZodType, unknown, string])[] = [
    [z.string(), undefined, "it is missing"],
    [z.enum(["a", "b"]), undefined, "it is missing"],
    [z.string(), 7, "it is not text"],
    [z.array(z.string()), "x", "it is not a list"],
    [z.object({}), "x", "it is not an object"],
    [z.coerce.number(), "many", "it is not a number"],
    [z.coerce.number().int(), "1.5", "it is not a whole number"],
    [z.number().max(500), 501, "it is more than 500"],
    [z.number().min(1), 0, "it is less than 1"],
    [z.number().positive(), 0, "it is not more than 0"],
    [z.string().min(1), "", "it is empty"],
    [z.string().max(3), "four", "it has more than 3 characters"],
    [z.array(z.string()).max(1), ["a", "b"], "it has more than 1 entries"],
    [z.enum(["a", "b"]), "c", "it is none of a, b"],
    [z.literal("a"), "c", "it is not a"],
    [z.iso.date(), "yesterday", "it is not a date, as 2020-11-17"],
    [z.url(), "nowhere", "it is not an address, as https://paper.example/story"],
    [z.string().regex(/^x$/), "y", "it is not written as it has to be"],
    [z.strictObject({}), { nme: 1 }, 'there is no "nme"'],
    [z.union([z.string(), z.number()]), true, "it is not as it has to be"],
    [
      z.union([z.string(), z.object({ name: z.string(), type: z.string() })]),
      { name: "x" },
      "type: it is missing",
    ],
    [
      z.discriminatedUnion("kind", [
        z.object({ kind: z.literal("merge") }),
        z.object({ kind: z.literal("split") }),
      ]),
      { kind: "marge" },
      "it is none of merge, split",
    ],
    [z.string().min(2, "write two letters"), "a", "write two letters"],
    [z.number().refine((value) => value !== 3, "three is taken"), 3, "three is taken"],
  ];
  for (const [schema, value, message] of told) {
    it(`"${message}" of ${JSON.stringify(value)}`, () => {
      assert.equal(schema.safeParse(value).error?.issues[0]?.message, message);
    });
  }
});
