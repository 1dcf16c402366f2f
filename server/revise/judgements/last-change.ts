import type { Run } from "../../store/graph-store.ts";
import { type Decision, listJudgements } from "../../store/judgements/judgements.ts";

/** Of one thing nobody judges more often. */
const MOST = 1000;

interface Change {
  readonly edit: Decision;
  /** The edit itself, or what took it back or had it count again. */
  readonly by: Decision;
}

/** What edits of these records or claims came to count, or were taken back, and by which judgement; the newest first. */
export async function changesOf(run: Run, targets: readonly string[]): Promise<readonly Change[]> {
  const judged = await listJudgements(run, { targets, limit: MOST });
  const edits = new Map(judged.filter((one) => setOf(one)).map((edit) => [edit.id, edit]));
  const turned = await listJudgements(run, { targets: [...edits.keys()], limit: MOST });
  const changes = [
    ...[...edits.values()].map((edit) => ({ edit, by: edit })),
    ...turned.flatMap((by) => {
      const edit = "judgement" in by.payload && edits.get(by.payload.judgement);
      return edit ? [{ edit, by }] : [];
    }),
  ];
  return changes.toSorted((a, b) => b.by.seq - a.by.seq);
}

/** The judgement by which a part is no longer what somebody saw; undefined where it was none, but an article or a merge. */
export function lastChange(
  changes: readonly Change[],
  part: string,
  seen: unknown,
): Decision | undefined {
  return changes.find(({ edit, by }) => {
    const set = setOf(edit);
    if (!set || !touches(set, part)) return false;
    if (by.kind !== "undo") return edit.active;
    // what had given it another value took nothing away that was seen
    return !(part in set) || isSame(set[part], seen);
  })?.by;
}

export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Polarity, modality and status follow from one another. */
const STANCE: readonly string[] = ["polarity", "modality", "status"];

function touches(set: Readonly<Record<string, unknown>>, part: string): boolean {
  return part in set || (STANCE.includes(part) && STANCE.some((one) => one in set));
}

/** What these kinds make of a claim's review. */
export const REVIEW_OF = { accept: "accepted", reject: "rejected" } as const;

function setOf({ payload }: Decision): Readonly<Record<string, unknown>> | undefined {
  if (payload.kind === "accept" || payload.kind === "reject")
    return { review: REVIEW_OF[payload.kind] };
  return payload.kind === "edit-claim" || payload.kind === "edit-entity" ? payload.set : undefined;
}
