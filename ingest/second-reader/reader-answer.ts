import { z } from "zod";
import {
  CLAIM_STATUSES,
  MODALITIES,
  POLARITIES,
  RELATION_TYPE_NAMES,
  type RelationTypeName,
} from "../../model/index.ts";

/** The relation types that may be told. RELATED_TO says nothing without the word that the text has for it. */
export const TOLD_TYPES = RELATION_TYPE_NAMES.filter(
  (name): name is Exclude<RelationTypeName, "RELATED_TO"> => name !== "RELATED_TO",
);

const told = {
  subject: z.string(),
  object: z.string(),
  status: z.enum(CLAIM_STATUSES),
  polarity: z.enum(POLARITIES),
  modality: z.enum(MODALITIES),
  speaker: z.string().nullable(),
  quote: z.string(),
};

/** A claim as the second reader tells it. Nothing of it is believed before `groundClaim`. */
const ToldClaim = z.object({ ...told, type: z.string() });
export type ToldClaim = z.infer<typeof ToldClaim>;

const Answer = z.object({ claims: z.array(z.unknown()) });

/** What an answer must look like, for endpoints that hold their answers to a JSON schema. */
export const ANSWER_SCHEMA: Readonly<Record<string, unknown>> = z.toJSONSchema(
  z.strictObject({ claims: z.array(z.strictObject({ ...told, type: z.enum(TOLD_TYPES) })) }),
);

/** More claims in one answer than this are not looked at: no part of an article makes so many. */
const MAX_CLAIMS = 200;

export interface ParsedAnswer {
  /** Whether it is of the schema as a whole. */
  readonly isOfForm: boolean;
  readonly claims: readonly ToldClaim[];
  /** Why something of the answer was dropped. */
  readonly problems: readonly string[];
}

/** Reads an answer. One that is not of the schema gives no claims; of one that is, claims that are not are left out. */
export function parseAnswer(text: string): ParsedAnswer {
  const { success, data } = Answer.safeParse(jsonIn(text));
  if (!success) {
    return {
      isOfForm: false,
      claims: [],
      problems: ["Its answer was dropped: it is not JSON of the form asked for."],
    };
  }
  const looked = data.claims.slice(0, MAX_CLAIMS).map((claim) => ToldClaim.safeParse(claim));
  const claims = looked.flatMap((claim) => (claim.success ? [claim.data] : []));
  const malformed = looked.length - claims.length;
  const unlooked = data.claims.length - looked.length;
  return {
    isOfForm: true,
    claims,
    problems: [
      ...(malformed > 0
        ? [`Claims of its answer dropped as not of the form asked for: ${malformed}.`]
        : []),
      ...(unlooked > 0
        ? [`Claims of its answer past the first ${MAX_CLAIMS}, not looked at: ${unlooked}.`]
        : []),
    ],
  };
}

/** The JSON of an answer, out of the fence or after the thoughts that some models put it in. */
function jsonIn(text: string): unknown {
  const isThought = text.trimStart().startsWith("<think>");
  const answer = (isThought ? text.slice(text.indexOf("</think>") + 8) : text).trim();
  const isFenced = /^```(?:json)?\n/.test(answer) && answer.endsWith("```");
  try {
    return JSON.parse(isFenced ? answer.slice(answer.indexOf("\n"), -3) : answer);
  } catch {
    return undefined;
  }
}
