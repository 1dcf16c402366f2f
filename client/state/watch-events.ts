import type { JobsAnswer } from "../../server/routes/jobs.schema.ts";
import { listenToEvents } from "../api/listen-to-events.ts";
import { ProblemError } from "../api/problem-error.ts";
import { useAdding } from "./adding-store.ts";
import { useAlerts } from "./alerts-store.ts";
import { loseSoon, markBack } from "./connection-store.ts";
import { loadStatus } from "./explorer-store.ts";
import { refresh, useJudging } from "./judging-store.ts";

const AGAIN_MS = 3_000;

/**
 * Keeps the jobs, the alerts and what is shown of the graph as the server has them, while somebody looks: a browser has few
 * connections to one server. Returns a stop.
 */
export function watchEvents(): () => void {
  let listening: AbortController | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let seq: number | undefined;
  const keepGraph = (now: number) => {
    const isOwn = now === useJudging.getState().seq;
    if (seq !== undefined && seq !== now && !isOwn) refresh();
    seq = now;
  };
  const listen = async (controller: AbortController) => {
    try {
      for await (const { jobs, alerts, graph } of listenToEvents(controller.signal)) {
        markBack();
        if (jobs) keepJobs(jobs);
        if (alerts) useAlerts.setState(alerts);
        if (graph) keepGraph(graph.seq);
      }
      if (!controller.signal.aborted) loseSoon();
    } catch (error) {
      if (controller.signal.aborted) return;
      if (!(error instanceof ProblemError || error instanceof TypeError)) throw error;
      // where it asks for its token, the stage says so
      if (!isAnswer(error)) loseSoon();
    }
    if (!controller.signal.aborted) timer = setTimeout(follow, AGAIN_MS);
  };
  const follow = () => {
    clearTimeout(timer);
    listening?.abort();
    if (document.hidden) return markBack();
    listening = new AbortController();
    void listen(listening);
  };
  document.addEventListener("visibilitychange", follow);
  follow();
  return () => {
    document.removeEventListener("visibilitychange", follow);
    clearTimeout(timer);
    listening?.abort();
  };
}

const isAnswer = (error: ProblemError | TypeError): boolean =>
  error instanceof ProblemError && error.code !== "UNREACHABLE";

function keepJobs(jobs: JobsAnswer): void {
  const before = useAdding.getState().jobs?.counts.done;
  useAdding.setState({ jobs });
  if (before !== undefined && before !== jobs.counts.done) void loadStatus();
}
