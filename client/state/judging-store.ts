import { create } from "zustand";
import type {
  ChangeSince,
  JudgementView,
  NewJudgement,
} from "../../server/routes/judgements.schema.ts";
import { judge as postJudgement, redoJudgement, undoJudgements } from "../api/judge.ts";
import { ProblemError } from "../api/problem-error.ts";
import { loadAnew } from "./explorer-store.ts";

/** What was done here at once, which can be taken back. */
interface Made {
  /** The judgements that it is; several where a file was imported. */
  readonly ids: readonly string[];
  /** What it was, in words: "Rejected". */
  readonly what: string;
}

/** Why a judgement was refused. */
export interface Refusal {
  readonly message: string;
  /** What others changed since it was shown here. */
  readonly changes?: readonly ChangeSince[] | undefined;
}

interface JudgingState {
  /** Grows with each judgement: what is shown is asked for again. */
  readonly version: number;
  /** The last one is taken back first. */
  readonly made: readonly Made[];
  readonly isBusy: boolean;
  /** Forms that somebody is writing in. */
  readonly writing: number;
  /** Whether others changed the graph meanwhile, which is shown when nobody writes any more. */
  readonly isStale: boolean;
  /** The place in the log of what was judged here last: what is shown has it. */
  readonly seq?: number;
  /** What went wrong with the last one. */
  readonly problem?: Refusal | undefined;
}

/** What the person judged since the page was opened. */
export const useJudging = create<JudgingState>()(() => ({
  version: 0,
  made: [],
  isBusy: false,
  writing: 0,
  isStale: false,
}));

/** Shows what others did to the graph; where somebody is writing, when they are done. */
export function refresh(): void {
  const { writing, isBusy } = useJudging.getState();
  if (writing > 0 || isBusy) useJudging.setState({ isStale: true });
  else void showAnew();
}

/** Has what others do wait for somebody who writes. Returns what ends it. */
export function beginWriting(): () => void {
  useJudging.setState(({ writing }) => ({ writing: writing + 1 }));
  return () => {
    useJudging.setState(({ writing }) => ({ writing: writing - 1 }));
    if (useJudging.getState().isStale) refresh();
  };
}

async function showAnew(): Promise<void> {
  useJudging.setState(({ version }) => ({ version: version + 1, isStale: false }));
  await loadAnew();
}

/** Shows the graph with what was just judged here; it need not be shown again when the server tells of it. */
export function showJudged(judgements: readonly JudgementView[]): Promise<void> {
  keepPlace(judgements);
  return showAnew();
}

function keepPlace(judgements: readonly JudgementView[]): void {
  const last = judgements.at(-1);
  if (last) useJudging.setState({ seq: last.seq });
}

/** Judges, and shows the graph as it is then. False where it was refused, and the reason is kept. */
export function judge(
  judgement: NewJudgement["judgement"],
  what: string,
  why?: string,
): Promise<boolean> {
  return make(what, async () => {
    const made = await postJudgement({ judgement, ...(why && { why }) });
    keepPlace([made]);
    return [made.id];
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
    keepPlace((await undoJudgements(judgements)).judgements);
    const isLeft = ({ ids }: Made) => !ids.some((id) => judgements.includes(id));
    useJudging.setState(({ made }) => ({ made: made.filter(isLeft) }));
  });
}

/** Has a judgement that was undone count again. */
export function redo(judgement: string): Promise<boolean> {
  return make("Done again", async () => {
    const made = await redoJudgement(judgement);
    keepPlace([made]);
    return [made.id];
  });
}

/** Why the last one was refused, for who asked to show it; the bar no longer does. */
export function takeProblem(): Refusal | undefined {
  const { problem } = useJudging.getState();
  useJudging.setState({ problem: undefined });
  return problem;
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof ProblemError) return error;
  return { message: error instanceof Error ? error.message : String(error) };
}

async function act(work: () => Promise<void>): Promise<boolean> {
  if (useJudging.getState().isBusy) return false;
  useJudging.setState({ isBusy: true, problem: undefined });
  try {
    await work();
    await showAnew();
    return true;
  } catch (error) {
    const problem = refusalOf(error);
    // what they have not seen yet is shown to them
    useJudging.setState({ problem, ...(problem.changes && { isStale: true }) });
    return false;
  } finally {
    useJudging.setState({ isBusy: false });
    if (useJudging.getState().isStale) refresh();
  }
}
