import { createHash } from "node:crypto";
import { JUDGEMENT_KINDS } from "../../../model/index.ts";
import { JudgementConflictError } from "../../errors.ts";
import type { Run } from "../../store/graph-store.ts";
import { applyJudgement } from "../../store/judgements/apply-judgement.ts";
import {
  activateJudgements,
  addJudgements,
  type Decision,
  judgementsAbout,
  judgementsMaking,
  judgementsWith,
} from "../../store/judgements/judgements.ts";
import { makesOf, Payload, targetsOf } from "../../store/judgements/payload.ts";

/** A judgement as the log keeps it. */
export interface Entry {
  readonly seq: number;
  readonly at: string;
  readonly by: string;
  readonly why?: string;
  readonly payload: Payload;
}

/** Adds a judgement to the log and has it take effect. Throws JudgementConflictError. */
export async function enact(run: Run, entry: Entry): Promise<Decision> {
  const decision = decisionOf(entry);
  const { payload } = decision;
  await addJudgements(run, [decision]);
  if (payload.kind === "undo") await setActive(run, payload.judgement, false);
  else if (payload.kind === "redo") await setActive(run, payload.judgement, true);
  else await applyJudgement(run, decision);
  return decision;
}

/** A judgement that is new, as the log keeps it. */
export function decisionOf(entry: Entry): Decision {
  // Its keys are in the order of the schema then, however they came.
  const payload = Payload.parse(entry.payload);
  return {
    id: idOf({ ...entry, payload }),
    ...entry,
    payload,
    kind: payload.kind,
    active: true,
    targets: targetsOf(payload),
    makes: makesOf(payload),
  };
}

async function setActive(run: Run, id: string, active: boolean): Promise<void> {
  const [found] = await judgementsWith(run, [id]);
  if (!found) throw new Error(`The log undoes a judgement that it does not have: ${id}`);
  if (found.active === active) {
    const state = active ? "in force" : "undone";
    throw new JudgementConflictError(`The judgement ${id} is ${state} already.`, [id]);
  }
  if (active) await refuseWithoutGround(run, found);
  else await refuseWithDependents(run, found);
  await activateJudgements(run, [id], active);
  await applyJudgement(run, { ...found, active });
}

/** The judgements in force that are about what these made. */
export function dependentsOf(run: Run, made: readonly Decision[]): Promise<readonly Decision[]> {
  const makes = made.flatMap((one) => one.makes);
  return judgementsAbout(run, makes, JUDGEMENT_KINDS);
}

/** The judgements that made what these are about, and are undone. */
export async function missingGroundOf(
  run: Run,
  about: readonly Decision[],
): Promise<readonly Decision[]> {
  const targets = [...new Set(about.flatMap((one) => one.targets))];
  return (await judgementsMaking(run, targets)).filter(({ active }) => !active);
}

/** What a judgement made cannot go while another judgement is about it. */
async function refuseWithDependents(run: Run, decision: Decision): Promise<void> {
  const dependents = await dependentsOf(run, [decision]);
  if (dependents.length === 0) return;
  throw new JudgementConflictError(
    `The judgement ${decision.id} cannot be undone, since others are about what it made: ${list(dependents)}. ` +
      "Undo them first. Nothing was changed.",
    dependents.map((one) => one.id),
  );
}

async function refuseWithoutGround(run: Run, decision: Decision): Promise<void> {
  const undone = await missingGroundOf(run, [decision]);
  if (undone.length === 0) return;
  throw new JudgementConflictError(
    `The judgement ${decision.id} cannot be done again, since it is about what others made that are undone: ` +
      `${list(undone)}. Do them again first. Nothing was changed.`,
    undone.map((one) => one.id),
  );
}

function list(decisions: readonly Decision[]): string {
  return decisions.map(({ id, kind, by }) => `${kind} ${id} by ${by}`).join(", ");
}

function idOf({ seq, at, by, payload }: Entry): string {
  const content = JSON.stringify([seq, at, by, payload]);
  return `judgement:${createHash("sha256").update(content).digest("hex").slice(0, 16)}`;
}
