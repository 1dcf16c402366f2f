import { NotFoundError } from "../../errors.ts";
import type { Asked } from "../../routes/judgements.schema.ts";
import type { GraphStore, Run } from "../../store/graph-store.ts";
import { type Decision, judgementsWith } from "../../store/judgements/judgements.ts";
import { nextSeq } from "../../store/next-seq.ts";
import { refuseDuringImport } from "../../store/refuse-during-import.ts";
import { enact } from "./enact.ts";
import { recordPayload } from "./record-payload.ts";

/** What a person decides. */
export interface Request {
  readonly judgement: Asked;
  readonly by: string;
  readonly why?: string | undefined;
}

/**
 * Adds a judgement to the log, and makes the graph what it then comes to; in one transaction. Throws NotFoundError,
 * WrongUseError, JudgementConflictError, and changes nothing then.
 */
export function judge(store: GraphStore, request: Request): Promise<Decision> {
  const at = new Date().toISOString();
  return store.write(async (run) => {
    await refuseDuringImport(run);
    return judgeIn(run, request, at);
  });
}

/** Judges inside a transaction. `at`: ISO 8601 time. */
export async function judgeIn(
  run: Run,
  { judgement, by, why }: Request,
  at: string,
): Promise<Decision> {
  const asked = await straighten(run, judgement);
  const seq = await nextSeq(run);
  const payload = await recordPayload(run, asked, seq);
  return enact(run, { seq, at, by, ...(why && { why }), payload });
}

/** To undo an undo is to do again what it undid, and to undo that is to undo it. */
async function straighten(run: Run, asked: Asked): Promise<Asked> {
  if (asked.kind !== "undo" && asked.kind !== "redo") return asked;
  const [found] = await judgementsWith(run, [asked.judgement]);
  if (!found) {
    throw new NotFoundError("JUDGEMENT_NOT_FOUND", `No judgement has the id "${asked.judgement}".`);
  }
  const { payload } = found;
  if (payload.kind !== "undo" && payload.kind !== "redo") return asked;
  const turned = payload.kind === "undo" ? "redo" : "undo";
  return { kind: asked.kind === "undo" ? turned : payload.kind, judgement: payload.judgement };
}
