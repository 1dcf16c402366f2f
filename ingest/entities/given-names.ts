import { GIVEN_NAME_GROUPS } from "../../model/index.ts";

const groups: readonly ReadonlySet<string>[] = GIVEN_NAME_GROUPS.map((group) => new Set(group));

/** Whether two given names, in lower case, may be one person's: "william" and "bill", "j" and "joseph". */
export function areCompatibleGivenNames(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  return groups.some((group) => group.has(a) && group.has(b));
}
