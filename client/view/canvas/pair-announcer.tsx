import { useExplorer } from "../../state/explorer-store.ts";

/** Says that two entities are selected, to those who do not see it. */
export function PairAnnouncer() {
  const words = useExplorer(({ trail, graph }) => {
    const selection = trail.at(-1);
    if (selection?.kind !== "pair") return "";
    const names = [selection.id, selection.other].map(
      (id) => graph.answer?.nodes.find((node) => node.id === id)?.name ?? "an entity",
    );
    return `Two are selected: ${names.join(" and ")}.`;
  });
  return (
    <p className="visually-hidden" role="status">
      {words}
    </p>
  );
}
