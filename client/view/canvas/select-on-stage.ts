import { select, selectAlso } from "../../state/explorer-state.ts";
import { change, showScene } from "../../state/explorer-store.ts";
import type { Selection } from "../../state/selection.ts";

export function selectOnStage(selection: Selection | undefined): void {
  change((state) => select(state, selection));
}

export function selectBesidesOnStage(id: string): void {
  change((state) => selectAlso(state, id));
}

/** Looks at an entity with its neighbours alone. */
export function openNode(id: string): void {
  selectOnStage({ kind: "entity", id });
  void showScene({ kind: "neighbourhood", id });
}
