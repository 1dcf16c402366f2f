import { ArrowLeft } from "lucide-react";
import { showScene, useExplorer } from "../../state/explorer-store.ts";
import { wholeScene } from "../../state/scene.ts";

/** Says which part of the graph is on the stage, and leads back to all of it. */
export function SceneBar() {
  const scene = useExplorer((state) => state.scene);
  const name = useExplorer(({ graph }) =>
    scene.kind === "neighbourhood"
      ? graph.answer?.nodes.find(({ id }) => id === scene.id)?.name
      : undefined,
  );
  if (scene.kind === "whole") return null;
  return (
    <div className="scene-bar card">
      <button type="button" className="button" onClick={() => void showScene(wholeScene)}>
        <ArrowLeft aria-hidden="true" />
        Whole graph
      </button>
      <span>
        {scene.kind === "article" ? (
          "What one article mentions"
        ) : (
          <>
            Around <strong>{name ?? "an entity"}</strong>
          </>
        )}
      </span>
    </div>
  );
}
