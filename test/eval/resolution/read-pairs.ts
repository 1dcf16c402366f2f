import { readFileSync } from "node:fs";
import type { EntityType } from "../../../model/index.ts";
import type { Described } from "../../../server/store/identity/matching/describe.ts";
import { normalName } from "../../../server/store/normal-name.ts";

/** Two that are one, or are not, by somebody's judgement. */
export interface LabelledPair {
  readonly line: number;
  readonly isOne: boolean;
  readonly a: Described;
  readonly b: Described;
}

/** Reads pairs.txt: its head says how a line is written. */
export function readPairs(path: URL): readonly LabelledPair[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .flatMap((text, at) => {
      const [label, a, b] = text.split(" | ");
      if (text.startsWith("#") || !a || !b) return [];
      return [{ line: at + 1, isOne: label === "S", a: read(a), b: read(b) }];
    });
}

function read(text: string): Described {
  const [first = "", ...parts] = text.split(/ (?=[=@#&'])/);
  const type: EntityType = first.startsWith("B:") ? "Organization" : "Person";
  const told = (mark: string) =>
    parts.filter((part) => part.startsWith(mark)).map((part) => part.slice(1).trim());
  const years = told("'").map(Number);
  const [organizations, places] = [told("@").map(normalName), told("#").map(normalName)];
  return {
    type,
    names: [first.replace(/^B:/, "").trim()],
    titles: told("="),
    organizations,
    places,
    posts: organizations,
    homes: places,
    company: [...told("@"), ...told("&")].map(normalName),
    ...(years.length > 0 && { since: Math.min(...years), until: Math.max(...years) }),
  };
}
