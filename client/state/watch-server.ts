import { loadGraph, loadStatus, useExplorer } from "./explorer-store.ts";

const BUSY_MS = 1_000;
const CALM_MS = 15_000;

/** Loads the graph, and goes on asking for the server's status: often while it reads samples or is away. Returns a stop. */
export function watchServer(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  const tick = async () => {
    const wasAway = useExplorer.getState().status.state === "failed";
    if (!document.hidden) await loadStatus();
    const { status, graph } = useExplorer.getState();
    if (status.state === "loaded" && (wasAway || graph.state === "failed")) await loadGraph();
    const isBusy = status.state === "failed" || status.answer?.loading !== undefined;
    if (!isStopped) timer = setTimeout(() => void tick(), isBusy ? BUSY_MS : CALM_MS);
  };
  void loadGraph();
  void tick();
  return () => {
    isStopped = true;
    clearTimeout(timer);
  };
}
