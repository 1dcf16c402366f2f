import { ENTITY_TYPES } from "../../../model/index.ts";
import { countLabels, type RowsGraph } from "../../state/console/graph-of-rows.ts";
import { EntityIcon } from "../entity-icon.tsx";
import type { Palette } from "../palette.ts";
import { usePalette } from "../use-palette.ts";

/** Which labels the drawn nodes have, and how many there are of each. */
export function ResultLegend({ graph }: { readonly graph: RowsGraph }) {
  const { record, groups } = usePalette();
  return (
    <ul className="result-legend small" aria-label="Nodes drawn">
      {countLabels(graph).map(([label, count]) => {
        const kind = ENTITY_TYPES.find((type) => type === label);
        return (
          <li key={label}>
            {kind ? (
              <EntityIcon type={kind} size={15} />
            ) : (
              <span className="swatch" style={swatchOf(label, record, groups)} aria-hidden="true" />
            )}
            {label} <span className="muted">{count.toLocaleString("en")}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** As the nodes are drawn: a claim in the colour of what it is about, parts of an article as outlines. */
function swatchOf(label: string, record: string, groups: Palette["groups"]) {
  if (label === "Claim") {
    const { justice, power, communication } = groups;
    return { background: `linear-gradient(90deg, ${justice}, ${power}, ${communication})` };
  }
  const isPart = label === "Passage" || label === "Mention";
  return isPart ? { border: `1.5px solid ${record}` } : { background: record };
}
