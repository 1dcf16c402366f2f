import { Search } from "lucide-react";
import { useEffect, useState } from "react";
import { ComboBox, Input, ListBox, Popover } from "react-aria-components";
import type { EntitySummary } from "../../../server/routes/entities.schema.ts";
import { counted } from "../../state/describe-claims.ts";
import { select } from "../../state/explorer-state.ts";
import { change, showScene, useExplorer } from "../../state/explorer-store.ts";
import { clearOnEscape } from "./clear-on-escape.ts";
import { EntityOption } from "./entity-option.tsx";
import { NothingFound } from "./nothing-found.tsx";
import { useEntitySearch } from "./use-entity-search.ts";

/** Finds an entity by a part of a name, and goes to it. */
export function SearchBox() {
  const [text, write] = useState("");
  const search = useEntitySearch(text);
  // Enter without an arrow key goes to the first that is found, and waits for it where it is not yet
  const [isEntered, setEntered] = useState(false);
  const setText = (written: string) => {
    write(written);
    setEntered(false);
  };
  const choose = (id: unknown) => {
    if (typeof id !== "string") return;
    setText("");
    goTo(id);
  };
  const first = isEntered && !search.isSearching ? search.entities[0] : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is chosen once, when it is found.
  useEffect(() => choose(first?.id), [first]);
  return (
    <search id="search" className="search">
      <ComboBox
        aria-label="Search people, organizations, places"
        items={search.entities}
        inputValue={text}
        onInputChange={setText}
        selectedKey={null}
        onSelectionChange={choose}
        allowsEmptyCollection={text.trim() !== ""}
        menuTrigger="input"
      >
        <Search aria-hidden="true" />
        <Input
          placeholder="Search people, organizations, places"
          onKeyDown={(event) => {
            clearOnEscape(setText)(event);
            if (event.key === "Enter" && !isPointing(event.currentTarget)) setEntered(true);
          }}
        />
        <span className="search-key" aria-hidden="true">
          /
        </span>
        <Popover className="search-results card" offset={6}>
          <ListBox<EntitySummary>
            renderEmptyState={() => (
              <NothingFound of={search}>
                No entity has this name. Try a part of it, or add an article that tells of it.
              </NothingFound>
            )}
          >
            {(entity) => (
              <EntityOption entity={entity}>
                <small className="muted">{counted(entity.claims, "claim")}</small>
              </EntityOption>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </search>
  );
}

/** Whether an arrow key has gone to one of the list: Enter then takes that one. */
const isPointing = (field: HTMLElement): boolean => field.hasAttribute("aria-activedescendant");

/** Selects it; where it is not on the stage, its neighbourhood comes on. */
function goTo(id: string): void {
  change((state) => select(state, { kind: "entity", id }));
  const isOnStage = useExplorer.getState().graph.answer?.nodes.some((node) => node.id === id);
  if (!isOnStage) void showScene({ kind: "neighbourhood", id });
}
