import type { StageView } from "../../state/explorer-state.ts";
import { useExplorer } from "../../state/explorer-store.ts";
import { focusPanel, focusStage } from "../focus-parts.ts";

const NAMES: Readonly<Record<StageView, string>> = {
  graph: "graph",
  list: "table",
  cypher: "console",
};

/** Seen while they have the focus: the way past the buttons of the bar, for those who go by Tab. */
export function SkipLinks() {
  const view = useExplorer((state) => state.stageView);
  const hasPanel = useExplorer((state) => state.trail.length > 0);
  return (
    <div className="skip-links">
      {hasPanel ? (
        <button type="button" className="button skip-link" onClick={focusPanel}>
          Skip to the details
        </button>
      ) : null}
      <button type="button" className="button skip-link" onClick={() => focusStage(view)}>
        Skip to the {NAMES[view]}
      </button>
    </div>
  );
}
