import { GIVEN_NAME_GROUPS } from "../../model/index.ts";

/** By name, the groups that it is in. */
const groupsOf = new Map<string, Set<number>>();
GIVEN_NAME_GROUPS.forEach((names, group) => {
  for (const name of names) groupsOf.set(name, (groupsOf.get(name) ?? new Set()).add(group));
});

/** Whether two given names, in lower case, may be one person's: "william" and "bill", "j" and "joseph". */
export function areCompatibleGivenNames(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  const others = groupsOf.get(b);
  return others !== undefined && [...(groupsOf.get(a) ?? [])].some((group) => others.has(group));
}
