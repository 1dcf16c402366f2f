import { z } from "zod";
import {
  CLAIM_STATUSES,
  type EventTime,
  MODALITIES,
  POLARITIES,
  RELATION_TYPE_NAMES,
  SECOND_READINGS,
} from "../../model/index.ts";

/** What a claim says, as its node keeps it. */
export const ClaimNode = z.object({
  id: z.string(),
  relationType: z.enum(RELATION_TYPE_NAMES),
  predicate: z.string(),
  polarity: z.enum(POLARITIES),
  modality: z.enum(MODALITIES),
  status: z.enum(CLAIM_STATUSES),
  eventFrom: z.string().nullish(),
  eventTo: z.string().nullish(),
  eventText: z.string().nullish(),
  eventId: z.string().nullish(),
  saidAt: z.string().nullish(),
  origin: z.string().nullish(),
  secondReading: z.enum(SECOND_READINGS).nullish(),
  rule: z.string(),
  confidence: z.number(),
});
type ClaimNode = z.infer<typeof ClaimNode>;

/** When a claim says that it happened, if it does. */
export function eventOf({
  eventFrom,
  eventTo,
  eventText,
}: Partial<Pick<ClaimNode, "eventFrom" | "eventTo" | "eventText">>): EventTime | undefined {
  if (!eventFrom) return undefined;
  return { from: eventFrom, to: eventTo ?? eventFrom, text: eventText ?? "" };
}

/** The records that a claim is of, which stay what they are whatever its entities become. */
export const ClaimRecords = z.object({
  id: z.string(),
  subjectRecord: z.string(),
  objectRecord: z.string(),
  speakerRecord: z.string().nullish(),
});
