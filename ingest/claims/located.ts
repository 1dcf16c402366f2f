import type { Tree, Word } from "../language/index.ts";
import { countryOf } from "../mentions/countries.ts";
import { type ClaimDraft, STATED } from "./claim-draft.ts";
import { fits } from "./kinds.ts";

/** What a country can be in. */
const CONTINENTS =
  /\b(?:Europe|Africa|Asia|America|Americas|Oceania|Middle East|Balkans|Caribbean|Sahel|Caucasus|Scandinavia|Maghreb|Levant|Pacific|Gulf|Baltics?|EU|Union|United Kingdom|Eurozone|Antarctica|Horn of Africa)\b/;

export type Party = Parameters<typeof fits>[1];

/** Where one is, if that is a place which may have it in it. */
export function located(
  tree: Tree,
  predicate: Word,
  inner: Party,
  outer: Party,
  words: string,
  reliability: number,
  isStated: boolean,
): ClaimDraft[] {
  if (outer.type !== "Location" || !fits("LOCATED_IN", inner, outer)) return [];
  // "a treaty signed by France and Germany in Aachen": no country is in a town
  if (countryOf(inner.name) && !CONTINENTS.test(outer.name)) return [];
  return [
    {
      tree,
      predicate,
      subject: inner,
      type: "LOCATED_IN",
      words,
      object: outer,
      reliability,
      ...(isStated && { stance: STATED }),
    },
  ];
}
