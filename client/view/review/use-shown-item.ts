import { useState } from "react";
import type { ReviewAnswer, ReviewItem } from "../../../server/routes/review.schema.ts";
import { useJudging } from "../../state/judging-store.ts";

interface Kept {
  readonly item: ReviewItem | undefined;
  /** The list that was there last. */
  readonly answer: ReviewAnswer | undefined;
  /** What was done here when it came. */
  readonly made: unknown;
}

interface ShownItem {
  readonly item: ReviewItem | undefined;
  /** Whether it left the list without anybody's doing here: it is not to be judged any more. */
  readonly isGone: boolean;
}

/**
 * What is looked at: the first of the list, and that one still when others have the list come anew, until it is skipped or
 * something is judged or undone here and the list that follows from that is there.
 */
export function useShownItem(
  answer: ReviewAnswer | undefined,
  skipped: ReadonlySet<string>,
): ShownItem {
  const made = useJudging((state) => state.made);
  const [kept, keep] = useState<Kept>({ item: undefined, answer: undefined, made });
  const isAwaited = made !== kept.made && answer === kept.answer;
  const isDone = made !== kept.made && answer !== kept.answer;
  const isLeft = !kept.item || skipped.has(kept.item.id) || isDone;
  const again = answer?.items.find(({ id }) => id === kept.item?.id);
  const item = isLeft ? answer?.items.find(({ id }) => !skipped.has(id)) : (again ?? kept.item);
  if (item !== kept.item || answer !== kept.answer) {
    keep({ item, answer, made: isAwaited ? kept.made : made });
  }
  return { item, isGone: !isLeft && !again && !isAwaited };
}
