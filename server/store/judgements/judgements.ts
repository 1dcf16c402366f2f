import { z } from "zod";
import { JUDGEMENT_KINDS, type Judgement, type JudgementKind } from "../../../model/index.ts";
import type { Run } from "../graph-store.ts";
import { rowsOf } from "../rows.ts";
import { Payload } from "./payload.ts";

/** A judgement with what it decides. */
export interface Decision extends Judgement {
  readonly payload: Payload;
}

const JudgementNode = z.object({
  id: z.string(),
  seq: z.number().int(),
  at: z.string(),
  by: z.string(),
  kind: z.enum(JUDGEMENT_KINDS),
  why: z.string().nullish(),
  active: z.boolean(),
  targets: z.array(z.string()),
  makes: z.array(z.string()),
  payload: z.string(),
});
const JudgementRow = z.object({ judgement: JudgementNode });

const MAKING_KINDS: readonly JudgementKind[] = ["split", "add-entity", "add-edge"];

/** The judgements of some kinds that are in force and concern one of these, in the order in which they were made. */
export async function judgementsAbout(
  run: Run,
  ids: readonly string[],
  kinds: readonly JudgementKind[],
): Promise<readonly Decision[]> {
  if (ids.length === 0) return [];
  return (await rowsOf(run, JudgementRow, "judgements-about", { ids, kinds })).map(decisionOf);
}

/** The judgements that made these records and claims, in force or not. */
export async function judgementsMaking(
  run: Run,
  ids: readonly string[],
): Promise<readonly Decision[]> {
  if (ids.length === 0) return [];
  const rows = await rowsOf(run, JudgementRow, "judgements-making", { ids, kinds: MAKING_KINDS });
  return rows.map(decisionOf);
}

export async function judgementsWith(
  run: Run,
  ids: readonly string[],
): Promise<readonly Decision[]> {
  return (await rowsOf(run, JudgementRow, "judgements-by-ids", { ids })).map(decisionOf);
}

interface Page {
  /** Ids that they concern or made; without it, all. */
  readonly targets?: readonly string[];
  /** A place in the log that they come before. */
  readonly before?: number | undefined;
  readonly limit: number;
}

/** Judgements, the newest first. */
export async function listJudgements(run: Run, page: Page): Promise<readonly Decision[]> {
  const { targets = null, before = null, limit } = page;
  return (await rowsOf(run, JudgementRow, "judgements", { targets, before, limit })).map(
    decisionOf,
  );
}

export function addJudgements(run: Run, decisions: readonly Decision[]) {
  return run("create-judgements", {
    judgements: decisions.map(({ payload, ...judgement }) => ({
      ...judgement,
      payload: JSON.stringify(payload),
    })),
  });
}

export function activateJudgements(run: Run, ids: readonly string[], active: boolean) {
  return run("activate-judgements", { ids, active });
}

/** A judgement as its node has it. */
export function readDecision(node: unknown): Decision {
  return decisionOf({ judgement: JudgementNode.parse(node) });
}

function decisionOf({ judgement }: z.infer<typeof JudgementRow>): Decision {
  const { payload, why, ...others } = judgement;
  return { ...others, ...(why && { why }), payload: Payload.parse(JSON.parse(payload)) };
}
