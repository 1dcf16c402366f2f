import { change, useExplorer } from "../../state/explorer-store.ts";
import { isFiltering, noFilters } from "../../state/filters.ts";

/** Shows again what is hidden. */
export const showAll = () => change((state) => ({ ...state, filters: noFilters }));

/** Stands where the picture or the list would be once the filters leave nothing of it. */
export function NothingLeft({ of }: { readonly of: "entity" | "edge" }) {
  const filters = useExplorer((state) => state.filters);
  if (!isFiltering(filters)) return null;
  return (
    <div className="notice" role="status">
      <h2>No {of} is left</h2>
      <p className="muted">The legend’s filters leave out all that is here.</p>
      <button type="button" className="button" onClick={showAll}>
        Show all
      </button>
    </div>
  );
}
