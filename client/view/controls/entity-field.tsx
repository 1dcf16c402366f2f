import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from "react-aria-components";
import { ENTITY_TYPES, type EntityType } from "../../../model/index.ts";
import type { EndDraft } from "../../state/edge-draft.ts";
import { settleName } from "../../state/settle-name.ts";
import { EntityIcon } from "../entity-icon.tsx";
import { ChosenField } from "./chosen-field.tsx";
import { clearOnEscape } from "./clear-on-escape.ts";
import { EntityOption } from "./entity-option.tsx";
import { isPointing } from "./is-pointing.ts";
import { NothingFound } from "./nothing-found.tsx";
import { useEntitySearch } from "./use-entity-search.ts";

interface EntityFieldProps {
  readonly id: string;
  readonly label: string;
  readonly end: EndDraft | undefined;
  /** Whether it has to be in the graph. */
  readonly isKnown?: boolean;
  /** What a new one is taken for. */
  readonly newType?: EntityType | undefined;
  /** Whether one writes into it at once. */
  readonly hasFocus?: boolean;
  /** What is wrong with it, where somebody tried to send the form. */
  readonly problem?: string | undefined;
  readonly onChange: (end: EndDraft | undefined) => void;
}

const NEW = "new entity";

/** Chooses an entity by its name or a part of it, or makes one of what is written. */
export function EntityField(props: EntityFieldProps) {
  const {
    id,
    label,
    end,
    isKnown = false,
    newType = "Person",
    hasFocus,
    problem,
    onChange,
  } = props;
  const [isCleared, setIsCleared] = useState(false);
  // whoever went on by Tab is not to be brought back
  const [isLeft, setIsLeft] = useState(false);
  const clear = () => {
    setIsCleared(true);
    onChange(undefined);
  };
  if (end) {
    return (
      <Chosen
        id={id}
        label={label}
        end={end}
        hasFocus={!isLeft}
        onChange={onChange}
        onClear={clear}
      />
    );
  }
  return (
    <Search
      label={label}
      isKnown={isKnown}
      newType={newType}
      hasFocus={hasFocus || isCleared}
      problem={problem}
      onChange={(chosen, hasGone) => {
        setIsLeft(hasGone);
        onChange(chosen);
      }}
    />
  );
}

interface SearchProps {
  readonly label: string;
  readonly isKnown: boolean;
  readonly newType: EntityType;
  readonly hasFocus: boolean;
  readonly problem: string | undefined;
  /** `hasGone`: whether the focus is elsewhere by then. */
  readonly onChange: (end: EndDraft, hasGone: boolean) => void;
}

function Search({ label, isKnown, newType, hasFocus, problem, onChange }: SearchProps) {
  const [text, write] = useState("");
  // what is written counts once the field is left or Enter is pressed, as soon as it is known what the graph has for it
  const [isSettling, setSettling] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const search = useEntitySearch(text);
  const { entities } = search;
  const written = text.trim();
  const settled =
    isSettling && written !== "" && !search.isSearching && !search.problem
      ? settleName(written, entities, isKnown, newType)
      : undefined;
  const hint = settled && "hint" in settled ? settled.hint : undefined;
  const settledEnd = settled && "end" in settled ? settled.end : undefined;
  const setText = (now: string) => {
    write(now);
    setSettling(false);
  };
  const take = (end: EndDraft) => onChange(end, document.activeElement !== field.current);
  const makeNew = () => take({ kind: "new", name: written, type: newType });
  const choose = (key: unknown) => {
    const entity = entities.find((one) => one.id === key);
    if (entity) take({ kind: "known", entity });
    else if (key === NEW && written !== "") makeNew();
  };
  const settle = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== "Enter" || written === "" || isPointing(event.currentTarget)) return;
    // it is for the name, not for the form
    event.preventDefault();
    setSettling(true);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is taken once, when it is clear.
  useEffect(() => {
    if (settledEnd) take(settledEnd);
  }, [settledEnd !== undefined]);
  // a form is not sent without a name that somebody wrote into it
  useEffect(() => field.current?.setCustomValidity(hint ?? ""), [hint]);
  const shown = hint ?? problem;
  return (
    <ComboBox
      className="field"
      items={entities}
      inputValue={text}
      onInputChange={setText}
      selectedKey={null}
      onSelectionChange={choose}
      onBlur={() => setSettling(true)}
      isInvalid={shown !== undefined}
      validationBehavior="aria"
      // what is found comes after what is written: without a line of its own the list would stay closed
      allowsEmptyCollection={isKnown}
      menuTrigger="input"
      autoFocus={hasFocus}
    >
      <Label>{label}</Label>
      <Input
        ref={field}
        placeholder={isKnown ? "A name in the graph" : "A name in the graph, or a new one"}
        onKeyDown={(event) => {
          clearOnEscape(setText)(event);
          settle(event);
        }}
      />
      {shown === undefined ? null : (
        <span className="field-hint">
          <Text slot="description" className="problem" role="alert">
            {shown}
          </Text>
          {hint && !isKnown ? (
            <button type="button" className="link" onClick={makeNew}>
              Make “{written}” a new entity
            </button>
          ) : null}
        </span>
      )}
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
  readonly hasFocus: boolean;
  readonly onChange: (end: EndDraft) => void;
  readonly onClear: () => void;
}

function Chosen({ id, label, end, hasFocus, onChange, onClear }: ChosenProps) {
  const name = end.kind === "known" ? end.entity.name : end.name;
  const type = end.kind === "known" ? end.entity.type : end.type;
  return (
    <ChosenField
      id={id}
      label={label}
      name={name}
      icon={<EntityIcon type={type} size={24} />}
      hasFocus={hasFocus}
      onClear={onClear}
    >
      {end.kind === "new" ? (
        <>
          <select
            aria-label={`What ${name} is`}
            value={end.type}
            onChange={({ target }) =>
              onChange({ ...end, type: target.value as EntityType, isTypeChosen: true })
            }
          >
            {ENTITY_TYPES.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
          <small className="muted">new</small>
        </>
      ) : (
        <small className="muted">{type}</small>
      )}
    </ChosenField>
  );
}
