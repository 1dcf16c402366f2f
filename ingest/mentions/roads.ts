import { gather, type Tree } from "../language/index.ts";
import type { NameRun } from "./name-run.ts";

/** What roads with a number are called. Our own list. */
const ROADS = /^(?:U\.S\.|US|Interstate|Route|Highway|Autoroute|Ruta|Rodovia|Autobahn|Motorway)$/;

/** "U.S. 87", "Interstate 80": a road, and no country. */
export function roadRuns({ words }: Tree): NameRun[] {
  return gather(words, ({ form, index }) => {
    const number = words[index + 1];
    const next = words[index + 2];
    const isRoad =
      ROADS.test(form) &&
      /^\d{1,3}$/.test(number?.form ?? "") &&
      // "US 60 million", "Route 12 buses" have a noun behind
      !/^(?:NN|CD|JJ)/.test(next?.tag ?? "");
    return isRoad ? [{ first: index, last: index + 1 }] : [];
  });
}

export const isRoad = (name: string): boolean => {
  const [kind = "", number = "", ...rest] = name.split(" ");
  return rest.length === 0 && ROADS.test(kind) && /^\d{1,3}$/.test(number);
};
