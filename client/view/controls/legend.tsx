import { ChevronDown, ChevronUp } from "lucide-react";
import { type ReactNode, useMemo, useState } from "react";
import { EDGE_STATUSES, ENTITY_TYPES, RELATION_GROUPS } from "../../../model/index.ts";
import { countFacets } from "../../state/count-facets.ts";
import { useExplorer } from "../../state/explorer-store.ts";
import { isFiltering } from "../../state/filters.ts";
import { KNOWN_BY, type KnownBy } from "../../state/known-by.ts";
import { EntityIcon } from "../entity-icon.tsx";
import { STATUS_STROKES } from "../status-strokes.ts";
import { StrokeSample } from "../stroke-sample.tsx";
import { usePalette } from "../use-palette.ts";
import { useVisibleGraph } from "../use-visible-graph.ts";
import { LegendRow } from "./legend-row.tsx";
import { showAll } from "./nothing-left.tsx";
import { HappenedFilter, SaidFilter } from "./period-filter.tsx";

const PLURALS: Readonly<Record<(typeof ENTITY_TYPES)[number], string>> = {
  Person: "People",
  Organization: "Organizations",
  Location: "Locations",
  Event: "Events",
  Law: "Laws",
  Substance: "Substances",
  Work: "Works",
  Group: "Groups",
};

const KNOWN: Readonly<Record<KnownBy, { readonly label: string; readonly hint: string }>> = {
  name: { label: "By name", hint: "Has a name" },
  description: {
    label: "By description",
    hint: "Has no name: “a senior official”, “the ceasefire”",
  },
};

/** What colours, icons and strokes mean, with a count each; and what of it is shown. */
export function Legend() {
  const [isOpen, setIsOpen] = useState(() => window.innerWidth > 800);
  const filters = useExplorer((state) => state.filters);
  const { graph } = useVisibleGraph();
  const { groups: colors } = usePalette();
  const { kinds, knownBy, groups, statuses } = useMemo(() => countFacets(graph), [graph]);
  return (
    <aside className="legend card" aria-label="Legend and filters">
      <header>
        <button
          type="button"
          className="legend-title"
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          Legend {isOpen ? <ChevronUp aria-hidden="true" /> : <ChevronDown aria-hidden="true" />}
        </button>
        {isFiltering(filters) ? (
          <button type="button" className="link" onClick={showAll}>
            Show all
          </button>
        ) : null}
      </header>
      {isOpen ? (
        <div className="legend-body">
          <Section title="Entities">
            {ENTITY_TYPES.filter((type) => kinds.has(type)).map((type) => (
              <LegendRow
                key={type}
                facet="kinds"
                value={type}
                label={PLURALS[type]}
                count={kinds.get(type) ?? 0}
                sample={<EntityIcon type={type} size={18} />}
              />
            ))}
          </Section>
          {knownBy.size === KNOWN_BY.length || filters.knownBy.size > 0 ? (
            <Section title="Known">
              {KNOWN_BY.map((value) => (
                <LegendRow
                  key={value}
                  facet="knownBy"
                  value={value}
                  {...KNOWN[value]}
                  count={knownBy.get(value) ?? 0}
                  sample={<i className={`disc-sample by-${value}`} />}
                />
              ))}
            </Section>
          ) : null}
          <Section title="Relations">
            {RELATION_GROUPS.filter((group) => groups.has(group)).map((group) => (
              <LegendRow
                key={group}
                facet="groups"
                value={group}
                label={group.charAt(0).toUpperCase() + group.slice(1)}
                count={groups.get(group) ?? 0}
                sample={<i className="swatch" style={{ background: colors[group] }} />}
              />
            ))}
          </Section>
          <Section title="Status">
            {EDGE_STATUSES.map((status) => (
              <LegendRow
                key={status}
                facet="statuses"
                value={status}
                label={STATUS_STROKES[status].label}
                hint={STATUS_STROKES[status].meaning}
                count={statuses.get(status) ?? 0}
                sample={<StrokeSample status={status} />}
              />
            ))}
          </Section>
          <HappenedFilter />
          <SaidFilter />
          <p className="legend-note muted">No arrowhead: holds both ways.</p>
        </div>
      ) : null}
    </aside>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul>{children}</ul>
    </section>
  );
}
