import { ArrowLeft } from "lucide-react";
import { showScene, useExplorer } from "../../state/explorer-store.ts";
import { useNews } from "../../state/news-store.ts";
import { wholeScene } from "../../state/scene.ts";
import { describeSince } from "../news/describe-since.ts";

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
      {scene.kind === "news" ? <NewsWords since={scene.since} /> : null}
      {scene.kind === "article" ? <span>What one article mentions</span> : null}
      {scene.kind === "neighbourhood" ? (
        <span>
          Around <strong>{name ?? "an entity"}</strong>
        </span>
      ) : null}
    </div>
  );
}

function NewsWords({ since }: { readonly since: string }) {
  const graph = useExplorer((state) => state.graph.answer);
  const [shown, all] = [graph?.edges.length ?? 0, graph?.total.edges ?? 0];
  const words = `What is new, ${describeSince(since, useNews())}`;
  const part = `the newest ${shown.toLocaleString("en")} of ${all.toLocaleString("en")} edges`;
  return (
    <>
      <span title={words}>{words}</span>
      {shown < all ? <span>{part}</span> : null}
    </>
  );
}
