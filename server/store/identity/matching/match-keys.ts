import type { EntityType } from "../../../../model/index.ts";
import { normalName } from "../../normal-name.ts";
import { acronymOf, bodyWords, initialsOf } from "./body-name.ts";
import { givenNamesLike, readPersonName, skeleton } from "./person-name.ts";

/**
 * What a record is looked up by when another name may mean it: two are compared when they have one key in common (blocking, as
 * record linkage has it). A person's are surname and initial, by every spelling and short form; a body's are its words without
 * legal form and order, and its initials; both have their name written as one word. Other types are known by their names alone.
 */
export function matchKeys(type: EntityType, names: readonly string[]): readonly string[] {
  if (type === "Person") return distinct(names.flatMap(personKeys));
  return type === "Organization" || type === "Group" ? distinct(names.flatMap(bodyKeys)) : [];
}

/** A surname has a part in each: "López Obrador" is found by "López". */
function personKeys(name: string): readonly string[] {
  const { given, middle, surname, words } = readPersonName(name);
  if (!surname) return [];
  const initials = distinct(givenNamesLike(given).map((one) => one[0] ?? ""));
  const surnames = [surname, ...middle.filter((word) => word.length > 3)];
  return [
    ...surnames.flatMap((word) => initials.map((initial) => `person:${skeleton(word)}:${initial}`)),
    `joined:${words.join("")}`,
  ];
}

/**
 * What records are asked for that a name may mean: the keys that they would have, and those of the name turned round ("Xi
 * Jinping", "Jinping Xi"), which no record has of itself, since all Johns whose surnames begin alike would share one.
 */
export function lookupKeys(type: EntityType, names: readonly string[]): readonly string[] {
  const turned = type === "Person" ? names.flatMap(turnedKeys) : [];
  return distinct([...matchKeys(type, names), ...turned]);
}

function turnedKeys(name: string): readonly string[] {
  const { given, middle, surname } = readPersonName(name);
  return surname && middle.length === 0 ? [`person:${skeleton(given)}:${surname[0]}`] : [];
}

function bodyKeys(name: string): readonly string[] {
  const words = bodyWords(name);
  const initials = acronymOf(name) ?? initialsOf(name);
  return [
    `body:${words.join(" ")}`,
    `joined:${normalName(name).replaceAll(" ", "")}`,
    ...(initials ? [`initials:${initials}`] : []),
  ];
}

function distinct(keys: readonly string[]): readonly string[] {
  return [...new Set(keys)];
}
