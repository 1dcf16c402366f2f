import type { GraphStore, Run } from "../../store/graph-store.ts";
import {
  applyJudgement,
  applyTogether,
  stretchesOf,
} from "../../store/judgements/apply-judgement.ts";
import {
  activateJudgements,
  addJudgements,
  type Decision,
  judgementsWith,
} from "../../store/judgements/judgements.ts";
import { currentSeq, setSeq } from "../../store/next-seq.ts";
import { refuseDuringImport } from "../../store/refuse-during-import.ts";
import { TOGETHER, type Who } from "./additions.ts";
import { decisionOf, dependentsOf, missingGroundOf } from "./enact.ts";
import { judgeIn } from "./judge.ts";

/**
 * Takes judgements back in one transaction, the last one given first: all of them or, when one fails, none. Those next to each other
 * that add something, say who is who or say something of claims are taken back together, hundreds with a few statements; the log
 * and the graph are what they come to one after the other. Throws what judging one throws.
 */
export function takeBack(
  store: GraphStore,
  ids: readonly string[],
  who: Who,
): Promise<readonly Decision[]> {
  const at = new Date().toISOString();
  return store.write(async (run) => {
    await refuseDuringImport(run);
    const inOrder = ids.toReversed();
    const decisions: Decision[] = [];
    for (let from = 0; from < inOrder.length; from += TOGETHER) {
      const some = inOrder.slice(from, from + TOGETHER);
      const turns = await turnsOf(run, some);
      if (turns) for (const turn of turns) decisions.push(...(await makeTurn(run, turn, who, at)));
      else decisions.push(...(await oneByOne(run, some, who, at)));
    }
    return decisions;
  });
}

/** Says, of the first that cannot be taken back, what is in its way. */
async function oneByOne(run: Run, ids: readonly string[], who: Who, at: string) {
  const decisions: Decision[] = [];
  for (const id of ids) {
    decisions.push(await judgeIn(run, { judgement: { kind: "undo", judgement: id }, ...who }, at));
  }
  return decisions;
}

/** Judgements that are undone, or all done again, in this order. */
interface Turn {
  readonly kind: "undo" | "redo";
  readonly turned: readonly Decision[];
}

/** What taking these back comes to, in stretches; undefined where they are not all undone or all done again, or cannot be. */
async function turnsOf(run: Run, ids: readonly string[]): Promise<readonly Turn[] | undefined> {
  const given = await inOrderOf(run, ids);
  const payloads = given.map(({ payload }) => payload);
  const isRedo = payloads.every(({ kind }) => kind === "undo");
  const turned = isRedo
    ? await inOrderOf(
        run,
        payloads.flatMap((one) => (one.kind === "undo" ? one.judgement : [])),
      )
    : given;
  const isWhole = new Set(turned).size === ids.length;
  const isTurnable = ({ kind, active }: Decision) =>
    kind !== "undo" && kind !== "redo" && active !== isRedo;
  if (!isWhole || !turned.every(isTurnable)) return undefined;
  const inTheWay = isRedo ? await missingGroundOf(run, turned) : await dependentsOf(run, turned);
  const isOn = isRedo
    ? (other: Decision, one: Decision) => concerns(one, other.makes)
    : (other: Decision, one: Decision) => concerns(other, one.makes);
  const places = new Map(turned.map(({ id }, place) => [id, place]));
  const isFirst = (other: Decision) => {
    const place = places.get(other.id) ?? turned.length;
    return turned.slice(0, place).every((one) => !isOn(other, one));
  };
  if (!inTheWay.every(isFirst)) return undefined;
  return stretchesOf(turned).map((some) => ({ kind: isRedo ? "redo" : "undo", turned: some }));
}

const concerns = ({ targets }: Decision, ids: readonly string[]) =>
  ids.some((id) => targets.includes(id));

async function inOrderOf(run: Run, ids: readonly string[]): Promise<readonly Decision[]> {
  const found = new Map((await judgementsWith(run, ids)).map((one) => [one.id, one]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

async function makeTurn(run: Run, { kind, turned }: Turn, { by, why }: Who, at: string) {
  const before = await currentSeq(run);
  const decisions = turned.map(({ id }, place) =>
    decisionOf({
      ...{ seq: before + place + 1, at, by },
      ...(why && { why }),
      payload: { kind, judgement: id },
    }),
  );
  await setSeq(run, before + turned.length);
  await addJudgements(run, decisions);
  const active = kind === "redo";
  await activateJudgements(
    run,
    turned.map(({ id }) => id),
    active,
  );
  const made = turned.map((one) => ({ ...one, active }));
  const [only] = made;
  if (only && made.length === 1) await applyJudgement(run, only);
  else await applyTogether(run, made);
  return decisions;
}
