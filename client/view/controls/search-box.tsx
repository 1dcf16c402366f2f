import { Search } from "lucide-react";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { ComboBox, Input, ListBox, Popover } from "react-aria-components";
import type { EntitySummary } from "../../../server/routes/entities.schema.ts";
import { counted } from "../../state/describe-claims.ts";
import { select } from "../../state/explorer-state.ts";
import { change, showScene, useExplorer } from "../../state/explorer-store.ts";
import { focusPanel } from "../focus-parts.ts";
import { EntityOption } from "./entity-option.tsx";
import { isPointing } from "./is-pointing.ts";
import { NothingFound } from "./nothing-found.tsx";
import { useEntitySearch } from "./use-entity-search.ts";

/** Finds an entity by a part of a name, and goes to it. */
export function SearchBox() {
  const [text, write] = useState("");
  const search = useEntitySearch(text);
  // Enter without an arrow key goes to the first that is found, and waits for it where it is not yet
  const [isEntered, setEntered] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const setText = (written: string) => {
    write(written);
    setEntered(false);
  };
  const choose = (id: unknown) => {
    if (typeof id !== "string") return;
    setText("");
    // whoever closes the panel again is not to write into the field: there the keys that work everywhere don't
    field.current?.blur();
    goTo(id);
  };
  const act = ({ key, currentTarget }: KeyboardEvent<HTMLElement>) => {
    if (key === "Enter" && !isPointing(currentTarget)) setEntered(true);
    if (key !== "Escape") return;
    // a list that closes over a written text opens again by itself
    if (text !== "") setText("");
    else currentTarget.blur();
  };
  const first = isEntered && !search.isSearching ? search.entities[0] : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is chosen once, when it is found.
  useEffect(() => choose(first?.id), [first]);
  return (
    <search id="search" className="search">
      <ComboBox
        aria-label="Search people, organizations, locations"
        items={search.entities}
        inputValue={text}
        onInputChange={setText}
        selectedKey={null}
        onSelectionChange={choose}
        allowsEmptyCollection={text.trim() !== ""}
        menuTrigger="input"
      >
        <Search aria-hidden="true" />
        <Input ref={field} placeholder="Search people, organizations, locations" onKeyDown={act} />
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

/** Selects it and goes to what is known of it; where it is not on the stage, its neighbourhood comes on. */
function goTo(id: string): void {
  change((state) => select(state, { kind: "entity", id }));
  const isOnStage = useExplorer.getState().graph.answer?.nodes.some((node) => node.id === id);
  if (!isOnStage) void showScene({ kind: "neighbourhood", id });
  focusPanel();
}
