import { create } from "zustand";
import type { GraphView } from "../../server/routes/entities.schema.ts";
import {
  fetchArticle,
  fetchGraph,
  fetchNeighbourhood,
  fetchStatus,
  NODE_LIMIT,
} from "../api/explorer-api.ts";
import { fetchNews } from "../api/review-api.ts";
import { type ExplorerState, enterScene, startState } from "./explorer-state.ts";
import { failed, loaded, loading } from "./loadable.ts";
import { readHash } from "./location-hash.ts";
import { newsGraph } from "./news-graph.ts";
import { isSameScene, type Scene, subgraph } from "./scene.ts";
import { initialTheme } from "./theme.ts";

const prefersDark = matchMedia("(prefers-color-scheme: dark)");

/** The explorer's one store. Views read it with a selector; `change` is how anything in it changes. */
export const useExplorer = create<ExplorerState>()(() =>
  startState(initialTheme(localStorage, prefersDark.matches), readHash(location.hash)),
);

prefersDark.addEventListener("change", ({ matches }) => {
  change((state) => ({ ...state, theme: initialTheme(localStorage, matches) }));
});

export function change(step: (state: ExplorerState) => ExplorerState): void {
  useExplorer.setState(step);
}

/** Puts a part of the graph on the stage, in the place of the console if that is open. */
export async function showScene(scene: Scene): Promise<void> {
  change((state) => {
    const { stageView } = state;
    return { ...enterScene(state, scene), stageView: stageView === "cypher" ? "graph" : stageView };
  });
  await loadGraph();
}

/** Asks for what the scene shows, again if it was there. An answer that comes after the scene changed is dropped. */
export async function loadGraph(): Promise<void> {
  const { scene } = useExplorer.getState();
  const put = (step: (before: ExplorerState["graph"]) => ExplorerState["graph"]) =>
    change((state) =>
      isSameScene(state.scene, scene) ? { ...state, graph: step(state.graph) } : state,
    );
  try {
    const graph = await fetchScene(scene);
    put(() => loaded(graph));
  } catch (error) {
    put((before) => failed(before, error));
  }
}

async function fetchScene(scene: Scene): Promise<GraphView> {
  if (scene.kind === "neighbourhood") return fetchNeighbourhood(scene.id);
  if (scene.kind === "whole") return fetchGraph();
  if (scene.kind === "news") return newsGraph(await fetchNews(scene.since, NODE_LIMIT), NODE_LIMIT);
  const [graph, { mentions }] = await Promise.all([fetchGraph(), fetchArticle(scene.id)]);
  return subgraph(graph, new Set(mentions.map(({ entity }) => entity.id)));
}

/** Asks how much the server has; where that is more or less than before, the graph is asked for again. */
export async function loadStatus(): Promise<void> {
  if (await takeStatus()) await loadGraph();
}

/** Asks how much the server has, and for what the scene shows. */
export async function loadAnew(): Promise<void> {
  await Promise.all([takeStatus(), loadGraph()]);
}

/** Whether there is more or less than before. */
async function takeStatus(): Promise<boolean> {
  try {
    const status = await fetchStatus();
    const before = useExplorer.getState().status.answer;
    change((state) => ({ ...state, status: loaded(status) }));
    if (!before) return false;
    return before.articles !== status.articles || before.claims !== status.claims;
  } catch (error) {
    change((state) => ({ ...state, status: failed(state.status, error) }));
    return false;
  }
}

/** Asks everything again, after the server was away. */
export async function retry(): Promise<void> {
  change((state) => ({
    ...state,
    graph: state.graph.answer ? state.graph : loading,
    status: state.status.answer ? state.status : loading,
  }));
  await loadAnew();
}
