import { create } from "zustand";
import type { NewJudgement } from "../../server/routes/judgements.schema.ts";
import { postJudgement, postUndo } from "../api/review-api.ts";
import { loadGraph, loadStatus } from "./explorer-store.ts";

/** A judgement made here, which can be taken back. */
interface Made {
  readonly id: string;
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
export function judge(judgement: NewJudgement["judgement"], what: string): Promise<boolean> {
  return act(async () => {
    const { id } = await postJudgement(judgement);
    useJudging.setState(({ made }) => ({ made: [...made, { id, what }] }));
  });
}

/** Takes back what was judged last. */
export function undoLast(): Promise<boolean> {
  const last = useJudging.getState().made.at(-1);
  if (!last) return Promise.resolve(false);
  return act(async () => {
    await postUndo(last.id);
    useJudging.setState(({ made }) => ({ made: made.filter(({ id }) => id !== last.id) }));
  });
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
