import { useState } from "react";
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { ENTITY_TYPES, type EntityType } from "../../../model/index.ts";
import type { EndDraft } from "../../state/edge-draft.ts";
import { EntityIcon } from "../entity-icon.tsx";
import { ChosenField } from "./chosen-field.tsx";
import { clearOnEscape } from "./clear-on-escape.ts";
import { EntityOption } from "./entity-option.tsx";
import { NothingFound } from "./nothing-found.tsx";
import { useEntitySearch } from "./use-entity-search.ts";

interface EntityFieldProps {
  readonly id: string;
  readonly label: string;
  readonly end: EndDraft | undefined;
  /** Whether it has to be in the graph. */
  readonly isKnown?: boolean;
  /** Whether one writes into it at once. */
  readonly hasFocus?: boolean;
  readonly onChange: (end: EndDraft | undefined) => void;
}

const NEW = "new entity";

/** Chooses an entity by a part of its name, or makes one of what is written. */
export function EntityField({ id, label, end, isKnown, hasFocus, onChange }: EntityFieldProps) {
  const [isCleared, setIsCleared] = useState(false);
  const clear = () => {
    setIsCleared(true);
    onChange(undefined);
  };
  if (end) return <Chosen id={id} label={label} end={end} onChange={onChange} onClear={clear} />;
  return (
    <Search
      label={label}
      isKnown={isKnown ?? false}
      hasFocus={hasFocus || isCleared}
      onChange={onChange}
    />
  );
}

interface SearchProps {
  readonly label: string;
  readonly isKnown: boolean;
  readonly hasFocus: boolean;
  readonly onChange: (end: EndDraft) => void;
}

function Search({ label, isKnown, hasFocus, onChange }: SearchProps) {
  const [text, setText] = useState("");
  const search = useEntitySearch(text);
  const { entities } = search;
  const written = text.trim();
  const choose = (key: unknown) => {
    const entity = entities.find((one) => one.id === key);
    if (entity) onChange({ kind: "known", entity });
    else if (key === NEW && written !== "")
      onChange({ kind: "new", name: written, type: "Person" });
  };
  return (
    <ComboBox
      className="field"
      items={entities}
      inputValue={text}
      onInputChange={setText}
      selectedKey={null}
      onSelectionChange={choose}
      // what is found comes after what is written: without a line of its own the list would stay closed
      allowsEmptyCollection={isKnown}
      menuTrigger="input"
      autoFocus={hasFocus}
    >
      <Label>{label}</Label>
      <Input
        placeholder={isKnown ? "A name in the graph" : "A name in the graph, or a new one"}
        onKeyDown={clearOnEscape(setText)}
      />
      <Popover className="search-results card" offset={4}>
        <ListBox
          renderEmptyState={() => (
            <NothingFound of={search}>
              {written === "" ? "Write a part of a name." : `The graph has no “${written}”.`}
            </NothingFound>
          )}
        >
          {entities.map((entity) => (
            <EntityOption key={entity.id} entity={entity} />
          ))}
          {isKnown || written === "" ? null : (
            <ListBoxItem id={NEW} textValue={written} className="search-result">
              <span className="search-result-name">Make “{written}” a new entity</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

interface ChosenProps {
  readonly id: string;
  readonly label: string;
  readonly end: EndDraft;
  readonly onChange: (end: EndDraft) => void;
  readonly onClear: () => void;
}

function Chosen({ id, label, end, onChange, onClear }: ChosenProps) {
  const name = end.kind === "known" ? end.entity.name : end.name;
  const type = end.kind === "known" ? end.entity.type : end.type;
  return (
    <ChosenField
      id={id}
      label={label}
      name={name}
      icon={<EntityIcon type={type} size={24} />}
      hasFocus
      onClear={onClear}
    >
      {end.kind === "new" ? (
        <select
          aria-label={`What ${name} is`}
          value={end.type}
          onChange={({ target }) => onChange({ ...end, type: target.value as EntityType })}
        >
          {ENTITY_TYPES.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      ) : (
        <small className="muted">{type}</small>
      )}
    </ChosenField>
  );
}
