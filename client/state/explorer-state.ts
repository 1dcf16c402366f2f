import type { GraphView } from "../../server/routes/entities.schema.ts";
import type { StatusAnswer } from "../../server/routes/status.schema.ts";
import { type EdgeDraft, emptyEdge } from "./edge-draft.ts";
import { type EdgeListView, plainList } from "./edge-list.ts";
import { type Filters, isFiltering, noFilters } from "./filters.ts";
import { type Loadable, loading } from "./loadable.ts";
import type { Place } from "./location-hash.ts";
import { isSameScene, type Scene, wholeScene } from "./scene.ts";
import { follow, type Selection, selectBesides, type Trail } from "./selection.ts";
import type { Theme } from "./theme.ts";

export type DialogName =
  | "add-article"
  | "add-edge"
  | "alerts"
  | "articles"
  | "contradictions"
  | "help"
  | "import-csv"
  | "news"
  | "review";
export type StageView = "graph" | "list" | "cypher";

/** All that the explorer knows. Holds no graphology, no DOM, no Sigma. */
export interface ExplorerState {
  readonly theme: Theme;
  readonly status: Loadable<StatusAnswer>;
  /** What is on the stage: the whole graph or a part of it, as `scene` says. */
  readonly graph: Loadable<GraphView>;
  readonly scene: Scene;
  readonly filters: Filters;
  /** The graph as a picture, or as a table of its edges. */
  readonly stageView: StageView;
  /** How the table is looked at, also while it is closed. */
  readonly list: EdgeListView;
  readonly trail: Trail;
  readonly dialog?: DialogName | undefined;
  /** The edge that is being written down by hand. */
  readonly edgeDraft: EdgeDraft;
}

export function startState(theme: Theme, place: Place): ExplorerState {
  const { scene, selection, list = plainList, filters = noFilters } = place;
  return {
    theme,
    status: loading,
    graph: loading,
    scene,
    filters,
    stageView: stageViewOf(place),
    list,
    trail: selection ? [selection] : [],
    edgeDraft: emptyEdge,
  };
}

/** What of the state a link keeps. */
export function placeOf({ scene, trail, stageView, list, filters }: ExplorerState): Place {
  const selection = trail.at(-1);
  return {
    scene,
    ...(selection && { selection }),
    ...(stageView === "cypher" && { isCypher: true }),
    ...(stageView === "list" && { list }),
    ...(isFiltering(filters) && { filters }),
  };
}

export function stageViewOf({ isCypher, list }: Place): StageView {
  if (isCypher) return "cypher";
  return list ? "list" : "graph";
}

/** Opens the form for an edge with what is known of it; what was written before and is not given anew stays. */
export function draftEdge(state: ExplorerState, known: Partial<EdgeDraft>): ExplorerState {
  return { ...state, dialog: "add-edge", edgeDraft: { ...state.edgeDraft, ...known } };
}

/** A choice on the stage starts a new trail; one in the panel goes on with it. */
export function select(state: ExplorerState, selection: Selection | undefined): ExplorerState {
  return { ...state, trail: selection ? [selection] : [] };
}

export function selectNext(state: ExplorerState, selection: Selection): ExplorerState {
  return { ...state, trail: follow(state.trail, selection) };
}

/** Selects an entity together with the one that is. */
export function selectAlso(state: ExplorerState, id: string): ExplorerState {
  const next = selectBesides(state.trail.at(-1), id);
  return next.kind === "pair" ? selectNext(state, next) : select(state, next);
}

export function goBack(state: ExplorerState): ExplorerState {
  return { ...state, trail: state.trail.slice(0, -1) };
}

export function enterScene(state: ExplorerState, scene: Scene): ExplorerState {
  if (isSameScene(state.scene, scene)) return state;
  const { answer } = state.graph;
  // The old scene stays until the new one is there: an empty stage in between would flash.
  return { ...state, scene, graph: { state: "loading", ...(answer && { answer }) } };
}

export const leaveScene = (state: ExplorerState) => enterScene(state, wholeScene);
