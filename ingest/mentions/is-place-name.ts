import { isCity } from "./cities.ts";
import { countryOf } from "./countries.ts";
import { isRegion } from "./name-words.ts";

/** Whether a name is a well-known place's: "Lyon", "Bavaria", "France", "French". */
export const isPlaceName = (name: string): boolean =>
  isCity(name) || isRegion(name) || countryOf(name) !== undefined;
