import { ENTITY_TYPES } from "../../../model/index.ts";
import { countLabels, type RowsGraph } from "../../state/console/graph-of-rows.ts";
import { EntityIcon } from "../entity-icon.tsx";
import { usePalette } from "../use-palette.ts";

/** Which labels the drawn nodes have, and how many there are of each. */
export function ResultLegend({ graph }: { readonly graph: RowsGraph }) {
  const { record } = usePalette();
  return (
    <ul className="result-legend small" aria-label="Nodes drawn">
      {countLabels(graph).map(([label, count]) => {
        const kind = ENTITY_TYPES.find((type) => type === label);
        return (
          <li key={label}>
            {kind ? (
              <EntityIcon type={kind} size={15} />
            ) : (
              <span className="swatch" style={{ background: record }} aria-hidden="true" />
            )}
            {label} <span className="muted">{count.toLocaleString("en")}</span>
          </li>
        );
      })}
    </ul>
  );
}
