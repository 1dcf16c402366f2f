import { PAIR_RULE } from "../../model/index.ts";
import type { SentenceView } from "../../server/routes/explanation.schema.ts";

type Sentence = Pick<SentenceView, "tries" | "pairs">;

/** What came of a pair that the reader of pairs looked at: that a rule has tied the two already goes before its own doubts. */
export function pairOutcome({ tries }: Sentence, pair: SentenceView["pairs"][number]): string {
  const ends = [pair.subject, pair.object];
  const isRead = tries.some(
    ({ rule, subject, object, claims }) =>
      rule !== PAIR_RULE &&
      claims.length > 0 &&
      ends.includes(subject) &&
      ends.includes(object) &&
      subject !== object,
  );
  return isRead ? "a rule has it" : (pair.refusal ?? "");
}
