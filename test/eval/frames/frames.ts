import { loadAnalyser } from "../../../ingest/language/load-analyser.ts";
import { extract } from "../../../ingest/pipeline.ts";
import type { Claim } from "../../../model/index.ts";
import { printTable } from "../print-table.ts";
import { figure, ratio } from "../scores.ts";
import { type Frame, fill, linesOf, readFrames } from "./read-frames.ts";

const fileOf = (name: string) => new URL(`${name}.txt`, import.meta.url);

interface Deed {
  readonly types: readonly Claim["type"][];
  readonly forms: Readonly<Record<string, string>>;
}

const deed = (types: Deed["types"], forms: string): Deed => {
  const [base = "", past = "", done = "", ing = "", does = "", ...noun] = forms.split(" ");
  return {
    types,
    forms: {
      "%base": base,
      "%past": past,
      "%done": done,
      "%ing": ing,
      "%does": does,
      "%noun": noun.join(" "),
    },
  };
};

/** Deeds of each kind, by their forms. */
const DEEDS: readonly Deed[] = [
  deed(["PAID"], "pay paid paid paying pays payment to"),
  deed(["BRIBED"], "bribe bribed bribed bribing bribes bribery of"),
  deed(["ATTACKED"], "attack attacked attacked attacking attacks attack on"),
  deed(["THREATENED"], "threaten threatened threatened threatening threatens threat against"),
  deed(["KILLED"], "kill killed killed killing kills murder of"),
];

const PEOPLE = { A: "Karin Boll", B: "Anton Reyes", C: "Ivan Petrov" };
const BODIES = ["Velmora Group", "the Harbour Trust", "Brightwater & Sons", "KVL"];
const HOLDERS = ["Karin Boll", "Aisha Okonjo", "Li Wen"];

interface Count {
  sentences: number;
  right: number;
  wrong: number;
}

/** A claim with the names of its ends. */
interface Named extends Claim {
  readonly from: string;
  readonly to: string;
}
type Read = (text: string) => Promise<readonly Named[]>;
/** Tells of a sentence that was read wrongly. */
type Tell = (text: string, found: readonly string[]) => void;

/**
 * How sentences that put one thing in many ways are read: whether it was so, is alleged, planned or denied, and who is what to
 * whom. The sentences are written by us, the names and verbs are exchanged; with `shows`, those that were read wrongly as well.
 */
export async function evaluateFrames(shows: boolean): Promise<void> {
  const analyser = await loadAnalyser();
  const read: Read = async (text) => {
    const { claims, entities } = await extract({ text }, analyser);
    const names = new Map(entities.map(({ id, name }) => [id, name]));
    return claims.map((claim) => ({
      ...claim,
      from: names.get(claim.subject) ?? "",
      to: names.get(claim.object) ?? "",
    }));
  };
  const tell: Tell = (text, found) => {
    if (shows) console.log(`  ${text}  ${found.join(", ") || "nothing"}`);
  };
  printTable("Ways to put one thing (test/eval/frames)", [
    ["", "sentences", "read", "not wrong"],
    row("deeds, and whether they were done", await readDeeds(read, tell)),
    row("ties to a body, and whether they hold", await readTies(read, tell)),
    row("roles in a body", await readRoles(read, tell)),
  ]);
}

async function readDeeds(read: Read, tell: Tell): Promise<Count> {
  const counts: Count = { sentences: 0, right: 0, wrong: 0 };
  const keyOf = new Map(Object.entries(PEOPLE).map(([key, name]) => [name, key]));
  const frames = readFrames(fileOf("deeds"));
  for (const { types, forms } of DEEDS)
    for (const frame of frames) {
      const text = fill(frame.text, { ...PEOPLE, ...forms });
      const found = (await read(text))
        .filter(({ type, from, to }) => types.includes(type) && keyOf.has(from) && keyOf.has(to))
        .map(({ from, to, status }) => `${keyOf.get(from)}>${keyOf.get(to)} ${status}`);
      if (count(counts, frame, found)) tell(text, found);
    }
  return counts;
}

async function readTies(read: Read, tell: Tell): Promise<Count> {
  const counts: Count = { sentences: 0, right: 0, wrong: 0 };
  const [body = ""] = BODIES;
  for (const frame of readFrames(fileOf("ties"))) {
    const text = fill(frame.text, { ...PEOPLE, B: body });
    const found = (await read(text))
      .filter(({ from, to }) => [from, to].includes(PEOPLE.A) && [from, to].includes(body))
      .map(({ status }) => status);
    if (count(counts, frame, found)) tell(text, found);
  }
  return counts;
}

/** Any tie of the two will do: a role is told in words, and its type by them. */
async function readRoles(read: Read, tell: Tell): Promise<Count> {
  const counts: Count = { sentences: 0, right: 0, wrong: 0 };
  const lines = linesOf(fileOf("roles"));
  const nouns = (lines.at(-1) ?? "").replace("roles: ", "").split(", ");
  for (const [index, noun] of nouns.entries())
    for (const [place, line] of lines.slice(0, -1).entries()) {
      const holder = HOLDERS[(index + place) % HOLDERS.length] ?? "";
      const of = BODIES[(index * 3 + place) % BODIES.length] ?? "";
      const article = /^[aeiou]/.test(noun) ? "an" : "a";
      const text = fill(line, { A: holder, B: of, "%role": noun, "%a": article });
      const isRead = (await read(text)).some(
        ({ from, to }) => [from, to].includes(holder) && [from, to].some(isCalled(of)),
      );
      counts.sentences += 1;
      if (isRead) counts.right += 1;
      else tell(text, []);
    }
  return counts;
}

const isCalled = (name: string) => (other: string) =>
  other.replace(/^the /i, "") === name.replace(/^the /i, "");

/** Counts a sentence; true where something was read that it does not say, or nothing of what it does. */
function count(counts: Count, { wanted, allowed }: Frame, found: readonly string[]): boolean {
  const isWrong = found.some((one) => !wanted.includes(one) && !allowed.includes(one));
  const isRead = wanted.length === 0 || found.some((one) => wanted.includes(one));
  counts.sentences += 1;
  if (isWrong) counts.wrong += 1;
  else if (isRead) counts.right += 1;
  return isWrong || !isRead;
}

const row = (name: string, { sentences, right, wrong }: Count): readonly string[] => [
  name,
  String(sentences),
  figure(ratio(right, sentences)),
  figure(ratio(sentences - wrong, sentences)),
];
