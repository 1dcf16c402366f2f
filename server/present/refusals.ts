import type { Refusal } from "../../ingest/claims/decide-draft.ts";

/** Why no claim is made of what a rule read, in words. */
export const REFUSALS: Readonly<Record<Refusal, string>> = {
  outlet: "an end is the outlet itself",
  repeated: "the sentence ties them so already, or by the same word",
  named: "it is read between those who have a name",
  supposed: "it is only asked or supposed",
};
