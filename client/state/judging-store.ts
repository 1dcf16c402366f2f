import { create } from "zustand";
import type { NewJudgement } from "../../server/routes/judgements.schema.ts";
import { judge as postJudgement, undoJudgements } from "../api/judge.ts";
import { loadGraph, loadStatus } from "./explorer-store.ts";

/** What was done here at once, which can be taken back. */
interface Made {
  /** The judgements that it is; several where a file was imported. */
  readonly ids: readonly string[];
  /** What it was, in words: "Rejected". */
  readonly what: string;
}

interface JudgingState {
  /** Grows with each judgement: what is shown is asked for again. */
  readonly version: number;
  /** The last one is taken back first. */
  readonly made: readonly Made[];
  readonly isBusy: boolean;
  /** What went wrong with the last one. */
  readonly problem?: string | undefined;
}

/** What the person judged since the page was opened. */
export const useJudging = create<JudgingState>()(() => ({ version: 0, made: [], isBusy: false }));

/** Judges, and shows the graph as it is then. False where it was refused, and the reason is kept. */
export function judge(
  judgement: NewJudgement["judgement"],
  what: string,
  why?: string,
): Promise<boolean> {
  return make(what, async () => {
    const { id } = await postJudgement({ judgement, ...(why && { why }) });
    return [id];
  });
}

/** Does what makes judgements, and keeps them for them to be taken back together. */
export function make(what: string, work: () => Promise<readonly string[]>): Promise<boolean> {
  return act(async () => {
    const ids = await work();
    if (ids.length > 0) useJudging.setState(({ made }) => ({ made: [...made, { ids, what }] }));
  });
}

/** Takes back what was judged last. */
export function undoLast(): Promise<boolean> {
  const last = useJudging.getState().made.at(-1);
  return last ? undo(last.ids) : Promise.resolve(false);
}

/** Takes judgements back, all of them or none. */
export function undo(judgements: readonly string[]): Promise<boolean> {
  return act(async () => {
    await undoJudgements(judgements);
    const isLeft = ({ ids }: Made) => !ids.some((id) => judgements.includes(id));
    useJudging.setState(({ made }) => ({ made: made.filter(isLeft) }));
  });
}

/** Why the last one was refused, for who asked to show it; the bar no longer does. */
export function takeProblem(): string | undefined {
  const { problem } = useJudging.getState();
  useJudging.setState({ problem: undefined });
  return problem;
}

async function act(work: () => Promise<void>): Promise<boolean> {
  if (useJudging.getState().isBusy) return false;
  useJudging.setState({ isBusy: true, problem: undefined });
  try {
    await work();
    useJudging.setState(({ version }) => ({ version: version + 1 }));
    await Promise.all([loadStatus(), loadGraph()]);
    return true;
  } catch (error) {
    useJudging.setState({ problem: error instanceof Error ? error.message : String(error) });
    return false;
  } finally {
    useJudging.setState({ isBusy: false });
  }
}
